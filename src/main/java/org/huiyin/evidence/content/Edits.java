package org.huiyin.evidence.content;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.TreeMap;

/**
 * Changes that leave every other byte where it is: stretches to blank and bytes to overwrite. Formats that point into
 * themselves by offset (films, PDF, old Office files) are cleaned this way.
 */
final class Edits {

    /** A film has a few dozen; a file that needs more was made to wear us out. */
    private static final int MOST = 100_000;

    private static final int BLOCK = 64 * 1024;

    private final TreeMap<Long, Long> blanks = new TreeMap<>();
    private final TreeMap<Long, byte[]> overwritten = new TreeMap<>();
    private final byte filler;
    private int overwrites;

    /** @param filler what blanked stretches are filled with */
    Edits(int filler) {
        this.filler = (byte) filler;
    }

    void blank(long from, long length) throws Rejected {
        if (from < 0 || length < 0 || from > Long.MAX_VALUE - length) throw Rejected.damaged();
        if (length == 0) return;
        var begin = from;
        var end = from + length;
        for (var near = blanks.floorEntry(end);
                near != null && near.getValue() >= begin;
                near = blanks.floorEntry(end)) {
            begin = Math.min(begin, near.getKey());
            end = Math.max(end, near.getValue());
            blanks.remove(near.getKey());
        }
        blanks.put(begin, end);
        if (blanks.size() > MOST) throw Rejected.damaged();
    }

    /** Stands above a blank at the same place. */
    void overwrite(long at, byte... bytes) throws Rejected {
        if (at < 0 || ++overwrites > MOST) throw Rejected.damaged();
        overwritten.put(at, bytes);
    }

    /** Writes the file with the changes made. */
    void apply(Source source, OutputStream out) throws IOException {
        var in = source.stream(0);
        var block = new byte[BLOCK];
        long at = 0;
        for (int count = in.readNBytes(block, 0, BLOCK); count > 0; count = in.readNBytes(block, 0, BLOCK)) {
            blankWithin(block, at, count);
            overwriteWithin(block, at, count);
            out.write(block, 0, count);
            at += count;
        }
    }

    private void blankWithin(byte[] block, long at, int count) {
        var before = blanks.floorKey(at);
        for (var stretch : blanks.subMap(before == null ? at : before, true, at + count, false)
                .entrySet()) {
            var from = Math.max(stretch.getKey(), at) - at;
            var to = Math.min(stretch.getValue(), at + count) - at;
            if (from < to) Arrays.fill(block, (int) from, (int) to, filler);
        }
    }

    private void overwriteWithin(byte[] block, long at, int count) {
        for (var change : overwritten.subMap(at - 16, at + count).entrySet()) {
            var bytes = change.getValue();
            for (var i = 0; i < bytes.length; i++) {
                var place = change.getKey() + i - at;
                if (place >= 0 && place < count) block[(int) place] = bytes[i];
            }
        }
    }
}
