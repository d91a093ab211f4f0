package org.huiyin.complaint.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.intake.NonAcceptanceProposal;
import org.huiyin.complaint.intake.Statements;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.routing.Routing;
import org.huiyin.unit.Unit;
import org.huiyin.unit.Units;

/** The objections against cases not being accepted, and whether, until when and before whom one can be raised. */
@ApplicationScoped
public class Objections {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Statements statements;

    @Inject
    Routing routing;

    @Inject
    Units units;

    @Inject
    Clocks clocks;

    @Inject
    Clock clock;

    public Optional<Objection> of(long complaintId) {
        return Optional.ofNullable(entities.find(Objection.class, complaintId));
    }

    /** The decided objection, which the complainant may read. */
    public Optional<Objection> decided(long complaintId) {
        return of(complaintId).filter(objection -> !objection.open());
    }

    /** The open objection, if this person's unit is the one that decides it, and this person had no part in the refusal. */
    public Optional<Objection> before(Actor actor, Complaint complaint) {
        return of(complaint.id())
                .filter(Objection::open)
                .filter(objection -> objection.bodyId() == actor.unit())
                .filter(objection -> !statements.declined(complaint.id(), actor.account()));
    }

    /** The last day on which the complainant can object, or empty when there is nothing to object to or nobody to decide. */
    public Optional<LocalDate> until(Complaint complaint) {
        if (!complaint.allows(Act.OBJECTION) || of(complaint.id()).isPresent()) return Optional.empty();
        return lastDay(complaint).filter(last -> !clock.today().isAfter(last)).filter(last -> body(complaint)
                .isPresent());
    }

    /** @throws Refusal.NotNow with the reason why it cannot be raised */
    void mustBeOpen(Complaint complaint) {
        if (of(complaint.id()).isPresent()) throw new Refusal.NotNow("objection.once");
        var late =
                lastDay(complaint).filter(last -> !clock.today().isAfter(last)).isEmpty();
        if (late) throw new Refusal.NotNow("objection.late");
    }

    /** Of the level above, and not itself complained about. */
    Optional<Unit> body(Complaint complaint) {
        var below = units.byId(complaint.supervisionUnitId());
        return routing.supervisionBodyAbove(below, statements.respondentOrgans(complaint.id()));
    }

    /** Counted from the day on which the complainant was told. */
    private Optional<LocalDate> lastDay(Complaint complaint) {
        return statements
                .nonAcceptance(complaint.id())
                .filter(NonAcceptanceProposal::approved)
                .flatMap(NonAcceptanceProposal::decidedAt)
                .map(told -> clocks.lastDay(ClockCode.C13A, complaint.regionCode(), Clock.dayOf(told)));
    }
}
