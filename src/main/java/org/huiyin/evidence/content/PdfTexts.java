package org.huiyin.evidence.content;

import java.io.IOException;

/** The texts of one PDF dictionary (ISO 32000-1 §7.3.4): {@code (literal)} and {@code <hexadecimal>} ones. */
final class PdfTexts {

    private final Source source;
    private long at;

    /** @param at behind the word {@code obj} */
    PdfTexts(Source source, long at) {
        this.source = source;
        this.at = at;
    }

    /** Blanks every text up to the end of the object, and says where that is. Spaces are an empty text in both forms. */
    long blank(Edits edits) throws IOException {
        while (at < source.size() && !source.has(at, "endobj")) {
            if (source.has(at, "<<") || source.has(at, ">>")) at += 2;
            else if (source.u8(at) == '(') blankTo(endOfLiteral(), edits);
            else if (source.u8(at) == '<') blankTo(endOfHexadecimal(), edits);
            else at++;
        }
        return at;
    }

    private void blankTo(long end, Edits edits) throws IOException {
        edits.blank(at + 1, end - at - 1);
        at = end + 1;
    }

    /** Brackets may be nested; a backslash takes the next character's meaning away. */
    private long endOfLiteral() throws IOException {
        var depth = 0;
        for (var end = at; ; end++) {
            var octet = source.u8(end);
            if (octet == '\\') end++;
            else if (octet == '(') depth++;
            else if (octet == ')' && --depth == 0) return end;
        }
    }

    private long endOfHexadecimal() throws IOException {
        var end = at;
        while (source.u8(end) != '>') end++;
        return end;
    }
}
