package org.huiyin.complaint.relapse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import org.huiyin.account.Actor;
import org.huiyin.account.Role;
import org.huiyin.audit.Audience;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Turns;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;

/**
 * What is known to be unsolved does not stay over by itself (不解决不销号; rules D1): the head of supervision decides whether the case is
 * reopened, within the time that a report of the complainant has, although nobody reported anything.
 */
@ApplicationScoped
public class RelapseSuspicion {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Relapses relapses;

    @Inject
    Clocks clocks;

    @Inject
    Turns turns;

    @Inject
    CaseTrail trail;

    @Inject
    Event<ComplaintEvent> events;

    /** Call with the case locked, over, and in time; nothing happens when its reopening waits for a decision already. */
    public void raise(Complaint complaint, Instant now) {
        if (relapses.open(complaint.id()).isPresent()) return;
        var decision = clocks.start(complaint.id(), ClockCode.C6, complaint.regionCode(), now);
        entities.persist(Relapse.suspected(complaint.id(), decision.round(), now));
        turns.passTo(complaint, Role.SUPERVISOR_LEAD);
        trail.recordInside(complaint, Actor.SYSTEM, Audience.PARTY, "complaint.relapseSuspected", Map.of(), now);
        events.fire(new ComplaintEvent.RelapseSuspected(complaint));
    }
}
