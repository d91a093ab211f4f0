package org.huiyin.supervision.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.huiyin.platform.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Prints official letters. The type and the library are touched when a letter is printed, never at the start of the portal; a letter takes
 * some megabytes while it is made and leaves nothing behind.
 */
@ApplicationScoped
public class OfficialPaper {

    @Inject
    Settings settings;

    /** The letter as PDF. */
    public byte[] print(OfficialLetter letter) {
        return print(
                letter, settings.text("huiyin.documents.font").map(Path::of).orElse(null));
    }

    /** @param own a TrueType file of the operator, or null */
    static byte[] print(OfficialLetter letter, @Nullable Path own) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var information = document.getDocumentInformation();
            information.setTitle(letter.title());
            information.setAuthor(letter.from());
            document.getDocumentCatalog().setLanguage("zh-CN");
            new LetterSetting(new Sheets(document, Face.in(document, own)), letter).set();
            document.save(bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return bytes.toByteArray();
    }
}
