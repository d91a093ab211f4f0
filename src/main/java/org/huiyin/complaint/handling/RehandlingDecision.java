package org.huiyin.complaint.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import org.huiyin.account.Actor;
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Conclusion;
import org.huiyin.complaint.Turns;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;

/**
 * The supervision body decides on a bad rating (重办; rules D3, 22): the case is handled once more within 15 working days by
 * somebody who did not handle it before, or it is not, with a reason that the complainant reads. Once per case.
 */
@ApplicationScoped
public class RehandlingDecision {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Complaints complaints;

    @Inject
    Replies replies;

    @Inject
    Handlers handlers;

    @Inject
    Conclusion conclusion;

    @Inject
    DisputeEnd dispute;

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
     * @param reason what has to be looked at again, 1 to 1,000 characters; complainant and unit read it
     * @throws Refusal.NotNow when no bad rating waits for it
     */
    @Transactional
    public Complaint order(Actor actor, String number, String reason) {
        var now = clock.now();
        var complaint = decided(actor, number, Act.REHANDLING, reason);
        complaint.follow(Act.REHANDLING, now);
        clocks.stop(complaint.id(), ClockCode.C6, now);
        clocks.stop(complaint.id(), ClockCode.C7, now); // whoever has not rated rates the next reply
        clocks.resumeAll(complaint.id(), ClockCode.C8, now); // from here on they stand still for another reason
        begin(complaint, reason.strip(), actor, now);
        trail.record(complaint, actor, Act.REHANDLING, "complaint.rehandling", Map.of("reason", reason.strip()), now);
        events.fire(new ComplaintEvent.Rehandling(complaint));
        return complaint;
    }

    /**
     * The rating gives no ground for it, for example because it is about something else (恶意评价、误评 are excluded with a reason).
     *
     * @param reason 1 to 1,000 characters; the complainant reads it
     */
    @Transactional
    public Complaint refuse(Actor actor, String number, String reason) {
        var now = clock.now();
        var complaint = decided(actor, number, Act.REHANDLING_REFUSAL, reason);
        complaint.follow(Act.REHANDLING_REFUSAL, now);
        keep(complaint, false, reason.strip(), actor, now);
        dispute.end(complaint, now);
        trail.record(
                complaint,
                actor,
                Act.REHANDLING_REFUSAL,
                "complaint.rehandlingRefused",
                Map.of("reason", reason.strip()),
                now);
        events.fire(new ComplaintEvent.RehandlingRefused(complaint));
        // Where complaints were merged, others may still rate; silence concludes it then. Work that has begun is
        // concluded already.
        conclusion.settled(complaint, now);
        return complaint;
    }

    private Complaint decided(Actor actor, String number, Act act, String reason) {
        var complaint = complaints.forAct(actor, number, act);
        if (!Conclusion.disputed(complaint)) throw new Refusal.NotNow("rehandling.notAsked");
        if (reason.isBlank()) throw new Refusal.Invalid("reason", "rehandling.reason.missing");
        if (reason.length() > 1000) throw new Refusal.Invalid("reason", "platform.tooLong", 1000);
        return complaint;
    }

    /** The case is handled once more, whoever ordered it. Call inside the transaction of the order. */
    public void begin(Complaint complaint, String reason, Actor by, Instant now) {
        keep(complaint, true, reason, by, now);
        handlers.bar(complaint);
        clocks.stopAll(
                complaint.id(), ClockCode.C6, now); // also of what is solved, which is verified after the second reply
        // What was found is solved after the second reply, which may find more.
        clocks.pauseAll(complaint.id(), ClockCode.C8, "rehandling", now);
        clocks.start(complaint.id(), ClockCode.C3R, complaint.regionCode(), now);
        turns.passTo(complaint, Role.UNIT_LEADER); // who finds somebody else for it
    }

    /** The body above does not take over what did not satisfy twice. Call inside the transaction of its decision. */
    public void leave(Complaint complaint, String reason, Actor by, Instant now) {
        keep(complaint, false, reason, by, now);
    }

    /** What did not satisfy twice is handled anew by whoever the body above, which takes it over, assigns it to. */
    public void renew(Complaint complaint, String reason, Actor by, Instant now) {
        complaint.follow(Act.RENEWED_HANDLING, now);
        clocks.stop(complaint.id(), ClockCode.C7, now); // whoever has not rated rates the next reply
        begin(complaint, reason, by, now);
    }

    private void keep(Complaint complaint, boolean ordered, String reason, Actor by, Instant now) {
        var round = replies.approved(complaint.id()).orElseThrow().round();
        entities.persist(new Rehandling(complaint.id(), round, ordered, reason, by.account(), now));
        entities.flush();
    }
}
