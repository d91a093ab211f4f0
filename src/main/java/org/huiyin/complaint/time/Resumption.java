package org.huiyin.complaint.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.huiyin.account.Actor;
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Turns;
import org.huiyin.complaint.returning.Returns;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;

/**
 * Handling goes on (恢复办理; rules D3, 16) when the ground is gone. The leader of the lead unit says so, or the supervision body
 * does, so that a unit cannot keep a case standing still. The time that did not count is added to the clock.
 */
@ApplicationScoped
public class Resumption {

    @Inject
    Complaints complaints;

    @Inject
    Requests requests;

    @Inject
    Returns returns;

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
     * @param reason what has happened to the ground, 1 to 1,000 characters; the complainant reads it
     * @throws Refusal.NotNow when the case does not stand still
     */
    @Transactional
    public Complaint resume(Actor actor, String number, String reason) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.RESUMPTION);
        var suspension =
                requests.inForce(complaint.id()).orElseThrow(() -> new Refusal.NotNow("resumption.notSuspended"));
        var text = Written.reason(reason);
        suspension.end(text, actor.account(), now);
        complaint.follow(Act.RESUMPTION, now);
        for (var own : List.of(ClockCode.C3, ClockCode.C5)) clocks.resume(complaint.id(), own, now);
        clocks.resumeAll(complaint.id(), ClockCode.COOP, now);
        // Nobody goes on with what the unit has asked to give back before that is decided.
        turns.passTo(complaint, returns.open(complaint.id()).isPresent() ? Role.DISPATCHER : Role.UNIT_HANDLER);
        var until = clocks.leeway(complaint.id(), ClockCode.C3).orElseThrow().due();
        trail.record(
                complaint,
                actor,
                Act.RESUMPTION,
                "complaint.resumed",
                Map.of("until", until.toString(), "reason", text),
                now);
        events.fire(new ComplaintEvent.Resumed(complaint));
        return complaint;
    }
}
