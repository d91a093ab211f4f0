package org.huiyin.evidence;

import static org.huiyin.evidence.Bytes.join;
import static org.huiyin.evidence.Bytes.text;
import static org.huiyin.evidence.Bytes.u16;
import static org.huiyin.evidence.Bytes.u32;
import static org.huiyin.evidence.Bytes.u32le;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as telephones and programs write them, every one telling more than it shows. */
public final class Pictures {

    /** Stands in every piece of metadata, so that one look shows whether any is left. */
    public static final String SECRET = "39.9042N116.4074E-SecretPhone";

    private Pictures() {}

    public static byte[] plain(String format) throws IOException {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < 40; x++)
            for (var y = 0; y < 30; y++) image.setRGB(x, y, ((x * 6) << 16) | ((y * 8) << 8) | 99);
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** A JPEG with Exif (position, orientation), XMP, IPTC, a comment, an unknown segment. */
    public static byte[] jpegFromPhone(int orientation) throws IOException {
        var jpeg = plain("jpg");
        return join(
                Arrays.copyOf(jpeg, 2),
                segment(0xE1, join(text("Exif\0\0"), exif(orientation))),
                segment(0xE1, text("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + SECRET + "</x:xmpmeta>")),
                segment(0xED, text("Photoshop 3.0\0" + SECRET)),
                segment(0xFE, text(SECRET)),
                segment(0xE5, text(SECRET)),
                Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** A TIFF block with orientation, maker and a GPS directory. */
    public static byte[] exif(int orientation) {
        var maker = text(SECRET + "\0");
        return join(
                text("II*\0"),
                u32le(8),
                little16(3),
                little16(0x010F),
                little16(2),
                u32le(maker.length),
                u32le(50),
                little16(0x0112),
                little16(3),
                u32le(1),
                little16(orientation),
                little16(0),
                little16(0x8825),
                little16(4),
                u32le(1),
                u32le(50 + maker.length),
                u32le(0),
                maker,
                little16(1),
                little16(1),
                little16(2),
                u32le(2),
                text("N\0\0\0"),
                u32le(0));
    }

    public static byte[] segment(int marker, byte[] payload) {
        return join(new byte[] {(byte) 0xFF, (byte) marker}, u16(payload.length + 2), payload);
    }

    public static byte[] pngFromProgram() throws IOException {
        var png = plain("png");
        return join(
                Arrays.copyOf(png, 33),
                chunk("tEXt", text("Author\0" + SECRET)),
                chunk("eXIf", exif(6)),
                chunk("tIME", new byte[7]),
                Arrays.copyOfRange(png, 33, png.length));
    }

    public static byte[] chunk(String type, byte[] data) {
        var checksum = new CRC32();
        checksum.update(text(type));
        checksum.update(data);
        return join(u32(data.length), text(type), data, u32(checksum.getValue()));
    }

    public static byte[] gifWithComment() throws IOException {
        var gif = plain("gif");
        var body = 13 + 3 * (2 << (gif[10] & 7));
        var comment = join(new byte[] {0x21, (byte) 0xFE, (byte) SECRET.length()}, text(SECRET), new byte[1]);
        var xmp = join(
                new byte[] {0x21, (byte) 0xFF, 11},
                text("XMP DataXMP"),
                new byte[] {(byte) SECRET.length()},
                text(SECRET),
                new byte[1]);
        var loop = join(new byte[] {0x21, (byte) 0xFF, 11}, text("NETSCAPE2.0"), new byte[] {3, 1, 0, 0, 0});
        return join(Arrays.copyOf(gif, body), loop, comment, xmp, Arrays.copyOfRange(gif, body, gif.length));
    }

    /** One lossless pixel in the extended form, with Exif and XMP behind it. */
    public static byte[] webpFromPhone(int orientation) {
        var pixel = new byte[] {0x2F, 0, 0, 0, 0, 7, 16, 17, 17, (byte) 0x88, (byte) 0x88, (byte) 0xFE, 7, 0};
        return riff(
                "WEBP",
                riffChunk("VP8X", new byte[] {0x0C, 0, 0, 0, 0, 0, 0, 0, 0, 0}),
                riffChunk("VP8L", pixel),
                riffChunk("EXIF", exif(orientation)),
                riffChunk("XMP ", text(SECRET)));
    }

    public static byte[] riff(String type, byte[]... chunks) {
        var body = join(chunks);
        return join(text("RIFF"), u32le(4L + body.length), text(type), body);
    }

    public static byte[] riffChunk(String type, byte[] data) {
        return join(text(type), u32le(data.length), data, new byte[data.length % 2]);
    }

    private static byte[] little16(int number) {
        return new byte[] {(byte) number, (byte) (number >> 8)};
    }
}
