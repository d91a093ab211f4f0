package org.huiyin.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.huiyin.account.Actor;
import org.huiyin.account.Role;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.InstantConverter;

/**
 * What follows a reply once it was rated or nobody rated it in time (rules D3, 20-21): a found problem goes on to
 * rectification, everything else is closed. A silent complainant is "not rated", never "satisfied".
 */
@ApplicationScoped
public class Conclusion {

    private static final int BATCH = 50;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Complaints complaints;

    @Inject
    Clocks clocks;

    @Inject
    Turns turns;

    @Inject
    CaseTrail trail;

    @Inject
    Event<ComplaintEvent> events;

    @Inject
    Clock clock;

    /**
     * Concludes one batch of the cases whose evaluation window has passed; any number of nodes may run it.
     *
     * @return whether there may be more
     */
    @Transactional
    public boolean afterSilence() {
        var now = clock.now();
        // The last day ends at 24:00, and due_at names its last second. The rows are not locked here: an act locks the
        // case
        // first and its clocks afterwards, and so does conclude.
        List<?> due = entities.createNativeQuery("""
                        select d.complaint_id from deadline d
                        where d.stopped_at is null and d.due_at < ?1 and d.clock = 'C7'
                        order by d.due_at, d.id limit %d
                        """.formatted(BATCH))
                .setParameter(1, InstantConverter.toColumn(Clock.startOf(Clock.dayOf(now))))
                .getResultList();
        due.forEach(id -> conclude(((Number) id).longValue(), now));
        return due.size() == BATCH;
    }

    private void conclude(long complaintId, Instant now) {
        var complaint = complaints.locked(complaints.byId(complaintId));
        if (!clocks.runs(complaintId, ClockCode.C7)) return; // another node was faster
        clocks.stop(complaintId, ClockCode.C7, now);
        if (complaint.status() == ComplaintStatus.REPLIED) draw(complaint, now);
    }

    /** Call inside the transaction of the act that made the case ready for it. */
    public void draw(Complaint complaint, Instant now) {
        if (complaint.problemFound()) startRectification(complaint, now);
        else close(complaint, now);
    }

    /** Also when the unit reports its work before the complainant has rated the reply. */
    public void startRectification(Complaint complaint, Instant now) {
        complaint.follow(Act.RECTIFICATION_START, now);
        if (complaint.waitsRole() == null) turns.passTo(complaint, Role.UNIT_HANDLER);
        trail.record(complaint, Actor.SYSTEM, Act.RECTIFICATION_START, "complaint.rectifying", Map.of(), now);
    }

    private void close(Complaint complaint, Instant now) {
        complaint.follow(Act.CLOSURE, now);
        clocks.stopAll(complaint.id(), now);
        turns.passToNobody(complaint);
        trail.record(complaint, Actor.SYSTEM, Act.CLOSURE, "complaint.closed", Map.of(), now);
        events.fire(new ComplaintEvent.Closed(complaint));
    }
}
