package org.huiyin.complaint.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
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
import org.huiyin.deadline.Approver;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;

/**
 * The supervision body decides whether the unit gets more time (延期审批; rules D3, 15): somebody other than the one who asked,
 * and before the clock has run out. The complainant learns why and until when.
 */
@ApplicationScoped
public class ExtensionDecision {

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
     * @throws Refusal.NotNow when nothing was asked, or the clock has run out: a decision afterwards makes no delay undone
     */
    @Transactional
    public Complaint approve(Actor actor, String number) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.EXTENSION);
        var extension = asked(actor, complaint);
        var leeway = clocks.leeway(complaint.id(), ClockCode.C3).orElseThrow();
        if (Clock.dayOf(now).isAfter(leeway.due())) throw new Refusal.NotNow("extension.past");
        if (extension.days() > leeway.mostDays())
            throw new Refusal.NotNow("extension.ceiling", leeway.mostDays(), leeway.ceilingDays());
        extension.approve(actor.account(), now);
        decision.stop(complaint, extension.asking(), now);
        complaint.follow(Act.EXTENSION, now);
        var until = leeway.lastDay(extension.days());
        clocks.extend(complaint.id(), ClockCode.C3, extension.days(), office(actor, Act.EXTENSION), now);
        turns.passTo(complaint, Role.UNIT_HANDLER);
        var detail = Map.of(
                "days", Integer.toString(extension.days()), "until", until.toString(), "reason", extension.reason());
        trail.record(complaint, actor, Act.EXTENSION, "complaint.extended", detail, now);
        events.fire(new ComplaintEvent.Extended(complaint));
        return complaint;
    }

    /** Whether what was asked for can still be granted; refusing it is always possible. */
    public boolean possible(Complaint complaint) {
        var asked = requests.openExtension(complaint.id());
        var leeway = clocks.leeway(complaint.id(), ClockCode.C3);
        return asked.isPresent()
                && leeway.isPresent()
                && !clock.today().isAfter(leeway.get().due())
                && asked.get().days() <= leeway.get().mostDays();
    }

    /**
     * @param reason 1 to 1,000 characters; the unit reads it
     */
    @Transactional
    public Complaint refuse(Actor actor, String number, String reason) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.EXTENSION_REFUSAL);
        var extension = asked(actor, complaint);
        var text = Written.reason(reason);
        extension.refuse(text, actor.account(), now);
        decision.stop(complaint, extension.asking(), now);
        complaint.follow(Act.EXTENSION_REFUSAL, now);
        turns.passTo(complaint, Role.UNIT_HANDLER);
        trail.recordInside(complaint, actor, Audience.STAFF, "complaint.extensionRefused", Map.of("reason", text), now);
        events.fire(new ComplaintEvent.ExtensionRefused(complaint));
        return complaint;
    }

    private Extension asked(Actor actor, Complaint complaint) {
        var extension =
                requests.openExtension(complaint.id()).orElseThrow(() -> new Refusal.NotNow("extension.notAsked"));
        if (extension.askedBy() == actor.account()) throw new Refusal.NotYours("time.samePerson");
        return extension;
    }

    static Approver office(Actor actor, Act act) {
        return new Approver(actor.unit(), act.roleOf(actor).orElseThrow().name());
    }
}
