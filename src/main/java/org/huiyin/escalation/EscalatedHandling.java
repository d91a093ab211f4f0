package org.huiyin.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
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
import org.huiyin.complaint.intake.Statements;
import org.huiyin.complaint.returning.LeadTerms;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.unit.Units;

/**
 * The supervision body above takes a listed case over (提级办理; rules D6) and examines or assigns it itself. Unit and body below see it
 * no more, and the orders to them lapse. Every clock of the case runs on: what was promised is owed by whoever has it now.
 */
@ApplicationScoped
public class EscalatedHandling {

    @Inject
    Complaints complaints;

    @Inject
    Escalations escalations;

    @Inject
    LeadTerms terms;

    @Inject
    Statements statements;

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
     * @param reason why the body below is not left with it, 1 to 1,000 characters; the complainant reads it
     * @throws Refusal.NotNow when the case is not listed
     */
    @Transactional
    public Complaint takeOver(Actor actor, String number, String reason) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.ESCALATED_HANDLING);
        if (!possible(complaint)) throw new Refusal.NotNow("escalation.handling.notListed");
        if (reason.isBlank()) throw new Refusal.Invalid("reason", "escalation.handling.missing");
        if (reason.length() > 1000) throw new Refusal.Invalid("reason", "platform.tooLong", 1000);
        var body = units.byId(actor.unit());
        complaint.follow(Act.ESCALATED_HANDLING, now);
        terms.takeOver(complaint, body, actor.account(), reason.strip(), now);
        complaints.release(complaint.id(), body.id(), Capacity.OVERSIGHT);
        release(complaint, now);
        turns.passTo(complaint, next(complaint));
        trail.record(
                complaint,
                actor,
                Act.ESCALATED_HANDLING,
                "complaint.takenOver",
                Map.of("body", body.name(false), "note", reason.strip()),
                now);
        events.fire(new ComplaintEvent.TakenOver(complaint));
        return complaint;
    }

    /** Whether the case has come to the point where it may be taken over. */
    public boolean possible(Complaint complaint) {
        return complaint.allows(Act.ESCALATED_HANDLING)
                && !escalations.listings(complaint.id()).isEmpty();
    }

    /** Nobody explains any more why they are late with what they do not have. */
    private void release(Complaint complaint, Instant now) {
        for (var order : escalations.orders(complaint.id())) {
            if (!order.open()) continue;
            order.lapse(now);
            clocks.stop(complaint.id(), ClockCode.C12, order.answerRound(), now);
        }
    }

    private Role next(Complaint complaint) {
        if (!complaint.allows(Act.ACCEPTANCE)) return Role.DISPATCHER;
        return statements.openProposal(complaint.id()).isPresent() ? Role.SUPERVISOR_LEAD : Role.INTAKE;
    }
}
