package org.huiyin.evidence.content;

import java.io.IOException;
import java.util.Optional;

/**
 * One box of an ISO base media file (ISO/IEC 14496-12 §4.2): MP4, MOV, 3GP, M4A, HEIC.
 *
 * @param at where it begins
 * @param body where its content begins
 * @param end where it ends, excluded; never behind the end of what it lies in
 */
record Box(String type, long at, long body, long end) {

    /** Reads the box that begins here and must end before {@code limit}; a broken one means a damaged file. */
    static Box read(Source source, long at, long limit) throws IOException {
        if (at + 8 > limit) throw Rejected.damaged();
        var size = source.u32(at);
        var type = source.text(at + 4, 4);
        long body = at + 8;
        if (size == 1) {
            size = source.u64(at + 8);
            body += 8;
        }
        var end = size == 0 ? limit : at + size;
        if (end < body || end > limit) throw Rejected.damaged();
        return new Box(type, at, body, end);
    }

    /** The first box of this type directly within. */
    Optional<Box> child(Source source, String wanted) throws IOException {
        for (var at = body; at + 8 <= end; ) {
            var box = read(source, at, end);
            if (box.type.equals(wanted)) return Optional.of(box);
            at = box.end;
        }
        return Optional.empty();
    }

    Box only(Source source, String wanted) throws IOException {
        return child(source, wanted).orElseThrow(Rejected::damaged);
    }

    long length() {
        return end - body;
    }

    /** Turns it into free space of the same size, so that nothing else moves. */
    void erase(Edits edits) throws Rejected {
        edits.overwrite(at + 4, (byte) 'f', (byte) 'r', (byte) 'e', (byte) 'e');
        edits.blank(body, length());
    }
}
