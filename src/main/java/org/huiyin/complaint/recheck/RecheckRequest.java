package org.huiyin.complaint.recheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.huiyin.account.Actor;
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Capacity;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Turns;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;

/**
 * The complainant does not accept the reply and asks the level above (申请复核; rules D3, 24), within 30 days. Meanwhile the time
 * to rate the reply and to solve found problems stands still.
 */
@ApplicationScoped
public class RecheckRequest {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Complaints complaints;

    @Inject
    Rechecks rechecks;

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
     * @param objection what is wrong with the reply, 1 to 2,000 characters; the body above and the units that hold the case read it
     * @throws Refusal.NotNow when the time has passed, it was settled before, or nobody stands above
     */
    @Transactional
    public Complaint ask(long complaintId, String objection) {
        var now = clock.now();
        var complaint = complaints.forComplainant(complaintId, Act.RECHECK_REQUEST);
        rechecks.mustBeOpen(complaint);
        if (objection.isBlank()) throw new Refusal.Invalid("objection", "recheck.objection.missing");
        if (objection.length() > 2000) throw new Refusal.Invalid("objection", "platform.tooLong", 2000);
        var body = rechecks.next(complaint).orElseThrow(() -> new Refusal.NotNow("recheck.nobody"));
        var round = rechecks.of(complaintId).size() + 1;
        entities.persist(new Recheck(complaintId, round, body.id(), objection.strip(), now));
        entities.flush();
        complaints.hold(complaintId, body.id(), Capacity.RECHECK);
        complaint.follow(Act.RECHECK_REQUEST, now);
        clocks.pause(complaintId, ClockCode.C7, "recheck", now);
        clocks.pauseAll(complaintId, ClockCode.C8, "recheck", now);
        clocks.pause(complaintId, ClockCode.C6, "recheck", now); // of a strike-off
        clocks.start(complaintId, ClockCode.C9, complaint.regionCode(), now);
        turns.passTo(complaint, body, Role.REVIEWER);
        trail.record(
                complaint,
                Actor.COMPLAINANT,
                Act.RECHECK_REQUEST,
                "recheck.requested",
                Map.of("body", body.name(false), "reason", objection.strip()),
                now);
        events.fire(new ComplaintEvent.RecheckRequested(complaint, body));
        return complaint;
    }
}
