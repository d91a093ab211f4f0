package org.huiyin.supervision.suggestion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Command: this was answered.
 *
 * @param repliedOn the day on which the answer went out
 * @param replyNo its number, or empty
 * @param reply what it says
 */
public record AnswerSuggestion(
        @NotNull(message = "suggestion.repliedOn.missing") @Nullable
        LocalDate repliedOn,

        @Size(max = 80, message = "platform.tooLong") String replyNo,

        @NotBlank(message = "suggestion.reply.missing") @Size(max = 4000, message = "platform.tooLong")
        String reply) {}
