package org.huiyin.web.form;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.huiyin.platform.Refusal;

/** The file in a multipart form: its name as the browser sent it, and its bytes as they come. */
public record Upload(String name, InputStream content) {

    /**
     * @throws Refusal.Invalid when the form holds no file
     */
    public static Upload in(List<EntityPart> parts) throws IOException {
        for (var part : parts) {
            var name = part.getFileName().orElse("");
            if (part.getName().equals("file") && !name.isBlank()) return new Upload(name, part.getContent());
        }
        throw new Refusal.Invalid("file", "evidence.file.missing");
    }
}
