package org.huiyin.web.desk.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A supervision document as a letter.
 *
 * @param number or that it has none yet
 * @param pdf the path of the printable letter, or null before it is signed
 * @param day of the signature, or null before it
 */
public record DocumentLetterView(
        String from,
        String kind,
        String number,
        String title,
        String to,
        List<String> paragraphs,
        List<String> attachments,
        @Nullable String day,
        @Nullable String pdf) {

    public DocumentLetterView {
        paragraphs = List.copyOf(paragraphs);
        attachments = List.copyOf(attachments);
    }
}
