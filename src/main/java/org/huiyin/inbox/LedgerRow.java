package org.huiyin.inbox;

import java.time.Instant;
import java.time.LocalDate;
import org.huiyin.deadline.Light;
import org.jspecify.annotations.Nullable;

/**
 * One case on the ledger.
 *
 * @param id its place in the list: the longer it stands there, the smaller
 * @param light of the monthly report: grey until it is due soon
 * @param dueAt when the next report is due, or null while the clock is being stopped
 * @param report what was reported last, or null while nothing was
 */
public record LedgerRow(
        long id,
        String number,
        String subject,
        InboxRow.Name lead,
        Entry entry,
        @Nullable Report report,
        @Nullable Light light,
        @Nullable Instant dueAt) {

    /**
     * What was approved.
     *
     * @param promised the last day that was promised before, and that still holds
     */
    public record Entry(
            String reason, String measures, String plan, LocalDate expectedOn, LocalDate promised, Instant since) {}

    public record Report(String progress, String nextStep, LocalDate expectedOn, Instant at) {}

    /** The day by which it is likely to be finished, as it was said last. */
    public LocalDate expectedOn() {
        return report == null ? entry.expectedOn() : report.expectedOn();
    }
}
