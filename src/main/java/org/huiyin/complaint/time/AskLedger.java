package org.huiyin.complaint.time;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Command: put this case on the ledger. The complainant reads all of it once it is approved.
 *
 * @param reason why it cannot be finished in time
 * @param measures what was done so far
 * @param plan what is done next
 * @param expectedOn the day by which it is likely to be finished; after today, within a year
 */
public record AskLedger(
        @NotBlank(message = "ledger.reason.missing") @Size(max = 1000, message = "platform.tooLong")
        String reason,

        @NotBlank(message = "ledger.measures.missing") @Size(max = 1000, message = "platform.tooLong")
        String measures,

        @NotBlank(message = "ledger.plan.missing") @Size(max = 1000, message = "platform.tooLong")
        String plan,

        @NotNull(message = "ledger.expectedOn.missing") @Nullable
        LocalDate expectedOn) {}
