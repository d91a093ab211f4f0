package org.huiyin.web.form;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The file in a multipart form: its name as the browser sent it, and its bytes as they come. */
public record Upload(String name, InputStream content) {

    /** More letters than this no field has; what is longer is read as far as shows that it is too long. */
    private static final int MOST = 100_000;

    /** The files of a form, in their order; none when none was chosen. */
    public static List<Upload> all(List<EntityPart> parts) {
        return parts.stream()
                .filter(part -> part.getName().equals("file")
                        && !part.getFileName().orElse("").isBlank())
                .map(part -> new Upload(sentName(part.getFileName().orElseThrow()), part.getContent()))
                .toList();
    }

    /** What was typed into a field of a form that carries files too; empty where it has no such field. */
    public static String text(List<EntityPart> parts, String field) throws IOException {
        for (var part : parts) {
            if (!part.getName().equals(field)) continue;
            try (var content = part.getContent()) {
                return new String(content.readNBytes(MOST), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    /** Browsers send the name in UTF-8, the server reads headers as Latin-1: what reads as UTF-8 again was meant so. */
    static String sentName(String read) {
        if (read.chars().anyMatch(letter -> letter > 0xff)) return read;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(read.getBytes(ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException reallyLatin) {
            return read;
        }
    }
}
