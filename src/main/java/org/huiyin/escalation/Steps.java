package org.huiyin.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.huiyin.account.Account;
import org.huiyin.account.Actor;
import org.huiyin.audit.Audience;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.rectification.ProblemItem;
import org.huiyin.complaint.rectification.Problems;
import org.huiyin.complaint.time.DecisionClock;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;
import org.huiyin.deadline.Light;
import org.jspecify.annotations.Nullable;

/** What each light of a clock sets in motion (rules D6). Call with the case held by this transaction. */
@ApplicationScoped
class Steps {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Complaints complaints;

    @Inject
    Addressees addressees;

    @Inject
    Escalations escalations;

    @Inject
    Problems problems;

    @Inject
    Clocks clocks;

    @Inject
    DecisionClock decision;

    @Inject
    ListedReplies replies;

    @Inject
    CaseTrail trail;

    @Inject
    Event<EscalationEvent> events;

    void take(Deadline deadline, Light light, Instant now) {
        var complaint = complaints.byId(deadline.complaintId());
        switch (light) {
            case DUE_SOON -> urge(complaint, deadline, now);
            case OVERDUE -> order(complaint, deadline, now);
            case SEVERELY_OVERDUE -> list(complaint, deadline, now);
            case NORMAL, PAUSED -> throw new IllegalArgumentException(light + " is not announced");
        }
    }

    /** Yellow. What nobody has taken goes to the head of supervision at once. */
    private void urge(Complaint complaint, Deadline deadline, Instant now) {
        var desk = addressees.desk(complaint, deadline);
        var named = addressees.rescuer(complaint, deadline, desk);
        entities.persist(Urge.of(deadline, problem(deadline), id(named), now));
        record(complaint, "complaint.urged", deadline, inner(deadline) ? Audience.STAFF : audience(deadline), now);
        events.fire(new EscalationEvent.Urged(
                complaint, UrgeKind.CLOCK, Occasion.urge(deadline), desk.people(), named, late(deadline)));
    }

    /** Red. An answer that is late itself is shown and not ordered again. */
    void order(Complaint complaint, Deadline deadline, Instant now) {
        if (deadline.clock() == ClockCode.C12) return;
        var cooperating = addressees.cooperating(complaint, deadline);
        var addressee = addressees.of(complaint, deadline);
        var ofUnit = cooperating.isPresent() || addressee == Addressee.UNIT;
        var named = ofUnit ? addressees.head(complaint) : addressees.above(complaint, deadline);
        var answer = clocks.start(complaint.id(), ClockCode.C12, complaint.regionCode(), now);
        entities.persist(cooperating
                .map(unit -> SupervisionOrder.cooperating(deadline, unit, id(named), answer, now))
                .or(() -> addressees
                        .deciding(complaint, deadline)
                        .map(body -> SupervisionOrder.deciding(deadline, body, id(named), answer, now)))
                .orElseGet(() -> new SupervisionOrder(deadline, addressee, id(named), answer, now))
                .about(problem(deadline)));
        record(complaint, "complaint.ordered", deadline, audience(deadline), now);
        events.fire(new EscalationEvent.Ordered(
                complaint,
                Occasion.of(deadline),
                addressees.desk(complaint, deadline).people(),
                named,
                late(deadline)));
    }

    /** Deep red. */
    private void list(Complaint complaint, Deadline deadline, Instant now) {
        var named = addressees.above(complaint, deadline);
        entities.persist(ListedSupervision.late(deadline, problem(deadline), id(named), now));
        replies.toHead(complaint);
        record(complaint, "complaint.listed", deadline, audience(deadline), now);
        events.fire(new EscalationEvent.Listed(
                complaint,
                Occasion.of(deadline),
                addressees.desk(complaint, deadline).people(),
                named,
                late(deadline)));
    }

    /** Who asked for a recusal is told of the decision; that there is a request is for the desks. */
    private Audience audience(Deadline deadline) {
        return escalations.inside(deadline) ? Audience.STAFF : Audience.PARTY;
    }

    /** What a unit has asked for concerns whoever complained when it is decided, or when that is late. */
    private boolean inner(Deadline deadline) {
        return deadline.clock() == ClockCode.C6
                && decision.rounds(deadline.complaintId()).contains(deadline.round());
    }

    private void record(Complaint complaint, String event, Deadline deadline, Audience audience, Instant now) {
        var detail = new HashMap<>(Map.of("clock", deadline.clock().name()));
        problems.timedBy(deadline).ifPresent(item -> detail.put("item", Integer.toString(item.position())));
        trail.recordInside(complaint, Actor.SYSTEM, audience, event, detail, now);
    }

    private @Nullable Integer problem(Deadline deadline) {
        return problems.timedBy(deadline).map(ProblemItem::position).orElse(null);
    }

    private Optional<EscalationEvent.Problem> late(Deadline deadline) {
        return problems.timedBy(deadline).map(item -> new EscalationEvent.Problem(item.position(), deadline.dueDay()));
    }

    private static @Nullable Long id(Optional<Account> named) {
        return named.map(Account::id).orElse(null);
    }
}
