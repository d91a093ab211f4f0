package org.huiyin.complaint.cohandling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Command: this cooperating unit says what it knows of this.
 *
 * @param asked 1 to 2,000 characters
 * @param dueOn the last day, a working day; null for the usual one
 */
public record GiveTask(
        @NotBlank(message = "coTask.unit.missing") String unitCode,

        @NotBlank(message = "coTask.asked.missing") @Size(max = 2000, message = "platform.tooLong")
        String asked,

        @Nullable LocalDate dueOn) {}
