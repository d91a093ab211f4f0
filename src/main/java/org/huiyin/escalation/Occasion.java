package org.huiyin.escalation;

import java.time.Instant;
import java.time.LocalDate;
import org.huiyin.account.Role;
import org.huiyin.complaint.time.Suspension;
import org.huiyin.deadline.Deadline;
import org.huiyin.platform.Clock;

/** Names of what happens at most once in a case. */
final class Occasion {

    static final String DISSATISFIED = "DISSATISFIED";

    private Occasion() {}

    /** Yellow comes again when there is more time, so it is named after the last day: {@code C8-2-2026-12-22}. */
    static String urge(Deadline deadline) {
        return of(deadline) + "-" + deadline.dueDay();
    }

    /** {@code C8-2}. */
    static String of(Deadline deadline) {
        return deadline.clock() + "-" + deadline.round();
    }

    static String standing(Suspension suspension) {
        return "STANDING-" + suspension.askedAt().toEpochMilli() + "-" + suspension.looks();
    }

    static String takenOver(long bodyId) {
        return "TAKEN-OVER-" + bodyId;
    }

    static String stranded(long unitId, Role role) {
        return "STRANDED-" + unitId + "-" + role;
    }

    /** Of similar complaints: {@code SIMILAR-17-2026-10-01}. */
    static String similar(long organId, LocalDate beginning) {
        return "SIMILAR-" + organId + "-" + beginning;
    }

    static String falseReply(int round) {
        return "FALSE-REPLY-" + round;
    }

    /** Of a report on this problem; the next report on it is another one. */
    static String falseRectification(int item, Instant submitted) {
        return "FALSE-RECTIFICATION-" + item + "-" + submitted.toEpochMilli();
    }

    /** Of what was written for the entry when so many reports were there. */
    static String falseLedger(int entry, int updates) {
        return "FALSE-LEDGER-" + entry + "-" + updates;
    }

    static String complainant(Instant now) {
        return "COMPLAINANT-" + Clock.dayOf(now);
    }

    /** Of one whose complaint was merged into the case. */
    static String complainant(Instant now, long complaintId) {
        return complainant(now) + "-" + complaintId;
    }
}
