package org.huiyin.complaint.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.complaint.Complaint;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;
import org.huiyin.platform.Checks;
import org.huiyin.platform.FieldError;
import org.huiyin.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** The ledger of what cannot be finished in time (挂账台账): what stands on it, and what was reported. */
@ApplicationScoped
public class Ledger {

    /** Whose place the monthly clock takes. */
    static final List<ClockCode> REPLACED = List.of(ClockCode.C3, ClockCode.C8);

    /** What waits with them: who is told of a case every month need not be called first, but a late call stays late. */
    static final List<ClockCode> ASIDE = List.of(ClockCode.C3, ClockCode.C5, ClockCode.C8);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clocks clocks;

    @Inject
    Checks checks;

    /** All that was asked for, in the order in which it was. */
    public List<LedgerEntry> of(long complaintId) {
        return entities.createQuery(
                        "select e from LedgerEntry e where e.complaintId = :complaint order by e.id", LedgerEntry.class)
                .setParameter("complaint", complaintId)
                .getResultList();
    }

    /** The request that waits for its decision. */
    public Optional<LedgerEntry> open(long complaintId) {
        return of(complaintId).stream().filter(LedgerEntry::open).findFirst();
    }

    /** The entry because of which the case stands on the ledger now. */
    public Optional<LedgerEntry> current(long complaintId) {
        return of(complaintId).stream().filter(LedgerEntry::onLedger).findFirst();
    }

    /** What was reported on the case since it was put there, in its order. */
    public List<LedgerUpdate> updates(LedgerEntry entry) {
        return entities.createQuery(
                        "select u from LedgerUpdate u where u.entryId = :entry order by u.id", LedgerUpdate.class)
                .setParameter("entry", entry.id())
                .getResultList();
    }

    /** The account of whoever wrote last about it: the report, or before one the request. */
    public long author(LedgerEntry entry) {
        return updates(entry).stream()
                .map(LedgerUpdate::writtenBy)
                .reduce((earlier, later) -> later)
                .orElseGet(entry::askedBy);
    }

    /**
     * The last day of the clock that the ledger takes the place of: of several the one that ends first. Empty while a case is
     * handled once more: that clock is short and nothing replaces it, and the problems found before stand still meanwhile.
     */
    Optional<LocalDate> promised(long complaintId) {
        if (clocks.runs(complaintId, ClockCode.C3R)) return Optional.empty();
        return clocks.of(complaintId).stream()
                .filter(deadline -> deadline.running() && REPLACED.contains(deadline.clock()))
                .map(Deadline::dueDay)
                .min(LocalDate::compareTo);
    }

    /** The case leaves the ledger, whichever way. Its own clock has the last day that it always had. */
    void end(Complaint complaint, LedgerEntry entry, String note, @Nullable Long by, Instant now) {
        entry.end(note, by, now);
        clocks.stop(complaint.id(), ClockCode.C10, now);
        clocks.putBack(complaint.id());
    }

    /**
     * Holds a command against its constraints.
     *
     * @throws Refusal.Invalid when something is missing or the day is not after today and within a year
     */
    void valid(Object command, @Nullable LocalDate expectedOn, LocalDate today) {
        var errors = new ArrayList<>(checks.errorsOf(command));
        if (expectedOn != null && (!expectedOn.isAfter(today) || expectedOn.isAfter(today.plusYears(1))))
            errors.add(new FieldError("expectedOn", "ledger.expectedOn.range"));
        if (!errors.isEmpty()) throw new Refusal.Invalid(errors);
    }
}
