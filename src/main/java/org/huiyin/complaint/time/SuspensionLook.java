package org.huiyin.complaint.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.account.Actor;
import org.huiyin.audit.Audience;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.deadline.Calendars;
import org.huiyin.deadline.DeadlineRule;
import org.huiyin.deadline.DeadlineRules;
import org.huiyin.platform.Clock;

/**
 * Asks the unit and the dispatcher, month after month, whether the ground of a suspension still stands; in the end the head of
 * supervision is told. The clocks of the complainant take no notice.
 */
@ApplicationScoped
class SuspensionLook {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Complaints complaints;

    @Inject
    DeadlineRules rules;

    @Inject
    Calendars calendars;

    @Inject
    CaseTrail trail;

    @Inject
    Event<SuspensionLooked> events;

    @Transactional
    void take(long id, Instant now) {
        var suspension = entities.find(Suspension.class, id);
        var complaint = complaints.locked(complaints.byId(suspension.complaintId()));
        entities.refresh(
                suspension); // it may have ended, or another node have been quicker, while this one waited for the case
        var today = Clock.dayOf(now);
        if (!suspension.toLookAt(today)) return;
        suspension.looked(next(complaint, today));
        trail.recordInside(complaint, Actor.SYSTEM, Audience.STAFF, "complaint.suspensionLooked", Map.of(), now);
        events.fire(new SuspensionLooked(complaint, suspension, suspension.looks() >= tellsHeadAfter(complaint)));
    }

    /** The day on which somebody looks again, counted from this one. */
    LocalDate next(Complaint complaint, LocalDate from) {
        return rule(complaint).due(from, List.of(), calendars.current()).lastDay();
    }

    private int tellsHeadAfter(Complaint complaint) {
        return rule(complaint).json().getInt("headAfter", 2);
    }

    private DeadlineRule rule(Complaint complaint) {
        return rules.named("SUSPENSION_LOOK", complaint.regionCode());
    }
}
