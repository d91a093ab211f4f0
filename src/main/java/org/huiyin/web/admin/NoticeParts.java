package org.huiyin.web.admin;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.huiyin.deadline.HolidayNotice;
import org.huiyin.platform.FieldError;
import org.huiyin.platform.Refusal;
import org.huiyin.platform.Tokens;
import org.huiyin.platform.Words;
import org.huiyin.web.form.Form;

/** The fields of a holiday notice as a browser sends them with a file, whose text then is the text that is typed. */
record NoticeParts(Map<String, byte[]> parts) {

    /** UTF-8 has at most four bytes for what counts as one or two characters; one byte more tells that it is too long. */
    private static final int MOST = 4 * HolidayNotice.LIMIT + 1;

    static NoticeParts of(List<EntityPart> sent) throws IOException {
        var parts = new HashMap<String, byte[]>();
        for (var part : sent) {
            try (var content = part.getContent()) {
                parts.put(part.getName(), content.readNBytes(MOST));
            }
        }
        return new NoticeParts(parts);
    }

    /** The form as it was sent, with what is wrong with the file. */
    Form form(Words words) {
        try {
            var file = file();
            return file.isEmpty() ? typed(words) : filled(file, mark(file), words);
        } catch (Refusal.Invalid wrong) {
            return typed(words).with(wrong.errors());
        }
    }

    private Form typed(Words words) {
        var text = text("text");
        return filled(text, mark(text).equals(text("loaded")) ? text("loaded") : "", words);
    }

    private Form filled(String text, String loaded, Words words) {
        var values = Map.of(
                "year", List.of(text("year")),
                "source", List.of(text("source")),
                "text", List.of(text),
                "loaded", List.of(loaded));
        return new Form(words, values, List.of());
    }

    /** The text of the file; empty when there is none. */
    private String file() {
        var bytes = parts.getOrDefault("file", new byte[0]);
        if (bytes.length == MOST) throw wrong("tooLong");
        // A file may replace the text of another file, but nothing that somebody typed.
        var touched = !text("text").isBlank() && !mark(text("text")).equals(text("loaded"));
        if (bytes.length > 0 && touched) throw wrong("both");
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            throw wrong("notUtf8");
        }
    }

    private static Refusal.Invalid wrong(String key) {
        return new Refusal.Invalid(
                List.of(new FieldError("file", "calendar.notice." + key, List.of(HolidayNotice.LIMIT))));
    }

    private String text(String name) {
        return new String(parts.getOrDefault(name, new byte[0]), UTF_8);
    }

    /** Tells a text from others; browsers change the ends of lines. */
    static String mark(String text) {
        return HexFormat.of().formatHex(Tokens.hash(text.strip().replace("\r\n", "\n")));
    }
}
