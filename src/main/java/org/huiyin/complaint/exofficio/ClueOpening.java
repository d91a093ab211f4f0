package org.huiyin.complaint.exofficio;

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
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Bars;
import org.huiyin.complaint.Capacity;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Turns;
import org.huiyin.complaint.intake.ExOfficioFiling;
import org.huiyin.complaint.intake.Identities;
import org.huiyin.complaint.intake.Identity;
import org.huiyin.complaint.intake.Nameless;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;

/**
 * Opens the case that goes on: accepted, because the body that would accept it is the one that opens it, with the clock for the
 * substance, so that it cannot lie. It has no complainant: no name, no contact, no evidence, no letters, and nobody to whom a clock
 * would be promised. What was told is taken over as {@link Nameless} leaves it.
 */
@ApplicationScoped
class ClueOpening {

    @PersistenceContext
    EntityManager entities;

    @Inject
    ExOfficioFiling filing;

    @Inject
    Identities identities;

    @Inject
    Clues clues;

    @Inject
    Complaints complaints;

    @Inject
    Bars bars;

    @Inject
    Clocks clocks;

    @Inject
    Turns turns;

    @Inject
    CaseTrail trail;

    @Inject
    Event<ComplaintEvent> events;

    /**
     * @param reason why it goes on, where somebody decided it; for the supervision body only
     */
    Complaint open(Complaint withdrawn, Clue.Ground ground, Actor actor, String reason, Instant now) {
        var nameless = new Nameless(identities.of(withdrawn).orElse(Identity.NONE), true);
        var opened = filing.file(withdrawn, nameless, now);
        opened.follow(Act.ACCEPTANCE, now);
        complaints.hold(opened.id(), opened.supervisionUnitId(), Capacity.SUPERVISION);
        bars.inherit(withdrawn.id(), opened.id());
        clocks.start(opened.id(), ClockCode.C3, opened.regionCode(), now);
        turns.passTo(opened, Role.DISPATCHER);
        entities.persist(new Clue(opened, withdrawn, ground, reason, actor.accountId(), now));
        entities.flush();
        record(opened, withdrawn, nameless, now);
        trail.recordInside(
                withdrawn,
                actor,
                Audience.SUPERVISION,
                "complaint.continued",
                Map.of("number", opened.number(), "ground", ground.name(), "reason", reason),
                now);
        events.fire(new ComplaintEvent.OpenedExOfficio(opened));
        return opened;
    }

    /**
     * Who decided it, and why, would lead back; what was found already must not get lost. The body reads it and decides what whoever
     * handles the case gets to know: the old reply tells of whoever was talked to.
     */
    private void record(Complaint opened, Complaint withdrawn, Nameless nameless, Instant now) {
        trail.recordInside(opened, Actor.SYSTEM, Audience.PARTY, "complaint.openedExOfficio", Map.of(), now);
        clues.found(withdrawn)
                .ifPresent(reply -> trail.recordInside(
                        opened,
                        Actor.SYSTEM,
                        Audience.SUPERVISION,
                        "complaint.foundBefore",
                        Map.of("finding", reply.finding().name(), "note", nameless.of(reply.facts())),
                        now));
    }
}
