package org.huiyin.supervision.suggestion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Command: this has arrived.
 *
 * @param replyDueOn the day that the suggestion itself sets for the answer, or null for the one of the rule
 * @param complaintNumbers the cases that it has to do with, as far as this person may see them
 * @param documentNumber the supervision document that followed from it; empty for none
 */
public record RegisterSuggestion(
        @NotNull(message = "suggestion.kind.missing") @Nullable
        SuggestionKind kind,

        @NotBlank(message = "suggestion.fromOrg.missing") @Size(max = 120, message = "platform.tooLong")
        String fromOrg,

        @NotBlank(message = "suggestion.docNo.missing") @Size(max = 80, message = "platform.tooLong")
        String docNo,

        @NotNull(message = "suggestion.receivedOn.missing") @Nullable
        LocalDate receivedOn,

        @NotBlank(message = "suggestion.summary.missing") @Size(max = 4000, message = "platform.tooLong")
        String summary,

        @Nullable LocalDate replyDueOn,

        @Size(max = 50, message = "suggestion.complaints.many")
        List<String> complaintNumbers,

        String documentNumber) {

    public RegisterSuggestion {
        complaintNumbers = List.copyOf(complaintNumbers);
    }
}
