package org.huiyin.evidence.content;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.huiyin.evidence.Format;
import org.huiyin.evidence.Trace;

/**
 * Cleans DOC, XLS and PPT in place: the texts of both property sets, Word's list of who saved it where, Excel's and
 * PowerPoint's user name. Stays, because it is content: the names beside comments and tracked changes, and the data of
 * pictures inside.
 */
final class OldOfficeCleaning {

    private static final int SPACE = ' ';
    private static final int VT_LPSTR = 0x1E;
    private static final int VT_LPWSTR = 0x1F;

    private final CompoundFile file;
    private final Edits edits;
    private boolean told;

    private OldOfficeCleaning(CompoundFile file, Edits edits) {
        this.file = file;
        this.edits = edits;
    }

    static Set<Trace> plan(Source source, Format format, Edits edits) throws IOException {
        var cleaning = new OldOfficeCleaning(new CompoundFile(source), edits);
        cleaning.properties("\5SummaryInformation");
        cleaning.properties("\5DocumentSummaryInformation");
        if (format == Format.DOC) cleaning.word();
        if (format == Format.XLS) cleaning.excel();
        if (format == Format.PPT) cleaning.powerPoint();
        return cleaning.told ? EnumSet.of(Trace.AUTHOR) : EnumSet.noneOf(Trace.class);
    }

    /** [MS-OLEPS] 2.21: up to two sets, each a list of typed values; every text becomes empty. */
    private void properties(String name) throws IOException {
        var stream = file.stream(name);
        if (stream.isEmpty() || stream.get().length() < 48) return;
        var sets = Math.min(2, stream.get().u32(24));
        for (long i = 0; i < sets; i++) propertySet(stream.get(), stream.get().u32(28 + 20 * i + 16));
    }

    private void propertySet(CompoundStream stream, long set) throws IOException {
        var count = stream.u32(set + 4);
        if (count > stream.length() / 8) throw Rejected.damaged();
        for (long i = 0; i < count; i++) {
            var identifier = stream.u32(set + 8 + 8 * i);
            var value = set + stream.u32(set + 12 + 8 * i);
            if (identifier > 1) text(stream, value); // 0 is a dictionary, 1 the code page
        }
    }

    private void text(CompoundStream stream, long value) throws IOException {
        var type = stream.u32(value) & 0xFFFF;
        if (type != VT_LPSTR && type != VT_LPWSTR) return;
        var length = stream.u32(value + 4) * (type == VT_LPWSTR ? 2 : 1);
        told |= stream.fill(value + 8, length, edits, 0);
    }

    /** [MS-DOC] 2.5.6: SttbfAssoc (author, template path) and SttbSavedBy (who saved it, and where). */
    private void word() throws IOException {
        var main = file.stream("WordDocument").orElseThrow(Rejected::damaged);
        var table = file.stream((main.u16(10) & 0x0200) != 0 ? "1Table" : "0Table");
        if (table.isEmpty()) return;
        strings(table.get(), main.u32(0x19A), main.u32(0x19E));
        strings(table.get(), main.u32(0x2D2), main.u32(0x2D6));
    }

    private void strings(CompoundStream table, long from, long length) throws IOException {
        if (length < 6 || from + length > table.length() || table.u16(from) != 0xFFFF) return;
        var extra = table.u16(from + 4);
        for (var at = from + 6; at + 2 <= from + length; ) {
            var bytes = 2L * table.u16(at);
            if (at + 2 + bytes > from + length) return;
            told |= table.fill(at + 2, bytes, edits, SPACE, 0);
            at += 2 + bytes + extra;
        }
    }

    /** [MS-XLS] 2.4.349 WriteAccess: a length, a flag for wide letters, and the name padded with spaces. */
    private void excel() throws IOException {
        var book = file.stream("Workbook");
        if (book.isEmpty()) return;
        var record = 0;
        for (long at = 0;
                record != 0x0A && at + 4 <= book.get().length();
                at += 4 + book.get().u16(at + 2)) {
            record = book.get().u16(at);
            var length = book.get().u16(at + 2);
            if (record != 0x5C || length < 4) continue;
            told |= book.get().fill(at + 4 + 3, length - 3L, edits, SPACE);
            book.get().fill(at + 4, 3, edits, 1, 0, 0);
        }
    }

    /** [MS-PPT] 2.3.2 CurrentUserAtom: the name in the local code page and, behind four bytes, in UTF-16. */
    private void powerPoint() throws IOException {
        var user = file.stream("Current User");
        if (user.isEmpty() || user.get().length() < 28) return;
        var letters = user.get().u16(20);
        if (28L + letters > user.get().length()) return;
        told |= user.get().fill(28, letters, edits, SPACE);
        var wide = 28L + letters + 4;
        if (wide + 2L * letters <= user.get().length()) told |= user.get().fill(wide, 2L * letters, edits, SPACE, 0);
    }
}
