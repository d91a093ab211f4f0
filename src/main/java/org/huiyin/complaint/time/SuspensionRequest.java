package org.huiyin.complaint.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.huiyin.account.Actor;
import org.huiyin.account.Role;
import org.huiyin.audit.Audience;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Turns;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** The leader of the lead unit asks that the case stands still (中止申请; rules D3, 16), on a ground of the list and no other. */
@ApplicationScoped
public class SuspensionRequest {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Complaints complaints;

    @Inject
    Requests requests;

    @Inject
    Clocks clocks;

    @Inject
    DecisionClock decision;

    @Inject
    Turns turns;

    @Inject
    CaseTrail trail;

    @Inject
    Event<ComplaintEvent> events;

    @Inject
    Clock clock;

    /**
     * @param reason what is waited for, from whom and since when, 1 to 1,000 characters; the complainant reads it once approved
     * @throws Refusal.NotNow when the case stands still already, another request waits, or the clock has no time left to save
     */
    @Transactional
    public Complaint ask(Actor actor, String number, @Nullable Ground ground, String reason) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.SUSPENSION_REQUEST);
        mustBePossible(complaint);
        if (ground == null) throw new Refusal.Invalid("ground", "suspension.ground.missing");
        var text = Written.reason(reason);
        var round = decision.start(complaint, now);
        entities.persist(new Suspension(complaint.id(), ground, new Asking(text, actor.account(), round, now)));
        complaint.follow(Act.SUSPENSION_REQUEST, now);
        turns.passTo(complaint, Role.DISPATCHER);
        trail.recordInside(
                complaint,
                actor,
                Audience.STAFF,
                "complaint.suspensionRequested",
                Map.of("ground", ground.name(), "reason", text),
                now);
        events.fire(new ComplaintEvent.SuspensionRequested(complaint));
        return complaint;
    }

    /** Whether it could be asked for now. */
    public boolean possible(Complaint complaint) {
        try {
            mustBePossible(complaint);
            return true;
        } catch (Refusal.NotNow refused) {
            return false;
        }
    }

    private void mustBePossible(Complaint complaint) {
        if (requests.suspended(complaint.id())) throw new Refusal.NotNow("suspension.already");
        if (requests.waiting(complaint.id())) throw new Refusal.NotNow("time.waiting");
        var leeway = clocks.leeway(complaint.id(), ClockCode.C3)
                .orElseThrow(() -> new Refusal.NotNow("suspension.otherClock"));
        // A late case must not turn grey: a clock that has run out is not saved by stopping it.
        if (!leeway.pausable(clock.today())) throw new Refusal.NotNow("suspension.late");
    }
}
