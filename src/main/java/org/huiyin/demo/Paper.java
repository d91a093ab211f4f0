package org.huiyin.demo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A picture of a sheet of paper with lines that look like writing and a red round stamp: what stands in for the photographs of
 * the demonstration. Nothing on it can be read, so nobody is shown in it. Drawn without fonts, because a server may have none.
 */
final class Paper {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 640;
    private static final byte[] MAGIC = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private static final byte SHEET = 1;
    private static final byte INK = 2;
    private static final byte STAMP = 3;
    private static final byte[] COLOURS = bytes(0x8c, 0x7b, 0x6b, 0xfb, 0xfa, 0xf5, 0x55, 0x58, 0x60, 0xc8, 0x2c, 0x2c);

    private final Random chance;
    private final byte[] pixels = new byte[HEIGHT * (WIDTH + 1)]; // each row begins with its filter, none

    private Paper(String name) {
        chance = new Random(name.hashCode());
    }

    /** A PNG; the same name gives the same picture. */
    static byte[] picture(String name) {
        var paper = new Paper(name);
        paper.draw();
        var png = new ByteArrayOutputStream();
        png.writeBytes(MAGIC);
        chunk(png, "IHDR", header());
        chunk(png, "PLTE", COLOURS);
        chunk(png, "IDAT", packed(paper.pixels));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private void draw() {
        var left = 28 + chance.nextInt(16);
        var top = 24 + chance.nextInt(16);
        box(left, top, WIDTH - left - 28, HEIGHT - top - 30, SHEET);
        box(WIDTH / 2 - 70, top + 42, 140, 14, INK);
        for (var y = top + 92; y < HEIGHT - 190; y += 24) writing(left + 36, y);
        writing(WIDTH - 220, HEIGHT - 150);
        stamp(WIDTH - 150, HEIGHT - 140, 46);
    }

    private void writing(int from, int y) {
        var to = WIDTH - 64 - (chance.nextInt(5) == 0 ? chance.nextInt(160) : 0);
        for (var x = from; x < to; x += 13) {
            if (chance.nextInt(9) > 0) box(x, y, 10, 9 + chance.nextInt(2), INK);
        }
    }

    private void stamp(int centreX, int centreY, int radius) {
        for (var y = -radius; y <= radius; y++) {
            for (var x = -radius; x <= radius; x++) {
                var distance = Math.hypot(x, y);
                var star = distance < 9 + 9 * Math.abs(Math.cos(2.5 * Math.atan2(x, y)));
                if (star || distance > radius - 5 && distance <= radius) dot(centreX + x, centreY + y, STAMP);
            }
        }
    }

    private void box(int left, int top, int width, int height, byte colour) {
        for (var y = top; y < top + height; y++) for (var x = left; x < left + width; x++) dot(x, y, colour);
    }

    private void dot(int x, int y, byte colour) {
        if (x >= 0 && x < WIDTH && y >= 0 && y < HEIGHT) pixels[y * (WIDTH + 1) + 1 + x] = colour;
    }

    private static byte[] header() {
        var eightBitsWithPalette = bytes(8, 3, 0, 0, 0);
        return ByteBuffer.allocate(13)
                .putInt(WIDTH)
                .putInt(HEIGHT)
                .put(eightBitsWithPalette)
                .array();
    }

    private static byte[] packed(byte[] content) {
        var deflater = new Deflater();
        deflater.setInput(content);
        deflater.finish();
        var buffer = new byte[content.length];
        var length = deflater.deflate(buffer);
        deflater.end();
        return ByteBuffer.allocate(length).put(buffer, 0, length).array();
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] content) {
        var named = ByteBuffer.allocate(content.length + 4)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        var sum = new CRC32();
        sum.update(named);
        png.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        png.writeBytes(named);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static byte[] bytes(int... values) {
        var result = new byte[values.length];
        for (var i = 0; i < values.length; i++) result[i] = (byte) values[i];
        return result;
    }
}
