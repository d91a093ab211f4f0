package org.huiyin.evidence.content;

import java.io.IOException;

/** A name in a PDF, such as {@code /Info}; {@code #4a} in it stands for a letter (ISO 32000-1 §7.3.5). */
final class PdfName {

    private final StringBuilder text = new StringBuilder();
    private long end;

    /** Reads the name that begins with the slash here. */
    PdfName(Source source, long slash, int longest) throws IOException {
        end = slash + 1;
        while (end < source.size() && text.length() < longest && isRegular(source.u8(end))) {
            var octet = source.u8(end);
            var coded = octet == '#' && end + 2 < source.size() ? source.text(end + 1, 2) : "";
            if (coded.matches("[0-9A-Fa-f]{2}")) {
                text.append((char) Integer.parseInt(coded, 16));
                end += 3;
            } else {
                text.append((char) octet);
                end++;
            }
        }
    }

    String text() {
        return text.toString();
    }

    /** Where the name ends, excluded. */
    long end() {
        return end;
    }

    private static boolean isRegular(int octet) {
        return octet > ' ' && octet < 0x7F && "()<>[]{}/%".indexOf(octet) < 0;
    }
}
