package org.huiyin.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.objection.ObjectionHandover;
import org.huiyin.complaint.recheck.RecheckHandover;
import org.huiyin.platform.Clock;
import org.huiyin.unit.Unit;
import org.huiyin.unit.Units;

/**
 * A recheck or an objection is decided by a body further up when nobody is left in the one that has it (提级办理; rules D6). The case
 * itself stays with whoever supervises it, and the clock of the decision runs on.
 */
@ApplicationScoped
class JudgementTakeover {

    @Inject
    EmptyBody emptyBody;

    @Inject
    RecheckHandover rechecks;

    @Inject
    ObjectionHandover objections;

    @Inject
    Units units;

    @Inject
    CaseTrail trail;

    @Inject
    Event<ComplaintEvent> events;

    @Inject
    Clock clock;

    boolean possible(Actor actor, Complaint complaint) {
        return emptyBody.judging(complaint) && above(actor, body(complaint));
    }

    /** Call when it is possible, with the case locked. */
    Complaint take(Actor actor, Complaint complaint, String reason) {
        var now = clock.now();
        var body = units.byId(actor.unit());
        var before = body(complaint);
        complaint.follow(Act.ESCALATED_HANDLING, now);
        rechecks.hand(complaint, before, body);
        objections.hand(complaint, before, body);
        var detail = Map.of("body", body.name(false), "note", reason);
        trail.record(complaint, actor, Act.ESCALATED_HANDLING, "complaint.judgementTakenOver", detail, now);
        events.fire(new ComplaintEvent.DecisionTakenOver(complaint, body));
        return complaint;
    }

    private Unit body(Complaint complaint) {
        return units.byId(complaint.waitsUnitId().orElseThrow());
    }

    private static boolean above(Actor actor, Unit body) {
        return Stream.iterate(body.superior(), Objects::nonNull, Unit::superior)
                .anyMatch(unit -> unit.id() == actor.unit());
    }
}
