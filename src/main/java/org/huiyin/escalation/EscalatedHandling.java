package org.huiyin.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.account.Actor;
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Capacity;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Conclusion;
import org.huiyin.complaint.SupervisionHandover;
import org.huiyin.complaint.Turns;
import org.huiyin.complaint.handling.RehandlingDecision;
import org.huiyin.complaint.returning.LeadTerms;
import org.huiyin.complaint.time.DecisionClock;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.unit.Unit;
import org.huiyin.unit.Units;

/**
 * The supervision body above takes a case over that is listed, or that nobody is left to take up below (提级办理; rules D6). The body
 * below sees it no more. A unit that has not replied loses it, too, and the case is assigned anew. Every clock runs on: what was
 * promised is owed by whoever has the case now. As those clocks have announced all they had to, the body gets a clock of its own
 * for its next step, and the body above it watches. What did not satisfy twice is handled anew.
 */
@ApplicationScoped
public class EscalatedHandling {

    @Inject
    Complaints complaints;

    @Inject
    Escalations escalations;

    @Inject
    EmptyBody emptyBody;

    @Inject
    JudgementTakeover judgement;

    @Inject
    RehandlingDecision rehandling;

    @Inject
    LeadTerms terms;

    @Inject
    SupervisionHandover supervision;

    @Inject
    Units units;

    @Inject
    Clocks clocks;

    @Inject
    DecisionClock decision;

    @Inject
    Turns turns;

    @Inject
    CaseTrail trail;

    @Inject
    Addressees addressees;

    @Inject
    Event<ComplaintEvent> moved;

    @Inject
    Event<EscalationEvent> events;

    @Inject
    Clock clock;

    /**
     * @param reason why the body below is not left with it, 1 to 1,000 characters; the complainant reads it
     * @throws Refusal.NotYours when this person's body supervises the case already
     * @throws Refusal.NotNow when the case is not listed, and somebody is there for whom it waits
     */
    @Transactional
    public Complaint takeOver(Actor actor, String number, String reason) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.ESCALATED_HANDLING);
        if (!reaches(actor, complaint)) throw new Refusal.NotYours("complaint.notYours", Act.ESCALATED_HANDLING.name());
        if (!possible(actor, complaint)) throw new Refusal.NotNow("escalation.handling.notListed");
        if (reason.isBlank()) throw new Refusal.Invalid("reason", "escalation.handling.missing");
        if (reason.length() > 1000) throw new Refusal.Invalid("reason", "platform.tooLong", 1000);
        if (judges(complaint)) return judgement.take(actor, complaint, reason.strip());
        var body = units.byId(actor.unit());
        var renewed = Conclusion.asksAbove(complaint);
        complaint.follow(Act.ESCALATED_HANDLING, now);
        if (renewed) rehandling.renew(complaint, reason.strip(), actor, now);
        lapse(complaint, body, now);
        if (complaint.allows(Act.ASSIGNMENT)) terms.takeOver(complaint, body, actor.account(), reason.strip(), now);
        else supervision.hand(complaint, body);
        handOn(complaint, now);
        trail.record(
                complaint,
                actor,
                Act.ESCALATED_HANDLING,
                "complaint.takenOver",
                Map.of("body", body.name(false), "note", reason.strip()),
                now);
        moved.fire(new ComplaintEvent.TakenOver(complaint));
        var occasion = Occasion.takenOver(body.id());
        events.fire(new EscalationEvent.Listed(complaint, occasion, List.of(), addressees.above(complaint)));
        return complaint;
    }

    /** Whether the case has come to the point where this person's body may take it over. */
    public boolean possible(Actor actor, Complaint complaint) {
        return complaint.allows(Act.ESCALATED_HANDLING)
                && reaches(actor, complaint)
                && (judges(complaint) ? judgement.possible(actor, complaint) : lost(complaint));
    }

    /** Whether only a recheck or an objection would be taken over, and not the case. */
    public static boolean judges(Complaint complaint) {
        return EmptyBody.judges(complaint);
    }

    private boolean lost(Complaint complaint) {
        return !escalations.listings(complaint.id()).isEmpty() || emptyBody.has(complaint);
    }

    /** The body that was asked may have come to supervise the case meanwhile; otherwise it stands above the one that does. */
    private static boolean reaches(Actor actor, Complaint complaint) {
        return actor.unit() != complaint.supervisionUnitId() || SecondDissatisfaction.asks(actor, complaint);
    }

    /** Nobody explains any more why they are late with what they do not have; the body itself, and units that keep it, still do. */
    private void lapse(Complaint complaint, Unit body, Instant now) {
        for (var order : escalations.orders(complaint.id())) {
            if (!order.open() || !loses(complaint, order, body)) continue;
            order.lapse(now);
            clocks.stop(complaint.id(), ClockCode.C12, order.answerRound(), now);
        }
    }

    private static boolean loses(Complaint complaint, SupervisionOrder order, Unit body) {
        return switch (order.addressee()) {
            case UNIT, COOPERATING -> complaint.allows(Act.ASSIGNMENT);
            case BODY -> order.unitId().orElseGet(complaint::supervisionUnitId) != body.id();
        };
    }

    /** Whoever was to act below acts here now, within the days that a supervision body has for a decision. */
    private void handOn(Complaint complaint, Instant now) {
        var role = complaint.allows(Act.ASSIGNMENT) ? Role.DISPATCHER : complaint.waitsRole();
        if (role == null || Capacity.of(Set.of(role)).get(0) != Capacity.SUPERVISION) {
            turns.stay(complaint);
            return;
        }
        clocks.stopAll(complaint.id(), ClockCode.C6, now);
        var next = clocks.start(complaint.id(), ClockCode.C6, complaint.regionCode(), now);
        if (!Conclusion.disputed(complaint)) decision.restarted(complaint, next);
        turns.passTo(complaint, role);
    }
}
