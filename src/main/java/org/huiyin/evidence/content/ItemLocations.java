package org.huiyin.evidence.content;

import java.io.IOException;
import java.util.Set;

/** Reads where the items of a HEIC picture lie ({@code iloc}, ISO/IEC 14496-12 §8.11.3) and blanks the unwanted ones. */
final class ItemLocations {

    private static final int IN_FILE = 0;
    private static final int IN_ITEM_DATA = 1;

    private final Source source;
    private final Box meta;
    private final Box table;
    private final int version;
    private long at;

    ItemLocations(Source source, Box meta) throws IOException {
        this.source = source;
        this.meta = meta;
        this.table = meta.only(source, "iloc");
        this.version = source.u8(table.body());
        this.at = table.body() + 4;
    }

    void blank(Set<Long> items, Edits edits) throws IOException {
        var widths = (int) next(2);
        var count = next(version < 2 ? 2 : 4);
        for (long i = 0; i < count; i++) {
            var item = next(version < 2 ? 2 : 4);
            var method = version == 0 ? IN_FILE : (int) next(2) & 0xF;
            next(2); // data reference
            var base = next(widths >> 4 & 0xF);
            var extents = next(2);
            if (extents > 1 && widths >> 8 == 0) throw Rejected.damaged();
            for (long n = 0; n < extents; n++) {
                if (version > 0) next(widths & 0xF);
                var offset = next(widths >> 12 & 0xF);
                var length = next(widths >> 8 & 0xF);
                if (items.contains(item)) edits.blank(start(method) + base + offset, checked(length));
            }
        }
    }

    private long start(int method) throws IOException {
        if (method == IN_FILE) return 0;
        if (method == IN_ITEM_DATA) return meta.only(source, "idat").body();
        throw Rejected.damaged();
    }

    /** Zero would mean the whole file: no camera writes metadata so, and blanking it would leave nothing. */
    private static long checked(long length) throws IOException {
        if (length < 1) throw Rejected.damaged();
        return length;
    }

    private long next(int bytes) throws IOException {
        if (at + bytes > table.end()) throw Rejected.damaged();
        var number = source.number(at, bytes);
        at += bytes;
        return number;
    }
}
