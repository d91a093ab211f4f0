package org.huiyin.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.huiyin.account.Account;
import org.huiyin.account.Actor;
import org.huiyin.account.Role;
import org.huiyin.audit.Audience;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Conclusion;
import org.huiyin.complaint.Turns;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Clock;

/**
 * A case that did not satisfy even when it was handled once more is listed (rules D6). Where nothing was found it would be closed now;
 * instead the body above decides, within the days of an internal review and once per case, whether it takes the case over.
 */
@ApplicationScoped
class SecondDissatisfaction {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Escalations escalations;

    @Inject
    Addressees addressees;

    @Inject
    Clocks clocks;

    @Inject
    Turns turns;

    @Inject
    CaseTrail trail;

    @Inject
    Event<EscalationEvent> events;

    @Inject
    Clock clock;

    /** Whether what did not satisfy twice waits for the decision of this person's body. */
    static boolean asks(Actor actor, Complaint complaint) {
        return Conclusion.asksAbove(complaint)
                && complaint.waitsUnitId().filter(unit -> unit == actor.unit()).isPresent();
    }

    void list(@Observes ComplaintEvent.DissatisfiedAgain event) {
        var complaint = event.complaint();
        if (listed(complaint)) return;
        var now = clock.now();
        var named = addressees.above(complaint);
        entities.persist(ListedSupervision.dissatisfied(
                complaint.id(), named.map(Account::id).orElse(null), now));
        var cause = ListedSupervision.Cause.DISSATISFIED;
        trail.recordInside(
                complaint, Actor.SYSTEM, Audience.PARTY, "complaint.listed", Map.of("cause", cause.name()), now);
        var desk = addressees.desk(complaint).people();
        var asked = named.filter(head -> complaint.allows(Act.ESCALATION_REFUSAL) && !complaint.problemFound());
        var watching = asked.isPresent() ? Optional.<Account>empty() : named;
        events.fire(new EscalationEvent.Listed(complaint, Occasion.DISSATISFIED, desk, watching));
        asked.ifPresent(head -> ask(complaint, head, now));
    }

    private void ask(Complaint complaint, Account head, Instant now) {
        clocks.start(complaint.id(), ClockCode.C6, complaint.regionCode(), now);
        turns.passTo(complaint, head.unit(), Role.SUPERVISOR_LEAD);
        events.fire(new EscalationEvent.AboveAsked(complaint, Occasion.DISSATISFIED, Optional.of(head)));
    }

    private boolean listed(Complaint complaint) {
        return escalations.listings(complaint.id()).stream()
                .anyMatch(entry -> entry.cause() == ListedSupervision.Cause.DISSATISFIED);
    }
}
