package org.huiyin.evidence.content;

import java.io.IOException;

/** One stream of an old Office document, read and blanked by the offset inside it. Numbers are little-endian. */
final class CompoundStream {

    private final Source source;
    private final long[] sectors;
    private final int sectorSize;
    private final long length;

    CompoundStream(Source source, long[] sectors, int sectorSize, long length) throws Rejected {
        if ((long) sectors.length * sectorSize < length) throw Rejected.damaged();
        this.source = source;
        this.sectors = sectors;
        this.sectorSize = sectorSize;
        this.length = length;
    }

    long length() {
        return length;
    }

    int u8(long offset) throws IOException {
        return source.u8(position(offset));
    }

    int u16(long offset) throws IOException {
        return u8(offset) | u8(offset + 1) << 8;
    }

    long u32(long offset) throws IOException {
        return u16(offset) | (long) u16(offset + 2) << 16;
    }

    /** Overwrites with the pattern, again and again; true if anything but the pattern and zeros stood there. */
    boolean fill(long offset, long count, Edits edits, int... pattern) throws IOException {
        if (offset < 0 || count < 0 || offset + count > length) throw Rejected.damaged();
        var told = false;
        for (long i = 0; i < count; i++) {
            var now = (byte) pattern[(int) (i % pattern.length)];
            var before = (byte) u8(offset + i);
            told |= before != now && before != 0;
            edits.overwrite(position(offset + i), now);
        }
        return told;
    }

    private long position(long offset) throws Rejected {
        if (offset < 0 || offset >= length) throw Rejected.damaged();
        return sectors[(int) (offset / sectorSize)] + offset % sectorSize;
    }
}
