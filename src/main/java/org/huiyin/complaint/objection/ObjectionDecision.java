package org.huiyin.complaint.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import org.huiyin.account.Accounts;
import org.huiyin.account.Actor;
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Capacity;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Turns;
import org.huiyin.complaint.intake.Statements;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.unit.Unit;
import org.huiyin.unit.Units;

/**
 * The head of the body above decides on an objection (rules D3, 8): the complaint is examined again by people who had no part in
 * the refusal, with a new clock, and cannot be declined once more; or it stays declined, with reasons.
 */
@ApplicationScoped
public class ObjectionDecision {

    @Inject
    Complaints complaints;

    @Inject
    Objections objections;

    @Inject
    Statements statements;

    @Inject
    Accounts accounts;

    @Inject
    Units units;

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
     * @param opinion why, 1 to 5,000 characters; the complainant and the body below read it
     */
    @Transactional
    public Complaint uphold(Actor actor, String number, String opinion) {
        var now = clock.now();
        var complaint = decided(actor, number, Act.OBJECTION_UPHOLDING, true, opinion, now);
        statements.nonAcceptance(complaint.id()).orElseThrow().setAside();
        var examiner = examiner(complaint, actor);
        complaint.follow(Act.OBJECTION_UPHOLDING, now);
        clocks.start(complaint.id(), ClockCode.C1, complaint.regionCode(), now);
        turns.passTo(complaint, Role.INTAKE);
        trail.record(
                complaint,
                actor,
                Act.OBJECTION_UPHOLDING,
                "objection.upheld",
                Map.of("opinion", opinion.strip(), "body", examiner.name(false)),
                now);
        events.fire(new ComplaintEvent.ObjectionUpheld(complaint));
        return complaint;
    }

    /**
     * @param opinion why, 1 to 5,000 characters; the complainant and the body below read it
     */
    @Transactional
    public Complaint dismiss(Actor actor, String number, String opinion) {
        var now = clock.now();
        var complaint = decided(actor, number, Act.OBJECTION_DISMISSAL, false, opinion, now);
        complaint.follow(Act.OBJECTION_DISMISSAL, now);
        clocks.stopAuthorities(complaint.id(), now); // nobody is left to explain why it took so long
        turns.passToNobody(complaint);
        trail.record(
                complaint,
                actor,
                Act.OBJECTION_DISMISSAL,
                "objection.dismissed",
                Map.of("opinion", opinion.strip()),
                now);
        events.fire(new ComplaintEvent.ObjectionDismissed(complaint));
        return complaint;
    }

    private Complaint decided(Actor actor, String number, Act act, boolean upheld, String opinion, Instant now) {
        var complaint = complaints.forAct(actor, number, act);
        var objection = objections
                .before(actor, complaint)
                .orElseThrow(() -> new Refusal.NotYours("complaint.notYours", act.name()));
        if (opinion.isBlank()) throw new Refusal.Invalid("opinion", "objection.opinion.missing");
        if (opinion.length() > 5000) throw new Refusal.Invalid("opinion", "platform.tooLong", 5000);
        objection.decide(upheld, opinion.strip(), actor.account(), now);
        clocks.stop(complaint.id(), ClockCode.C13, now);
        return complaint;
    }

    /** The body below, unless nobody is left there who had no part in the refusal: then the body that decided takes it over. */
    private Unit examiner(Complaint complaint, Actor actor) {
        var below = units.byId(complaint.supervisionUnitId());
        var fresh = accounts.of(below.id(), Role.INTAKE).stream()
                .filter(account -> !statements.declined(complaint.id(), account.id()))
                .toList();
        if (!complaints.seeing(complaint, fresh).isEmpty()) return below;
        var above = units.byId(actor.unit());
        complaints.release(complaint.id(), below.id(), Capacity.SUPERVISION);
        complaints.hold(complaint.id(), above.id(), Capacity.SUPERVISION);
        complaint.supervisedBy(above);
        return above;
    }
}
