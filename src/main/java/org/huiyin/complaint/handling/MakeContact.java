package org.huiyin.complaint.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Command: the unit got in touch with whoever complained.
 *
 * @param at when; not looked at for a message, which is sent at the moment of the act
 * @param text the message, or what was spoken about, which only those read who hold the case
 */
public record MakeContact(
        @NotNull(message = "contact.way.missing") @Nullable ContactWay way,

        @Nullable Instant at,

        @NotBlank(message = "contact.text.missing") @Size(max = 1000, message = "platform.tooLong")
        String text) {}
