package org.huiyin.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.huiyin.account.Account;
import org.huiyin.account.Actor;
import org.huiyin.audit.Audience;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Mergers;
import org.huiyin.complaint.handling.Rehandling;
import org.huiyin.complaint.handling.Replies;
import org.huiyin.platform.Clock;

/** A case that did not satisfy even when it was handled once more is listed (rules D6). */
@ApplicationScoped
class SecondDissatisfaction {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Mergers mergers;

    @Inject
    Replies replies;

    @Inject
    Escalations escalations;

    @Inject
    Addressees addressees;

    @Inject
    CaseTrail trail;

    @Inject
    Event<EscalationEvent> events;

    @Inject
    Clock clock;

    void list(@Observes ComplaintEvent.Evaluated event) {
        var complaint = mergers.master(event.complaint());
        if (!again(complaint) || listed(complaint)) return;
        var now = clock.now();
        var named = addressees.above(complaint);
        entities.persist(ListedSupervision.dissatisfied(
                complaint.id(), named.map(Account::id).orElse(null), now));
        trail.recordInside(
                complaint,
                Actor.SYSTEM,
                Audience.PARTY,
                "complaint.listed",
                Map.of("cause", ListedSupervision.Cause.DISSATISFIED.name()),
                now);
        events.fire(new EscalationEvent.Listed(
                complaint, Occasion.DISSATISFIED, addressees.desk(complaint).people(), named));
    }

    private boolean again(Complaint complaint) {
        // It is ordered after the first rating, so whoever rates now does it for the second time.
        var once = replies.rehandling(complaint.id()).filter(Rehandling::ordered);
        return once.isPresent()
                && replies.ratings(complaint.id()).stream()
                        .anyMatch(rating -> !rating.grade().satisfied());
    }

    private boolean listed(Complaint complaint) {
        return escalations.listings(complaint.id()).stream()
                .anyMatch(entry -> entry.cause() == ListedSupervision.Cause.DISSATISFIED);
    }
}
