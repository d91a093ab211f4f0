package org.huiyin.evidence.content;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.zip.CRC32;
import org.huiyin.evidence.Trace;

/**
 * Copies a PNG chunk by chunk (W3C PNG, third edition §5) and keeps only those that draw the picture. Text, time, Exif
 * (save the {@link Orientation}), private chunks and everything behind the end are left out.
 */
final class PngCleaning {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int LONGEST_EXIF = 64 * 1024;

    private static final Set<String> KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "hIST", "pHYs",
            "cICP", "mDCV", "cLLI", "acTL", "fcTL", "fdAT");

    private final DataInputStream in;
    private final DataOutputStream out;
    private final Set<Trace> removed = EnumSet.noneOf(Trace.class);

    private PngCleaning(DataInputStream in, OutputStream out) {
        this.in = in;
        this.out = new DataOutputStream(out);
    }

    static Set<Trace> clean(DataInputStream in, OutputStream out) throws IOException {
        return new PngCleaning(in, out).run();
    }

    private Set<Trace> run() throws IOException {
        if (in.readLong() != SIGNATURE) throw Rejected.damaged();
        out.writeLong(SIGNATURE);
        header();
        var type = "";
        while (!type.equals("IEND")) type = chunk();
        if (in.read() >= 0) removed.add(Trace.APPENDED);
        return removed;
    }

    private void header() throws IOException {
        if (in.readInt() != 13 || !type().equals("IHDR")) throw Rejected.damaged();
        var header = in.readNBytes(13);
        var fields = new DataInputStream(new ByteArrayInputStream(header));
        Pixels.check(fields.readInt() & 0xFFFFFFFFL, fields.readInt() & 0xFFFFFFFFL);
        in.readInt();
        write("IHDR", header);
    }

    private String chunk() throws IOException {
        var length = in.readInt();
        var type = type();
        if (length < 0 || type.equals("IHDR")) throw Rejected.damaged();
        if (KEPT.contains(type)) copy(length, type);
        else drop(length, type);
        return type;
    }

    private void copy(int length, String type) throws IOException {
        out.writeInt(length);
        out.writeBytes(type);
        copyExactly(in, length + 4L, out); // with its checksum
    }

    private void drop(int length, String type) throws IOException {
        if (type.equals("eXIf") && length <= LONGEST_EXIF) {
            removed.add(Trace.PLACE_AND_DEVICE);
            var exif = new byte[length];
            in.readFully(exif);
            in.readInt();
            var orientation = Orientation.in(exif);
            if (!orientation.upright()) write("eXIf", orientation.tiff());
            return;
        }
        removed.add(Trace.DESCRIPTION);
        in.skipNBytes(length + 4L);
    }

    private void write(String type, byte[] data) throws IOException {
        var name = type.getBytes(StandardCharsets.ISO_8859_1);
        var checksum = new CRC32();
        checksum.update(name);
        checksum.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) checksum.getValue());
    }

    private String type() throws IOException {
        var type = new byte[4];
        in.readFully(type);
        return new String(type, StandardCharsets.ISO_8859_1);
    }

    private static void copyExactly(InputStream in, long length, OutputStream out) throws IOException {
        var block = new byte[(int) Math.min(length, 16 * 1024)];
        for (var rest = length; rest > 0; ) {
            var count = in.readNBytes(block, 0, (int) Math.min(block.length, rest));
            if (count == 0) throw Rejected.damaged();
            out.write(block, 0, count);
            rest -= count;
        }
    }
}
