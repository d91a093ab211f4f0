package org.huiyin.complaint.time;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Command: this is what has become of a case on the ledger. The complainant reads all of it.
 *
 * @param progress what was done since the last report
 * @param nextStep what is done next
 * @param expectedOn the day by which it is likely to be finished; after today, within a year
 */
public record ReportLedger(
        @NotBlank(message = "ledger.progress.missing") @Size(max = 1000, message = "platform.tooLong")
        String progress,

        @NotBlank(message = "ledger.nextStep.missing") @Size(max = 1000, message = "platform.tooLong")
        String nextStep,

        @NotNull(message = "ledger.expectedOn.missing") @Nullable
        LocalDate expectedOn) {}
