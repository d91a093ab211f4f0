package org.huiyin.complaint.relapse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Mergers;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;

/** What came back of cases that were over, and until when it counts as the same case. */
@ApplicationScoped
public class Relapses {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Mergers mergers;

    @Inject
    Clocks clocks;

    @Inject
    Clock clock;

    /** In the order in which they were reported or found. */
    public List<Relapse> of(long complaintId) {
        return entities.createQuery(
                        "select r from Relapse r where r.complaintId = :complaint order by r.id", Relapse.class)
                .setParameter("complaint", complaintId)
                .getResultList();
    }

    /** The report that waits for its decision. */
    public Optional<Relapse> open(long complaintId) {
        return of(complaintId).stream().filter(Relapse::open).findFirst();
    }

    /** Whether the case was reopened because it came back. */
    public boolean relapsed(long complaintId) {
        return of(complaintId).stream().anyMatch(Relapse::reopened);
    }

    /** The last day on which the case, or the one that it follows, can be reopened; empty while it is not over, or ended in a way that is not reopened. */
    public Optional<LocalDate> until(Complaint complaint) {
        var master = mergers.master(complaint);
        if (!master.allows(Act.RELAPSE)) return Optional.empty();
        return master.closedAt()
                .map(ended -> clocks.lastDay(ClockCode.RELAPSE, master.regionCode(), Clock.dayOf(ended)));
    }

    /** Whether it can still be reopened today. */
    public boolean timely(Complaint complaint) {
        return until(complaint).filter(last -> !clock.today().isAfter(last)).isPresent();
    }

    /** Whether the complainant can report it now. */
    public boolean reportable(Complaint complaint) {
        return complaint.allows(Act.RELAPSE_REPORT)
                && timely(complaint)
                && open(mergers.master(complaint).id()).isEmpty();
    }

    /** @throws Refusal.NotNow with the last day, when it has passed */
    void mustBeTimely(Complaint complaint) {
        var last = until(complaint).orElseThrow(() -> complaint.status().refuses(Act.RELAPSE));
        if (clock.today().isAfter(last)) throw new Refusal.NotNow("relapse.late", last.toString());
    }
}
