package org.huiyin.evidence.content;

import java.io.IOException;
import java.util.Set;
import org.huiyin.evidence.Format;
import org.huiyin.evidence.Reason;

/**
 * Tells DOC, XLS and PPT (and the WPS formats built like them) apart by their main stream, and refuses what carries
 * macros or a password.
 */
final class OldOfficeInspection {

    private static final Set<String> MACROS = Set.of("Macros", "_VBA_PROJECT_CUR", "_VBA_PROJECT", "VBA");
    private static final Set<String> LOCKED = Set.of("EncryptedPackage", "EncryptionInfo", "EncryptedSummary");

    private OldOfficeInspection() {}

    static Format format(Source source) throws IOException {
        var file = new CompoundFile(source);
        if (LOCKED.stream().anyMatch(file::has)) throw new Rejected(Reason.ENCRYPTED);
        if (MACROS.stream().anyMatch(file::has)) throw new Rejected(Reason.MACRO);
        if (file.has("PowerPoint Document")) return presentation(file);
        if (file.has("WordDocument")) return text(file);
        if (file.has("Workbook") || file.has("Book")) return sheets(file);
        throw new Rejected(Reason.TYPE); // installers, mails, thumbnails: the same container, other content
    }

    /** [MS-DOC] 2.5.2: the flags of the file information block. */
    private static Format text(CompoundFile file) throws IOException {
        var flags = file.stream("WordDocument").orElseThrow(Rejected::damaged).u16(10);
        if ((flags & 0x0100) != 0) throw new Rejected(Reason.ENCRYPTED);
        return Format.DOC;
    }

    /** [MS-XLS] 2.4: FILEPASS means a password, a BOUNDSHEET of kind 1 is a sheet of Excel 4 macros. */
    private static Format sheets(CompoundFile file) throws IOException {
        var book = file.stream(file.has("Workbook") ? "Workbook" : "Book").orElseThrow(Rejected::damaged);
        var record = 0;
        for (long at = 0; record != 0x0A && at + 4 <= book.length(); at += 4 + book.u16(at + 2)) {
            record = book.u16(at);
            if (record == 0x2F) throw new Rejected(Reason.ENCRYPTED);
            if (record == 0x85 && book.u8(at + 4 + 5) == 1) throw new Rejected(Reason.MACRO);
        }
        return Format.XLS;
    }

    private static Format presentation(CompoundFile file) throws IOException {
        var slides = file.stream("PowerPoint Document").orElseThrow(Rejected::damaged);
        if (hasMacros(slides, 0, slides.length(), 0)) throw new Rejected(Reason.MACRO);
        return Format.PPT;
    }

    /** [MS-PPT] 2.4.11: a VBAInfoAtom inside document, document information list and VBA container says so. */
    private static boolean hasMacros(CompoundStream slides, long from, long to, int depth) throws IOException {
        for (var at = from; at + 8 <= to; ) {
            var kind = slides.u16(at + 2);
            var end = at + 8 + slides.u32(at + 4);
            if (end > to) return false; // WPS leaves slack behind the last record
            if (kind == 0x0400 && depth > 0) return slides.u32(at + 12) != 0;
            var opens = kind == 0x03E8 || kind == 0x07D0 || kind == 0x03FF;
            if (opens && depth < 4 && hasMacros(slides, at + 8, end, depth + 1)) return true;
            at = end;
        }
        return false;
    }
}
