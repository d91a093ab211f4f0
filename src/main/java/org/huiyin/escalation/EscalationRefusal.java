package org.huiyin.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Conclusion;
import org.huiyin.complaint.Turns;
import org.huiyin.complaint.handling.RehandlingDecision;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;

/**
 * The head of the body above does not take over what did not satisfy twice (不予提级; rules D6): the reply stands, and the case is
 * closed as soon as nobody can rate it any more. Whoever complained keeps their ways against it.
 */
@ApplicationScoped
public class EscalationRefusal {

    @Inject
    Complaints complaints;

    @Inject
    Conclusion conclusion;

    @Inject
    RehandlingDecision rehandling;

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
     * @param reason 1 to 1,000 characters; the complainant reads it
     * @throws Refusal.NotNow when the case does not wait for this
     */
    @Transactional
    public Complaint refuse(Actor actor, String number, String reason) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.ESCALATION_REFUSAL);
        if (!possible(actor, complaint)) throw new Refusal.NotNow("escalation.refusal.notAsked");
        if (reason.isBlank()) throw new Refusal.Invalid("reason", "escalation.refusal.missing");
        if (reason.length() > 1000) throw new Refusal.Invalid("reason", "platform.tooLong", 1000);
        complaint.follow(Act.ESCALATION_REFUSAL, now);
        clocks.stop(complaint.id(), ClockCode.C6, now);
        rehandling.leave(complaint, reason.strip(), actor, now);
        turns.passToNobody(complaint);
        trail.record(
                complaint,
                actor,
                Act.ESCALATION_REFUSAL,
                "complaint.escalationRefused",
                Map.of("reason", reason.strip()),
                now);
        events.fire(new ComplaintEvent.EscalationRefused(complaint, reason.strip()));
        conclusion.settled(complaint, now);
        return complaint;
    }

    /** Whether the case waits for the decision of this person's body. */
    public boolean possible(Actor actor, Complaint complaint) {
        return SecondDissatisfaction.asks(actor, complaint);
    }
}
