package org.huiyin.complaint.intake;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Command: hand the complaint to a body outside the portal.
 *
 * @param kind why, by its code in {@code transfer-kinds.json}
 * @param destination the full name of the competent body
 * @param contact where the complainant can ask there: telephone, address or web page
 * @param email where that body gets a letter, or empty
 * @param explanation why it is competent, in words for this complainant
 */
public record TransferComplaint(
        @NotBlank(message = "transfer.kind.missing") String kind,

        @NotBlank(message = "transfer.destination.missing") @Size(max = 120, message = "platform.tooLong")
        String destination,

        @NotBlank(message = "transfer.contact.missing") @Size(max = 200, message = "platform.tooLong")
        String contact,

        @Email(message = "filing.email.form") @Size(max = 120, message = "filing.email.form")
        String email,

        @NotBlank(message = "transfer.explanation.missing") @Size(max = 1000, message = "platform.tooLong")
        String explanation) {}
