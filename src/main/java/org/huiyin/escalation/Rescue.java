package org.huiyin.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.account.Account;
import org.huiyin.account.Actor;
import org.huiyin.audit.Audience;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.handling.Handlers;
import org.huiyin.complaint.recall.Recall;

/** Tells the head of supervision, by name, that a case waits where nobody can work on it. */
@ApplicationScoped
class Rescue {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Complaints complaints;

    @Inject
    Escalations escalations;

    @Inject
    Addressees addressees;

    @Inject
    Handlers handlers;

    @Inject
    Recall recall;

    @Inject
    CaseTrail trail;

    @Inject
    Event<EscalationEvent> events;

    /** Once for each unit and role that a case waits for, as long as nobody there can work on it. */
    @Transactional
    void call(long complaintId, Instant now) {
        var complaint = complaints.locked(complaints.byId(complaintId));
        var place = place(complaint);
        if (place.isEmpty() || known(complaint, place)) return;
        if (!stranded(complaint)) return;
        var named = addressees.stranded(complaint);
        if (named.isEmpty()) return; // the next pass looks for somebody again
        entities.persist(
                Urge.stranded(complaintId, place, named.map(Account::id).orElse(null), now));
        trail.recordInside(complaint, Actor.SYSTEM, Audience.SUPERVISION, "complaint.stranded", Map.of(), now);
        events.fire(new EscalationEvent.Urged(
                complaint, UrgeKind.STRANDED, place + "-" + now.toEpochMilli(), List.of(), named, Optional.empty()));
    }

    /** Somebody can work on the case again, or it waits elsewhere: the next time it is stranded, it is told of again. */
    @Transactional
    void settle(long urgeId) {
        var urge = entities.find(Urge.class, urgeId);
        var complaint = complaints.locked(complaints.byId(urge.complaintId()));
        entities.refresh(urge); // another node may have been quicker
        if (!urge.standing()) return;
        if (!urge.occasion().equals(place(complaint)) || !stranded(complaint)) urge.over();
    }

    private boolean stranded(Complaint complaint) {
        return !addressees.desk(complaint).working() || allBefore(complaint);
    }

    /** Whether everybody of the unit handled the case before it is handled once more, or may not handle it otherwise. */
    private boolean allBefore(Complaint complaint) {
        return complaint.allows(Act.REPLY) && handlers.barAny(complaint.id()) && recall.possible(complaint);
    }

    private String place(Complaint complaint) {
        var role = complaint.waitsRole();
        // What has ended waits for somebody only where it was reported that it has come back.
        var ended = complaint.status().terminal() && !complaint.allows(Act.RELAPSE_REFUSAL);
        if (role == null || ended) return "";
        return Occasion.stranded(addressees.unit(complaint).id(), role);
    }

    private boolean known(Complaint complaint, String place) {
        return escalations.urges(complaint.id()).stream()
                .anyMatch(urge -> urge.occasion().equals(place));
    }
}
