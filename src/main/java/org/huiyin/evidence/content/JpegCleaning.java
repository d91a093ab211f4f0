package org.huiyin.evidence.content;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.huiyin.evidence.Trace;

/**
 * Copies a JPEG without loss, segment by segment (ITU T.81 annex B), and leaves out whatever does not draw the picture.
 *
 * <p>Stays: tables, frames, scans, the JFIF density, the colour profile, Adobe's colour transform, the
 * {@link Orientation}. Goes: all other Exif, XMP, IPTC, maker notes, comments, thumbnails, C2PA, and everything behind the
 * end — motion photos carry a whole film there.
 */
final class JpegCleaning {

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int COM = 0xFE;

    private final DataInputStream in;
    private final OutputStream out;
    private final Set<Trace> removed = EnumSet.noneOf(Trace.class);
    private boolean turned;
    private boolean framed;

    private JpegCleaning(DataInputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    static Set<Trace> clean(DataInputStream in, OutputStream out) throws IOException {
        return new JpegCleaning(in, out).run();
    }

    private Set<Trace> run() throws IOException {
        if (in.readUnsignedShort() != (0xFF00 | SOI)) throw Rejected.damaged();
        marker(SOI);
        var next = nextMarker();
        while (next != EOI) next = next == SOS ? scan() : segment(next);
        if (!framed) throw Rejected.damaged();
        marker(EOI);
        if (in.read() >= 0) removed.add(Trace.APPENDED);
        return removed;
    }

    private int segment(int marker) throws IOException {
        if (marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7)) return nextMarker(); // no length, means nothing here
        var payload = payload();
        if (isFrame(marker)) measure(payload);
        if (isNeeded(marker, payload)) write(marker, payload);
        else if (marker == APP0 && starts(payload, "JFIF\0") && payload.length >= 14) writeJfif(payload);
        else drop(marker, payload);
        return nextMarker();
    }

    private static boolean isNeeded(int marker, byte[] payload) {
        if (marker == 0xE2) return starts(payload, "ICC_PROFILE\0");
        if (marker == 0xEE) return starts(payload, "Adobe");
        return marker >= 0xC0 && marker < APP0; // tables, frames, restart interval
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private void measure(byte[] frame) throws IOException {
        if (frame.length < 6) throw Rejected.damaged();
        var size = ByteBuffer.wrap(frame);
        var height = size.getShort(1) & 0xFFFF;
        Pixels.check(size.getShort(3) & 0xFFFF, Math.max(height, 1)); // zero: told after the scan
        framed = true;
    }

    private void writeJfif(byte[] payload) throws IOException {
        if (payload.length > 14) removed.add(Trace.THUMBNAIL);
        var plain = Arrays.copyOf(payload, 14);
        plain[12] = 0;
        plain[13] = 0;
        write(APP0, plain);
    }

    private void drop(int marker, byte[] payload) throws IOException {
        if (marker == 0xE1 && starts(payload, "Exif\0")) {
            removed.add(Trace.PLACE_AND_DEVICE);
            keepOrientation(payload);
        } else if (marker == 0xE2) {
            removed.add(Trace.APPENDED); // an index of further pictures behind the end
        } else if (marker == APP0) {
            removed.add(Trace.THUMBNAIL);
        } else if (marker == COM || marker > APP0) {
            removed.add(Trace.DESCRIPTION);
        }
    }

    private void keepOrientation(byte[] exif) throws IOException {
        if (turned || exif.length < 6) return;
        var orientation = Orientation.in(Arrays.copyOfRange(exif, 6, exif.length));
        if (orientation.upright()) return;
        turned = true;
        var segment = new ByteArrayOutputStream();
        segment.writeBytes("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        segment.writeBytes(orientation.tiff());
        write(0xE1, segment.toByteArray());
    }

    /** The header of a scan and the entropy-coded bytes up to the next marker that is neither stuffing nor restart. */
    private int scan() throws IOException {
        if (!framed) throw Rejected.damaged();
        write(SOS, payload());
        while (true) {
            var octet = in.readUnsignedByte();
            if (octet != 0xFF) {
                out.write(octet);
                continue;
            }
            var code = in.readUnsignedByte();
            while (code == 0xFF) code = in.readUnsignedByte();
            if (code != 0 && (code < 0xD0 || code > 0xD7)) return code;
            marker(code);
        }
    }

    /** Cameras pad between segments; what is not a marker is skipped. */
    private int nextMarker() throws IOException {
        while (true) {
            if (in.readUnsignedByte() != 0xFF) continue;
            var code = in.readUnsignedByte();
            while (code == 0xFF) code = in.readUnsignedByte();
            if (code == SOI) throw Rejected.damaged();
            if (code != 0) return code;
        }
    }

    private byte[] payload() throws IOException {
        var length = in.readUnsignedShort() - 2;
        if (length < 0) throw Rejected.damaged();
        var payload = new byte[length];
        in.readFully(payload);
        return payload;
    }

    private void write(int marker, byte[] payload) throws IOException {
        marker(marker);
        out.write((payload.length + 2) >> 8);
        out.write(payload.length + 2);
        out.write(payload);
    }

    private void marker(int code) throws IOException {
        out.write(0xFF);
        out.write(code);
    }

    private static boolean starts(byte[] payload, String text) {
        var head = new String(payload, 0, Math.min(payload.length, text.length()), StandardCharsets.ISO_8859_1);
        return head.equals(text);
    }
}
