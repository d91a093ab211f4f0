package org.huiyin.evidence.content;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.huiyin.evidence.Trace;

/**
 * Copies a GIF block by block (GIF89a) and leaves out comments, plain-text blocks, application blocks other than the
 * animation's loop counter (XMP hides there), and everything behind the end.
 */
final class GifCleaning {

    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final int TRAILER = 0x3B;

    private final DataInputStream in;
    private final OutputStream out;
    private final Set<Trace> removed = EnumSet.noneOf(Trace.class);

    private GifCleaning(DataInputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    static Set<Trace> clean(DataInputStream in, OutputStream out) throws IOException {
        return new GifCleaning(in, out).run();
    }

    private Set<Trace> run() throws IOException {
        var screen = bytes(13);
        if (!text(screen, 0, 6).matches("GIF8[79]a")) throw Rejected.damaged();
        Pixels.check(u16(screen, 6), u16(screen, 8));
        out.write(screen);
        colours(screen[10]);
        for (var block = in.readUnsignedByte(); block != TRAILER; block = in.readUnsignedByte()) {
            if (block == IMAGE) image();
            else if (block == EXTENSION) extension();
            else throw Rejected.damaged();
        }
        out.write(TRAILER);
        if (in.read() >= 0) removed.add(Trace.APPENDED);
        return removed;
    }

    private void image() throws IOException {
        var descriptor = bytes(9);
        out.write(IMAGE);
        out.write(descriptor);
        colours(descriptor[8]);
        out.write(in.readUnsignedByte()); // LZW code size
        subBlocks(true);
    }

    private void extension() throws IOException {
        var label = in.readUnsignedByte();
        var first = bytes(in.readUnsignedByte());
        var loops = text(first, 0, first.length).matches("NETSCAPE2\\.0|ANIMEXTS1\\.0");
        var keeps = label == 0xF9 || (label == 0xFF && loops);
        if (!keeps) removed.add(Trace.DESCRIPTION);
        if (keeps) {
            out.write(EXTENSION);
            out.write(label);
            out.write(first.length);
            out.write(first);
        }
        if (first.length > 0) subBlocks(keeps);
        else if (keeps) throw Rejected.damaged();
    }

    private void subBlocks(boolean keep) throws IOException {
        while (true) {
            var length = in.readUnsignedByte();
            var data = bytes(length);
            if (keep) {
                out.write(length);
                out.write(data);
            }
            if (length == 0) return;
        }
    }

    private void colours(byte flags) throws IOException {
        if ((flags & 0x80) != 0) out.write(bytes(3 << ((flags & 7) + 1)));
    }

    private byte[] bytes(int length) throws IOException {
        var bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private static int u16(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
    }
}
