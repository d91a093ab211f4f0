package org.huiyin.complaint.recheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Capacity;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Conclusion;
import org.huiyin.complaint.JointTrail;
import org.huiyin.complaint.Mergers;
import org.huiyin.complaint.Turns;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;

/**
 * The complainant does not accept the reply and asks the level above (申请复核; rules D3, 24), within 30 days. Meanwhile the time
 * to rate the reply and to solve found problems stands still. Whoever was merged into a case asks for the whole of it, as its own
 * complainant does.
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
    Mergers mergers;

    @Inject
    JointTrail trail;

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
        var master = mergers.master(complaint, Act.RECHECK_REQUEST);
        rechecks.mustBeOpen(master);
        if (objection.isBlank()) throw new Refusal.Invalid("objection", "recheck.objection.missing");
        if (objection.length() > 2000) throw new Refusal.Invalid("objection", "platform.tooLong", 2000);
        var body = rechecks.next(master).orElseThrow(() -> new Refusal.NotNow("recheck.nobody"));
        var round = rechecks.of(master.id()).size() + 1;
        entities.persist(new Recheck(master, complaint, round, body.id(), objection.strip(), now));
        entities.flush();
        complaints.hold(master.id(), body.id(), Capacity.RECHECK);
        if (master.id() != complaintId) complaint.follow(Act.RECHECK_REQUEST, now);
        // The recheck comes before what else the level above would decide.
        if (Conclusion.asksAbove(master)) clocks.stop(master.id(), ClockCode.C6, now);
        master.follow(Act.RECHECK_REQUEST, now);
        stand(master, now);
        turns.passTo(master, body, Role.REVIEWER);
        var detail = Map.of("body", body.name(false), "reason", objection.strip());
        trail.asked(complaint, Act.RECHECK_REQUEST, "recheck.requested", detail, now);
        events.fire(new ComplaintEvent.RecheckRequested(master, body));
        return complaint;
    }

    /** Meanwhile only the level above is expected to do something. */
    private void stand(Complaint master, Instant now) {
        clocks.pause(master.id(), ClockCode.C7, "recheck", now);
        clocks.pauseAll(master.id(), ClockCode.C8, "recheck", now);
        clocks.pause(master.id(), ClockCode.C6, "recheck", now); // of a strike-off
        clocks.start(master.id(), ClockCode.C9, master.regionCode(), now);
    }
}
