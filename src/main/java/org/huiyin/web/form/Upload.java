package org.huiyin.web.form;

import jakarta.ws.rs.core.EntityPart;
import java.io.InputStream;
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
                .map(part -> new Upload(part.getFileName().orElseThrow(), part.getContent()))
                .toList();
        if (uploads.isEmpty()) throw new Refusal.Invalid("file", "evidence.file.missing");
        return uploads;
    }
}
