package org.huiyin.evidence;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Puts test files together byte by byte, and looks into what came out. */
public final class Bytes {

    private Bytes() {}

    public static byte[] join(byte[]... parts) {
        var joined = new ByteArrayOutputStream();
        for (var part : parts) joined.writeBytes(part);
        return joined.toByteArray();
    }

    public static byte[] text(String latin1) {
        return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] u16(int number) {
        return ByteBuffer.allocate(2).putShort((short) number).array();
    }

    public static byte[] u32(long number) {
        return ByteBuffer.allocate(4).putInt((int) number).array();
    }

    public static byte[] u32le(long number) {
        return ByteBuffer.allocate(4).putInt(Integer.reverseBytes((int) number)).array();
    }

    public static byte[] zeros(int count) {
        return new byte[count];
    }

    public static int indexOf(byte[] where, byte[] what) {
        return new String(where, StandardCharsets.ISO_8859_1).indexOf(new String(what, StandardCharsets.ISO_8859_1));
    }

    public static boolean contains(byte[] where, String what) {
        return indexOf(where, text(what)) >= 0;
    }

    /** A channel over a real file with these bytes. */
    public static SeekableByteChannel channel(byte[] bytes) throws IOException {
        var file = File.createTempFile("evidence", ".bin").toPath();
        file.toFile().deleteOnExit();
        Files.write(file, bytes);
        return Files.newByteChannel(file);
    }

    public static byte[] resource(String name) throws IOException {
        try (var in = Bytes.class.getResourceAsStream(name);
                var unpacked = new GZIPInputStream(in)) {
            return unpacked.readAllBytes();
        }
    }

    /** An upload whose connection is gone. */
    public static InputStream brokenOff() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return read();
            }
        };
    }

    public static long filesIn(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }
}
