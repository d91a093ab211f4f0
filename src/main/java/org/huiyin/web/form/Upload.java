package org.huiyin.web.form;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.ws.rs.core.EntityPart;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.huiyin.platform.Refusal;

/** The file in a multipart form: its name as the browser sent it, and its bytes as they come. */
public record Upload(String name, InputStream content) {

    /**
     * The files of a form, in their order.
     *
     * @throws Refusal.Invalid when the form holds no file
     */
    public static List<Upload> all(List<EntityPart> parts) {
        var uploads = parts.stream()
                .filter(part -> part.getName().equals("file")
                        && !part.getFileName().orElse("").isBlank())
                .map(part -> new Upload(sentName(part.getFileName().orElseThrow()), part.getContent()))
                .toList();
        if (uploads.isEmpty()) throw new Refusal.Invalid("file", "evidence.file.missing");
        return uploads;
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
