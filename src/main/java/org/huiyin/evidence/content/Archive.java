package org.huiyin.evidence.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.huiyin.evidence.Reason;

/**
 * Walks through a ZIP archive from front to back and stops those made to harm: with a password, with a name twice, with
 * thousands of entries, or unpacking to gigabytes.
 */
final class Archive {

    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_BYTES = 500L * 1024 * 1024;
    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private Archive() {}

    interface Visitor {
        void entry(String name, InputStream content) throws IOException;
    }

    static void walk(Source source, Visitor visitor) throws IOException {
        var zip = new ZipInputStream(source.stream(0));
        var counted = new Counted(zip);
        Set<String> names = new HashSet<>();
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!names.add(entry.getName()) || names.size() > MOST_ENTRIES) throw Rejected.damaged();
                visitor.entry(entry.getName(), counted);
                counted.skipRest();
            }
        } catch (ZipException broken) {
            var locked = String.valueOf(broken.getMessage()).contains("encrypted");
            throw locked ? new Rejected(Reason.ENCRYPTED) : Rejected.damaged();
        } catch (IllegalArgumentException nameIsNotText) {
            throw Rejected.damaged();
        }
    }

    /**
     * True if a program that looks for an archive from the end, as all do, would find one: the end record of PKWARE's
     * APPNOTE §4.3.16 closes the file and points back to a directory.
     */
    static boolean endsLikeOne(Source source) throws IOException {
        var lowest = Math.max(0, source.size() - END_RECORD - LONGEST_COMMENT);
        for (var at = source.size() - END_RECORD; at >= lowest; at--) {
            if (!source.has(at, "PK\5\6")) continue;
            var commentEnds = at + END_RECORD + source.u16le(at + 20);
            var directory = at - source.u32le(at + 12);
            if (commentEnds <= source.size() && source.has(directory, "PK\1\2")) return true;
        }
        return false;
    }

    /** Counts what all entries together unpack to. */
    private static final class Counted extends InputStream {
        private final InputStream in;
        private final byte[] block = new byte[8192];
        private long total;

        Counted(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            var octet = in.read();
            count(octet < 0 ? 0 : 1);
            return octet;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            var count = in.read(target, offset, length);
            count(Math.max(count, 0));
            return count;
        }

        void skipRest() throws IOException {
            var more = true;
            while (more) more = read(block, 0, block.length) >= 0;
        }

        private void count(int bytes) throws Rejected {
            total += bytes;
            if (total > MOST_BYTES) throw new Rejected(Reason.UNPACKED);
        }
    }
}
