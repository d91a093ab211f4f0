package org.huiyin.complaint.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
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

/**
 * The supervision body decides whether the case stands still (中止; rules D3, 16): somebody other than the one who asked, and while
 * the clock still has time to save. The complainant learns why.
 */
@ApplicationScoped
public class SuspensionDecision {

    @Inject
    Complaints complaints;

    @Inject
    Requests requests;

    @Inject
    Clocks clocks;

    @Inject
    SuspensionLook look;

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

    @Transactional
    public Complaint approve(Actor actor, String number) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.SUSPENSION);
        var suspension = asked(actor, complaint);
        if (!possible(complaint)) throw new Refusal.NotNow("suspension.late");
        suspension.approve(actor.account(), now);
        suspension.lookOn(look.next(complaint, Clock.dayOf(now)));
        decision.stop(complaint, suspension.asking(), now);
        complaint.follow(Act.SUSPENSION, now);
        var ground = suspension.ground().name();
        var office = ExtensionDecision.office(actor, Act.SUSPENSION);
        for (var own : List.of(ClockCode.C3, ClockCode.C5)) clocks.pause(complaint.id(), own, ground, office, now);
        clocks.pauseAll(complaint.id(), ClockCode.COOP, ground, office, now); // what others owe waits, too
        turns.passTo(complaint, Role.UNIT_LEADER); // who sees to it that it goes on
        trail.record(
                complaint,
                actor,
                Act.SUSPENSION,
                "complaint.suspended",
                Map.of("ground", ground, "reason", suspension.reason()),
                now);
        events.fire(new ComplaintEvent.Suspended(complaint));
        return complaint;
    }

    /** Whether the clock still has time to save; refusing is always possible. */
    public boolean possible(Complaint complaint) {
        return clocks.leeway(complaint.id(), ClockCode.C3)
                .filter(leeway -> leeway.pausable(clock.today()))
                .isPresent();
    }

    /**
     * @param reason 1 to 1,000 characters; the unit reads it
     */
    @Transactional
    public Complaint refuse(Actor actor, String number, String reason) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.SUSPENSION_REFUSAL);
        var suspension = asked(actor, complaint);
        var text = Written.reason(reason);
        suspension.refuse(text, actor.account(), now);
        decision.stop(complaint, suspension.asking(), now);
        complaint.follow(Act.SUSPENSION_REFUSAL, now);
        turns.passTo(complaint, Role.UNIT_HANDLER);
        trail.recordInside(
                complaint, actor, Audience.STAFF, "complaint.suspensionRefused", Map.of("reason", text), now);
        events.fire(new ComplaintEvent.SuspensionRefused(complaint));
        return complaint;
    }

    private Suspension asked(Actor actor, Complaint complaint) {
        var suspension =
                requests.openSuspension(complaint.id()).orElseThrow(() -> new Refusal.NotNow("suspension.notAsked"));
        if (suspension.askedBy() == actor.account()) throw new Refusal.NotYours("time.samePerson");
        return suspension;
    }
}
