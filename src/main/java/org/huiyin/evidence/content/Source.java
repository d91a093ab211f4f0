package org.huiyin.evidence.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;

/**
 * Reads numbers and text at any position of a file through one small window. Positions and lengths are bytes. Reading
 * behind the end means that the file breaks off: {@link Rejected} as damaged.
 */
final class Source {

    private static final int WINDOW = 32 * 1024;

    private final SeekableByteChannel channel;
    private final long size;
    private final byte[] window = new byte[WINDOW];
    private long start;
    private int filled;

    Source(SeekableByteChannel channel) throws IOException {
        this.channel = channel;
        this.size = channel.size();
    }

    long size() {
        return size;
    }

    int u8(long at) throws IOException {
        if (at < start || at >= start + filled) fill(at);
        return window[(int) (at - start)] & 0xFF;
    }

    int u16(long at) throws IOException {
        return u8(at) << 8 | u8(at + 1);
    }

    long u32(long at) throws IOException {
        return (long) u16(at) << 16 | u16(at + 2);
    }

    /** Eight bytes; numbers over 2^63 come out negative and fail every check of length. */
    long u64(long at) throws IOException {
        return u32(at) << 32 | u32(at + 4);
    }

    /** A number of 0, 1, 2, 4 or 8 bytes, most significant first. */
    long number(long at, int bytes) throws IOException {
        long number = 0;
        for (var i = 0; i < bytes; i++) number = number << 8 | u8(at + i);
        return number;
    }

    int u16le(long at) throws IOException {
        return u8(at) | u8(at + 1) << 8;
    }

    long u32le(long at) throws IOException {
        return u16le(at) | (long) u16le(at + 2) << 16;
    }

    /** Bytes as Latin-1, which shows every byte as one character. */
    String text(long at, int length) throws IOException {
        return new String(bytes(at, length), StandardCharsets.ISO_8859_1);
    }

    boolean has(long at, String text) throws IOException {
        if (at < 0 || at + text.length() > size) return false;
        for (var i = 0; i < text.length(); i++) if (u8(at + i) != text.charAt(i)) return false;
        return true;
    }

    byte[] bytes(long at, int length) throws IOException {
        if (at < 0 || length < 0 || at + length > size) throw Rejected.damaged();
        var bytes = new byte[length];
        for (var i = 0; i < length; i++) bytes[i] = (byte) u8(at + i);
        return bytes;
    }

    void copy(long from, long length, OutputStream out) throws IOException {
        if (from < 0 || length < 0 || from > size - length) throw Rejected.damaged();
        for (long done = 0; done < length; ) {
            u8(from + done);
            var offset = (int) (from + done - start);
            var count = (int) Math.min(filled - offset, length - done);
            out.write(window, offset, count);
            done += count;
        }
    }

    /** The bytes from here to the end, read once from front to back. */
    InputStream stream(long from) {
        return new InputStream() {
            private long at = from;

            @Override
            public int read() throws IOException {
                return at < size ? u8(at++) : -1;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                if (at >= size) return -1;
                u8(at);
                var count = (int) Math.min(length, start + filled - at);
                System.arraycopy(window, (int) (at - start), target, offset, count);
                at += count;
                return count;
            }
        };
    }

    private void fill(long at) throws IOException {
        if (at < 0 || at >= size) throw Rejected.damaged();
        var aligned = at - at % 16; // a little before, for readers that step back
        channel.position(aligned);
        var buffer = ByteBuffer.wrap(window);
        filled = 0;
        start = aligned;
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) filled = buffer.position();
        if (at >= start + filled) throw Rejected.damaged();
    }
}
