package org.huiyin.evidence.content;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.huiyin.evidence.Format;
import org.huiyin.evidence.Reason;
import org.huiyin.evidence.Trace;

/**
 * Reads and cleans WebM in place (RFC 8794 EBML, RFC 9559 Matroska): tags, attachments, chapters, titles, dates and names
 * become {@code Void} elements of the same size; the two names of programs that must be there become empty.
 *
 * <p>Browsers record with segments and clusters of unknown length; those are walked through, never jumped over.
 */
final class WebmCleaning {

    private static final int EBML = 0x1A45DFA3;
    private static final int DOC_TYPE = 0x4282;
    private static final int SEGMENT = 0x18538067;
    private static final int CLUSTER = 0x1F43B675;
    private static final int INFO = 0x1549A966;
    private static final int TRACKS = 0x1654AE6B;
    private static final int TRACK = 0xAE;
    private static final int TRACK_TYPE = 0x83;
    private static final int TRACK_NAME = 0x536E;
    private static final int CRC = 0xBF;
    private static final int VOID = 0xEC;
    private static final int MUXING_PROGRAM = 0x4D80;
    private static final int WRITING_PROGRAM = 0x5741;

    private static final Set<Integer> ENTERED = Set.of(SEGMENT, INFO, TRACKS, TRACK);

    private static final Map<Integer, Trace> DROPPED = Map.ofEntries(
            Map.entry(0x1254C367, Trace.DESCRIPTION), // tags
            Map.entry(0x1941A469, Trace.TRACKS), // attachments
            Map.entry(0x1043A770, Trace.DESCRIPTION), // chapters
            Map.entry(0x7BA9, Trace.DESCRIPTION), // title
            Map.entry(0x4461, Trace.PLACE_AND_DEVICE), // date
            Map.entry(0x73A4, Trace.DESCRIPTION), // segment number
            Map.entry(0x7384, Trace.DESCRIPTION), // file name, also of the previous and next part
            Map.entry(0x3C83AB, Trace.DESCRIPTION),
            Map.entry(0x3E83BB, Trace.DESCRIPTION),
            Map.entry(TRACK_NAME, Trace.DESCRIPTION));

    private record Element(int id, long at, long body, long end, boolean open) {}

    private final Source source;
    private final Edits edits;
    private final Set<Trace> removed = EnumSet.noneOf(Trace.class);
    private boolean seen;
    private boolean heard;

    private WebmCleaning(Source source, Edits edits) {
        this.source = source;
        this.edits = edits;
    }

    static Format format(Source source) throws IOException {
        var head = element(source, 0, source.size());
        if (head.id != EBML || !docType(source, head).equals("webm")) throw new Rejected(Reason.TYPE);
        var tracks = new WebmCleaning(source, new Edits(0));
        tracks.walk(head.end, source.size());
        if (!tracks.seen && !tracks.heard) throw Rejected.damaged();
        return tracks.seen ? Format.WEBM : Format.AUDIO_WEBM;
    }

    static Set<Trace> plan(Source source, Edits edits) throws IOException {
        var cleaning = new WebmCleaning(source, edits);
        cleaning.walk(0, source.size());
        return cleaning.removed;
    }

    private void walk(long from, long to) throws IOException {
        for (var at = from; at < to; ) {
            var element = element(source, at, to);
            at = element.open || ENTERED.contains(element.id) ? element.body : element.end;
            visit(element);
        }
    }

    private void visit(Element element) throws IOException {
        if (element.open && element.id != SEGMENT && element.id != CLUSTER) throw Rejected.damaged();
        if (DROPPED.containsKey(element.id)) {
            removed.add(DROPPED.get(element.id));
            erase(element);
        } else if (element.id == CRC || element.id == VOID) {
            erase(element);
        } else if (element.id == MUXING_PROGRAM || element.id == WRITING_PROGRAM) {
            edits.blank(element.body, element.end - element.body);
        } else if (element.id == TRACK_TYPE && element.end > element.body) {
            seen |= source.u8(element.end - 1) == 1;
            heard |= source.u8(element.end - 1) == 2;
        }
    }

    /** A Void of the same total size: its length takes eight bytes where there is room, else one. */
    private void erase(Element element) throws Rejected {
        var size = element.end - element.at;
        edits.blank(element.at, size);
        if (size < 2) throw Rejected.damaged();
        if (size < 9) {
            edits.overwrite(element.at, (byte) VOID, (byte) (0x80 | (size - 2)));
            return;
        }
        var head = new byte[9];
        head[0] = (byte) VOID;
        head[1] = 0x01;
        for (var i = 0; i < 7; i++) head[8 - i] = (byte) ((size - 9) >> (8 * i));
        edits.overwrite(element.at, head);
    }

    private static String docType(Source source, Element head) throws IOException {
        for (var at = head.body; at < head.end; ) {
            var element = element(source, at, head.end);
            if (element.id == DOC_TYPE) {
                return source.text(element.body, (int) Math.min(16, element.end - element.body))
                        .replace("\0", "");
            }
            at = element.end;
        }
        return "";
    }

    private static Element element(Source source, long at, long limit) throws IOException {
        var idBytes = width(source.u8(at));
        if (idBytes > 4) throw Rejected.damaged();
        var sizeBytes = width(source.u8(at + idBytes));
        var body = at + idBytes + sizeBytes;
        var mask = (1L << (7 * sizeBytes)) - 1;
        var size = source.number(at + idBytes, sizeBytes) & mask;
        var open = size == mask;
        var end = open ? limit : body + size;
        if (body > limit || end > limit) throw Rejected.damaged();
        return new Element((int) source.number(at, idBytes), at, body, end, open);
    }

    /** The number of leading zero bits of the first byte, plus one, is the number of bytes. */
    private static int width(int first) throws IOException {
        if (first == 0) throw Rejected.damaged();
        return Integer.numberOfLeadingZeros(first) - 23;
    }
}
