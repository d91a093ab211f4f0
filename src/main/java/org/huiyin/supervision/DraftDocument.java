package org.huiyin.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Command: this is what the document is to say.
 *
 * @param kind the code of its kind
 * @param unitCode the addressed unit
 * @param attachments what is enclosed, one a line; may be empty
 * @param complaintNumber the case that it arose from, seen by the issuing body only; empty for none
 * @param aware the drafter knows that the unit is complained about in that case and will read this
 */
public record DraftDocument(
        @NotBlank(message = "document.kind.missing") String kind,
        @NotBlank(message = "document.unitCode.missing") String unitCode,

        @NotBlank(message = "document.title.missing") @Size(max = 120, message = "platform.tooLong")
        String title,

        @NotBlank(message = "document.text.missing") @Size(max = 8000, message = "platform.tooLong")
        String text,

        @Size(max = 1000, message = "platform.tooLong") String attachments,
        String complaintNumber,
        boolean aware) {}
