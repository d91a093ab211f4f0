package org.huiyin.supervision.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** The type of one letter: only the characters that occur are put into the file. */
final class Face {

    /** Free to be shipped (SIL Open Font License 1.1); its licence lies beside it. */
    private static final String BUILT_IN = "/fonts/NotoSerifSC-Regular.ttf";

    /** What stands for a character that the type does not have: the geta mark. */
    private static final String MISSING = "\u3013";

    private final PDType0Font font;

    private Face(PDType0Font font) {
        this.font = font;
    }

    /** @param own a TrueType file of the operator, such as a licensed Fangsong, or null for the one that is built in */
    static Face in(PDDocument document, @Nullable Path own) {
        try (var stream = own == null ? builtIn() : Files.newInputStream(own)) {
            return new Face(PDType0Font.load(document, stream, true));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the type of the letter", unreadable);
        }
    }

    private static InputStream builtIn() {
        return Objects.requireNonNull(Face.class.getResourceAsStream(BUILT_IN), BUILT_IN);
    }

    PDType0Font font() {
        return font;
    }

    /** The text with what cannot be printed replaced: emoji and other strangers must not keep a letter from being printed. */
    String printable(String text) {
        var printable = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (Character.isISOControl(point) || Character.getType(point) == Character.FORMAT) return;
            var character = Character.toString(point);
            printable.append(has(character) ? character : MISSING);
        });
        return printable.toString();
    }

    private boolean has(String character) {
        try {
            font.encode(character);
            return true;
        } catch (IOException | IllegalArgumentException missing) {
            return false;
        }
    }

    /** How wide the text is in this size, in points. */
    float width(String text, float size) {
        try {
            return font.getStringWidth(text) * size / 1000;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
