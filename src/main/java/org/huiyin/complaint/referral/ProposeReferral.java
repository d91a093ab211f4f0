package org.huiyin.complaint.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Command: this should go to that body.
 *
 * @param kind of body, by its code in {@code referral-bodies.json}
 * @param destination the full name of the body
 * @param reason why it is competent
 * @param handed what is handed over
 * @param whole whether the whole matter goes, so that the case ends here
 */
public record ProposeReferral(
        @NotBlank(message = "referral.kind.missing") String kind,

        @NotBlank(message = "referral.destination.missing") @Size(max = 120, message = "platform.tooLong")
        String destination,

        @NotBlank(message = "referral.reason.missing") @Size(max = 2000, message = "platform.tooLong")
        String reason,

        @NotBlank(message = "referral.handed.missing") @Size(max = 2000, message = "platform.tooLong")
        String handed,

        boolean whole) {}
