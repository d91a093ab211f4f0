package org.huiyin.escalation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.account.Account;
import org.huiyin.complaint.Complaint;

/** What has just been set in motion, and who is told; they may all see the case. Observed inside the same transaction. */
public sealed interface EscalationEvent {

    Complaint complaint();

    /** Tells this occasion from the others of the case. */
    String occasion();

    /** Which problem it is about, where a case has several and each has its clock; empty otherwise. */
    default Optional<Problem> problem() {
        return Optional.empty();
    }

    /**
     * One of several problems of a case.
     *
     * @param position from 1
     * @param due the last day of its clock
     */
    record Problem(int position, LocalDate due) {}

    /**
     * A case is about to be late, or the complainant urges.
     *
     * @param desk those who have it in hand
     * @param named who is told by name, because nobody has it in hand
     */
    record Urged(
            Complaint complaint,
            UrgeKind kind,
            String occasion,
            List<Account> desk,
            Optional<Account> named,
            Optional<Problem> problem)
            implements EscalationEvent {}

    /**
     * A clock ran out.
     *
     * @param desk those who must explain it
     * @param named the head of supervision who follows it
     */
    record Ordered(
            Complaint complaint,
            String occasion,
            List<Account> desk,
            Optional<Account> named,
            Optional<Problem> problem)
            implements EscalationEvent {}

    /**
     * @param desk those who have the case in hand
     * @param named the head of the body above
     */
    record Listed(
            Complaint complaint,
            String occasion,
            List<Account> desk,
            Optional<Account> named,
            Optional<Problem> problem)
            implements EscalationEvent {

        /** Of the case as a whole. */
        Listed(Complaint complaint, String occasion, List<Account> desk, Optional<Account> named) {
            this(complaint, occasion, desk, named, Optional.empty());
        }
    }

    /**
     * The body above decides what becomes of a case that did not satisfy twice.
     *
     * @param named its head
     */
    record AboveAsked(Complaint complaint, String occasion, Optional<Account> named) implements EscalationEvent {}

    /**
     * What the unit reported turned out to be false.
     *
     * @param desk the head of the unit and whoever handles it there
     * @param times how often that was found in this case
     * @param above whether there is a body above that follows it
     */
    record Falsified(Complaint complaint, String occasion, List<Account> desk, int times, boolean above)
            implements EscalationEvent {}

    /**
     * A case has stood still for long.
     *
     * @param named the head of supervision, or of the nearest body above that has one
     */
    record StandsStill(Complaint complaint, String occasion, Optional<Account> named) implements EscalationEvent {}

    /** @param named the head of supervision who follows the order */
    record Answered(Complaint complaint, String occasion, Optional<Account> named) implements EscalationEvent {}
}
