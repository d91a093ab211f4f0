package org.huiyin.evidence.content;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Set;
import org.huiyin.evidence.Format;
import org.huiyin.evidence.Trace;

/**
 * Copies the sound frames of MP3, AAC (ADTS) and AMR and leaves out the tags before and behind them: ID3v2, ID3v1, APE,
 * Lyrics3.
 */
final class SpeechCleaning {

    /** Bytes of a speech frame by its type (RFC 4867 §5.3), head byte included; 0 where the type does not exist. */
    private static final int[] NARROW = {13, 14, 16, 18, 20, 21, 27, 32, 6, 0, 0, 0, 0, 0, 0, 1};

    private static final int[] WIDE = {18, 24, 33, 37, 41, 47, 51, 59, 61, 6, 0, 0, 0, 0, 1, 1};

    private final Source source;
    private final Set<Trace> removed = EnumSet.noneOf(Trace.class);

    private SpeechCleaning(Source source) {
        this.source = source;
    }

    static Set<Trace> clean(Source source, Format format, OutputStream out) throws IOException {
        var cleaning = new SpeechCleaning(source);
        var from = format == Format.AMR ? 0 : afterTags(source);
        if (from > 0) cleaning.removed.add(Trace.DESCRIPTION);
        var to = format == Format.AMR ? cleaning.endOfSpeech() : cleaning.endOfFrames();
        if (to <= from) throw Rejected.damaged();
        source.copy(from, to - from, out);
        return cleaning.removed;
    }

    /** MP3 or AAC, by the first frame behind the tags: both begin with eleven bits, only AAC has no layer. */
    static Format format(Source source) throws IOException {
        var at = afterTags(source);
        if (source.u8(at) != 0xFF || (source.u8(at + 1) & 0xE0) != 0xE0) throw Rejected.damaged();
        return (source.u8(at + 1) & 0x06) == 0 ? Format.AAC : Format.MP3;
    }

    private static long afterTags(Source source) throws IOException {
        long at = 0;
        while (source.has(at, "ID3")) {
            long size = 0;
            for (var i = 6; i < 10; i++) size = (size << 7) | (source.u8(at + i) & 0x7F);
            at += 10 + size + ((source.u8(at + 5) & 0x10) != 0 ? 10 : 0); // and a footer, if flagged
        }
        while (at < source.size() && source.u8(at) == 0) at++;
        return at;
    }

    private long endOfFrames() throws IOException {
        var end = source.size();
        if (source.has(end - 128, "TAG")) end -= 128;
        if (source.has(end - 9, "LYRICS200")) end -= 15 + decimal(end - 15);
        if (source.has(end - 32, "APETAGEX")) {
            var withHeader = (source.u32le(end - 12) & 0x80000000L) != 0;
            end -= source.u32le(end - 20) + (withHeader ? 32 : 0);
        }
        if (end < source.size()) removed.add(Trace.DESCRIPTION);
        return end;
    }

    private long decimal(long at) throws IOException {
        var digits = source.text(at, 6);
        if (!digits.matches("\\d{6}")) throw Rejected.damaged();
        return Long.parseLong(digits);
    }

    private long endOfSpeech() throws IOException {
        var wide = source.has(0, "#!AMR-WB\n");
        var frames = wide ? WIDE : NARROW;
        long at = wide ? 9 : 6;
        while (at < source.size()) {
            var octet = source.u8(at);
            var length =
                    (octet & 0x83) == 0 ? frames[octet >> 3] : 0; // one bit before and two behind the type are zero
            if (length == 0 || at + length > source.size()) break;
            at += length;
        }
        if (at < source.size()) removed.add(Trace.APPENDED);
        return at <= 9 ? 0 : at;
    }
}
