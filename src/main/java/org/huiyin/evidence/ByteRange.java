package org.huiyin.evidence;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a file a browser asks for, so that a film can be wound forward (RFC 9110 §14).
 *
 * <p>One range is honoured. Several ranges, another unit, or a header that is not well formed are answered with the whole
 * file, as the RFC allows.
 */
public sealed interface ByteRange {

    Pattern SINGLE = Pattern.compile("(?i)\\s*bytes\\s*=\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})\\s*");

    /** Everything: status 200. */
    record Whole() implements ByteRange {}

    /** From {@code first} to {@code last}, both included: status 206. */
    record Part(long first, long last) implements ByteRange {
        public Part {
            if (first < 0 || last < first) throw new IllegalArgumentException("no such part");
        }

        public long length() {
            return last - first + 1;
        }

        /** The value of {@code Content-Range}. */
        public String contentRange(long size) {
            return "bytes " + first + "-" + last + "/" + size;
        }
    }

    /** Nothing that the file has: status 416 with {@code Content-Range: bytes *}{@code /size}. */
    record Beyond() implements ByteRange {}

    static ByteRange parse(@Nullable String header, long size) {
        if (header == null) return new Whole();
        var single = SINGLE.matcher(header);
        if (!single.matches()) return new Whole();
        var from = single.group(1);
        var to = single.group(2);
        if (from.isEmpty()) return to.isEmpty() ? new Whole() : lastBytes(Long.parseLong(to), size);
        return between(Long.parseLong(from), to.isEmpty() ? Long.MAX_VALUE : Long.parseLong(to), size);
    }

    private static ByteRange lastBytes(long count, long size) {
        if (count == 0 || size == 0) return new Beyond();
        return new Part(Math.max(0, size - count), size - 1);
    }

    private static ByteRange between(long first, long last, long size) {
        if (last < first) return new Whole();
        if (first >= size) return new Beyond();
        return new Part(first, Math.min(last, size - 1));
    }
}
