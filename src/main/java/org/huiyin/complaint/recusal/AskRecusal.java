package org.huiyin.complaint.recusal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Command: this unit, or this person, is not to handle the case, for this reason.
 *
 * @param unitCode of the unit; blank when a person is meant
 * @param person the complainant writes the name, an officer sends the username; blank when a unit is meant
 * @param newFacts what is new since the same was refused; blank the first time
 */
public record AskRecusal(
        String unitCode,

        @Size(max = 60, message = "platform.tooLong") String person,

        @NotBlank(message = "recusal.reason.missing") @Size(max = 1000, message = "platform.tooLong")
        String reason,

        @Size(max = 1000, message = "platform.tooLong") String newFacts) {}
