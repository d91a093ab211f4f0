package org.huiyin.complaint.objection;

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

/** The complainant objects to not being accepted (异议; rules D3, 8), within 15 days of being told, once; the level above decides. */
@ApplicationScoped
public class Objecting {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Complaints complaints;

    @Inject
    Objections objections;

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
     * @param reason why it has to be accepted, 1 to 2,000 characters; the body above and the one that declined it read it
     * @throws Refusal.NotNow when the time has passed, there was an objection before, or nobody stands above
     */
    @Transactional
    public Complaint object(long complaintId, String reason) {
        var now = clock.now();
        var complaint = complaints.forComplainant(complaintId, Act.OBJECTION);
        objections.mustBeOpen(complaint);
        if (reason.isBlank()) throw new Refusal.Invalid("reason", "objection.reason.missing");
        if (reason.length() > 2000) throw new Refusal.Invalid("reason", "platform.tooLong", 2000);
        var body = objections.body(complaint).orElseThrow(() -> new Refusal.NotNow("objection.nobody"));
        entities.persist(new Objection(complaintId, body.id(), reason.strip(), now));
        entities.flush();
        complaints.hold(complaintId, body.id(), Capacity.RECHECK);
        complaint.follow(Act.OBJECTION, now);
        clocks.start(complaintId, ClockCode.C13, complaint.regionCode(), now);
        turns.passTo(complaint, body, Role.SUPERVISOR_LEAD);
        trail.record(
                complaint,
                Actor.COMPLAINANT,
                Act.OBJECTION,
                "objection.made",
                Map.of("body", body.name(false), "reason", reason.strip()),
                now);
        events.fire(new ComplaintEvent.Objected(complaint, body));
        return complaint;
    }
}
