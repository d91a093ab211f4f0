package org.huiyin.evidence;

import static org.huiyin.evidence.Bytes.join;
import static org.huiyin.evidence.Bytes.text;
import static org.huiyin.evidence.Bytes.u16;
import static org.huiyin.evidence.Bytes.u32;
import static org.huiyin.evidence.Bytes.zeros;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;

/** Films and HEIC pictures of ISO boxes, small but whole: as many samples as their tables say. */
public final class Films {

    public static final String SECRET = Pictures.SECRET;

    /** What the picture track holds; must come out as it went in. */
    public static final byte[] PICTURE = text("this is what the camera saw, frame by frame");

    private Films() {}

    public static byte[] box(String type, byte[]... content) {
        var body = join(content);
        return join(u32(8L + body.length), text(type), body);
    }

    /** A film with the position in {@code ©xyz}, Apple's keys, XMP, and a track that writes the position every second. */
    public static byte[] fromPhone(String brand) {
        var type = box("ftyp", text(brand), u32(0), text("isom"));
        var hidden = text(SECRET);
        var media = box("mdat", PICTURE, hidden);
        var at = type.length + 8;
        var movie = box(
                "moov",
                box("mvhd", u32(0), u32(3_900_000_000L), u32(3_900_000_001L), zeros(88)),
                track("vide", at, PICTURE.length),
                track("meta", at + PICTURE.length, hidden.length),
                box("udta", box("\u00A9xyz", text(SECRET))),
                box("meta", text(SECRET)));
        return join(type, media, movie, box("uuid", text(SECRET)), box("free", text(SECRET)));
    }

    public static byte[] sound(String brand) {
        var type = box("ftyp", text(brand), u32(0));
        return join(type, box("mdat", PICTURE), box("moov", track("soun", type.length + 8, PICTURE.length)));
    }

    public static byte[] track(String handler, long offset, int length) {
        var table = box(
                "stbl",
                box("stsd", zeros(8)),
                box("stsc", u32(0), u32(1), u32(1), u32(1), u32(1)),
                box("stsz", u32(0), u32(0), u32(1), u32(length)),
                box("stco", u32(0), u32(1), u32(offset)));
        return box(
                "trak",
                box("tkhd", u32(7), u32(3_900_000_000L), u32(3_900_000_001L), zeros(72)),
                box(
                        "mdia",
                        box("mdhd", u32(0), u32(3_900_000_000L), u32(3_900_000_001L), zeros(12)),
                        box("hdlr", zeros(8), text(handler), zeros(13)),
                        box("minf", table)));
    }

    /** A film of any length whose picture data are made while they are read; the index comes last, as telephones do. */
    public static InputStream endless(long pictureBytes) {
        var type = box("ftyp", text("mp42"), u32(0), text("isom"));
        var head = join(type, u32(1), text("mdat"), u32(0), u32(16 + pictureBytes));
        var movie = box("moov", track("vide", head.length, 1000), box("udta", box("\u00A9xyz", text(SECRET))));
        var picture = new InputStream() {
            private long left = pictureBytes;

            @Override
            public int read() {
                return left-- > 0 ? (int) (left * 31 & 0xFF) : -1;
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                if (left <= 0) return -1;
                var count = (int) Math.min(length, left);
                for (var i = 0; i < count; i++) target[offset + i] = (byte) ((left - i) * 31);
                left -= count;
                return count;
            }
        };
        return new SequenceInputStream(Collections.enumeration(
                List.of(new ByteArrayInputStream(head), picture, new ByteArrayInputStream(movie))));
    }

    /** A HEIC picture: one coded image, Exif and XMP as items, the image turned by a property. */
    public static byte[] heic() {
        var type = box("ftyp", text("heic"), u32(0), text("mif1heic"));
        var exif = join(u32(0), Pictures.exif(6));
        var xmp = text("<x:xmpmeta>" + SECRET + "</x:xmpmeta>");
        var length = meta(0, exif.length, xmp.length).length;
        var at = type.length + length + 8;
        return join(type, meta(at, exif.length, xmp.length), box("mdat", PICTURE, exif, xmp));
    }

    private static byte[] meta(long at, int exif, int xmp) {
        return box(
                "meta",
                u32(0),
                box("hdlr", zeros(8), text("pict"), zeros(13)),
                box("pitm", u32(0), u16(1)),
                box("iinf", u32(0), u16(3), item(1, "hvc1"), item(2, "Exif"), item(3, "mime")),
                box("iprp", box("ipco", box("irot", new byte[] {3}))),
                box(
                        "iloc",
                        u32(0),
                        u16(0x4400),
                        u16(3),
                        place(1, at, PICTURE.length),
                        place(2, at + PICTURE.length, exif),
                        place(3, at + PICTURE.length + exif, xmp)));
    }

    private static byte[] item(int id, String type) {
        return box("infe", u32(0x02000000), u16(id), u16(0), text(type), new byte[1]);
    }

    private static byte[] place(int id, long offset, int length) {
        return join(u16(id), u16(0), u16(1), u32(offset), u32(length));
    }
}
