package org.huiyin.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.huiyin.complaint.time.SuspensionLooked;

/** Tells the head of supervision, by name, that a case stands still for long (中止): no clock would. */
@ApplicationScoped
class StandingStill {

    @Inject
    Addressees addressees;

    @Inject
    Event<EscalationEvent> events;

    void looked(@Observes SuspensionLooked event) {
        if (!event.head()) return;
        var complaint = event.complaint();
        var occasion = Occasion.standing(event.suspension());
        events.fire(new EscalationEvent.StandsStill(complaint, occasion, addressees.head(complaint)));
    }
}
