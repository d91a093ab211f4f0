package org.huiyin.evidence.content;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huiyin.evidence.Format;
import org.huiyin.evidence.Trace;

/**
 * Rebuilds a RIFF file (WebP, WAV) from the chunks that draw or sound. The size stands at the front, so the chunks are
 * counted first and written second. Exif leaves only the {@link Orientation}.
 */
final class RiffCleaning {

    private static final Set<String> PICTURE = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");
    private static final Set<String> SOUND = Set.of("fmt ", "data", "fact");
    private static final int MOST_CHUNKS = 100_000;
    private static final int EXIF_AND_XMP = 0x0C;
    private static final int EXIF = 0x08;

    private record Chunk(String type, long at, long length) {
        long padded() {
            return length + length % 2;
        }
    }

    private final Source source;
    private final Set<String> kept;
    private final List<Chunk> chunks = new ArrayList<>();
    private final Set<Trace> removed = EnumSet.noneOf(Trace.class);
    private Orientation orientation = Orientation.UPRIGHT;

    private RiffCleaning(Source source, Format format) {
        this.source = source;
        this.kept = format == Format.WEBP ? PICTURE : SOUND;
    }

    static Set<Trace> clean(Source source, Format format, OutputStream out) throws IOException {
        var cleaning = new RiffCleaning(source, format);
        cleaning.choose();
        cleaning.write(out);
        return cleaning.removed;
    }

    private void choose() throws IOException {
        var end = source.u32le(4) + 8;
        if (end > source.size()) throw Rejected.damaged();
        if (end < source.size()) removed.add(Trace.APPENDED);
        for (long at = 12; at + 8 <= end; ) {
            var chunk = new Chunk(source.text(at, 4), at + 8, source.u32le(at + 4));
            if (chunk.at + chunk.length > end) throw Rejected.damaged();
            if (kept.contains(chunk.type)) chunks.add(chunk);
            else drop(chunk);
            if (chunks.size() > MOST_CHUNKS) throw Rejected.damaged();
            at = chunk.at + chunk.padded();
        }
        if (chunks.isEmpty()) throw Rejected.damaged();
    }

    private void drop(Chunk chunk) throws IOException {
        if (!chunk.type.equals("EXIF")) {
            removed.add(Trace.DESCRIPTION);
            return;
        }
        removed.add(Trace.PLACE_AND_DEVICE);
        var skip = source.has(chunk.at, "Exif\0\0") ? 6 : 0;
        var length = (int) Math.min(chunk.length - skip, 64 * 1024);
        if (length > 0) orientation = Orientation.in(source.bytes(chunk.at + skip, length));
    }

    private void write(OutputStream out) throws IOException {
        long size = 4L + (orientation.upright() ? 0 : 8 + orientation.tiff().length);
        for (var chunk : chunks) size += 8 + chunk.padded();
        source.copy(0, 4, out);
        u32le(size, out);
        source.copy(8, 4, out);
        for (var chunk : chunks) copy(chunk, out);
        if (orientation.upright()) return;
        out.write(new byte[] {'E', 'X', 'I', 'F'});
        u32le(orientation.tiff().length, out);
        out.write(orientation.tiff());
    }

    private void copy(Chunk chunk, OutputStream out) throws IOException {
        source.copy(chunk.at - 8, 8, out);
        if (chunk.type.equals("VP8X")) copyFeatures(chunk, out);
        else source.copy(chunk.at, chunk.length, out);
        if (chunk.length % 2 == 1) out.write(0);
    }

    /** The feature flags must not promise metadata that is gone. */
    private void copyFeatures(Chunk chunk, OutputStream out) throws IOException {
        var flags = (source.u8(chunk.at) & ~EXIF_AND_XMP) | (orientation.upright() ? 0 : EXIF);
        Pixels.check(1 + little24(chunk.at + 4), 1 + little24(chunk.at + 7));
        out.write(flags);
        source.copy(chunk.at + 1, chunk.length - 1, out);
    }

    private long little24(long at) throws IOException {
        return source.u16le(at) | (long) source.u8(at + 2) << 16;
    }

    private static void u32le(long number, OutputStream out) throws IOException {
        for (var shift = 0; shift < 32; shift += 8) out.write((int) (number >> shift));
    }
}
