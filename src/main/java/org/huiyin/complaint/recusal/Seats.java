package org.huiyin.complaint.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.account.Accounts;
import org.huiyin.account.Actor;
import org.huiyin.account.Role;
import org.huiyin.audit.Audience;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Bars;
import org.huiyin.complaint.Capacity;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.SupervisionHandover;
import org.huiyin.complaint.Turns;
import org.huiyin.complaint.cohandling.CoTaskEnd;
import org.huiyin.complaint.handling.Review;
import org.huiyin.complaint.objection.ObjectionHandover;
import org.huiyin.complaint.recheck.RecheckHandover;
import org.huiyin.complaint.returning.LeadTerms;
import org.huiyin.platform.Refusal;
import org.huiyin.unit.Unit;
import org.huiyin.unit.Units;

/**
 * What somebody who was recused had in hand goes on with others: the case waits for another handler of the unit, for another unit, or
 * for the supervision body above. All clocks run on. A unit or a body of which nobody is left who could do what is next has to let
 * go like one that was recused itself.
 */
@ApplicationScoped
class Seats {

    /** What nobody else of a supervision body does; whose turn it is later is seen when the case gets there. */
    private static final Map<Role, Set<Act>> ALONE = Map.of(
            Role.INTAKE, Set.of(Act.ACCEPTANCE),
            Role.DISPATCHER, Set.of(Act.ASSIGNMENT, Act.RETURN, Act.SUSPENSION, Act.REHANDLING));

    @Inject
    Complaints complaints;

    @Inject
    Accounts accounts;

    @Inject
    Deciders deciders;

    @Inject
    LeadTerms terms;

    @Inject
    SupervisionHandover supervision;

    @Inject
    CoTaskEnd coTasks;

    @Inject
    RecheckHandover rechecks;

    @Inject
    ObjectionHandover objections;

    @Inject
    Review review;

    @Inject
    Bars bars;

    @Inject
    Units units;

    @Inject
    Turns turns;

    @Inject
    CaseTrail trail;

    @Inject
    Event<ComplaintEvent> events;

    /** Nobody who was recused keeps a seat. Call with the case locked. */
    void clear(Complaint complaint, Actor actor, Instant now) {
        supervision(complaint, actor, now);
        recheck(complaint);
        cooperating(complaint, now);
        if (lead(complaint, actor, now)) supervision(complaint, actor, now); // which assigns it anew
        else handler(complaint);
    }

    /** Whether this unit, or one inside it, leads the case. */
    boolean led(Complaint complaint, Unit unit) {
        return complaint
                .leadUnitId()
                .map(units::byId)
                .filter(lead -> Bars.isIn(lead, unit))
                .isPresent();
    }

    /** Why the unit that leads cannot be recused now. */
    static Refusal.NotNow tooLate(Complaint complaint) {
        return new Refusal.NotNow(complaint.allows(Act.LEDGER_UPDATE) ? "recusal.ledgered" : "recusal.answered");
    }

    private void supervision(Complaint complaint, Actor actor, Instant now) {
        var body = units.byId(complaint.supervisionUnitId());
        var empty = Stream.of(Role.INTAKE, Role.DISPATCHER, Role.REVIEWER, Role.SUPERVISOR_LEAD)
                .anyMatch(role -> needed(complaint, body, role) && emptied(complaint, body, role));
        if (!bars.unit(complaint.id(), body) && !empty) return;
        deciders.above(complaint, body).ifPresent(above -> raise(complaint, above, actor, now));
    }

    /** A body does not get rid of a case by somebody who has nothing left to do in it. */
    private static boolean needed(Complaint complaint, Unit body, Role role) {
        var waits = complaint.waitsRole() == role
                && complaint.waitsUnitId().filter(id -> id == body.id()).isPresent();
        return waits
                || role == Role.SUPERVISOR_LEAD
                || ALONE.getOrDefault(role, Set.of()).stream().anyMatch(complaint::allows);
    }

    private void raise(Complaint complaint, Unit above, Actor actor, Instant now) {
        supervision.hand(complaint, above);
        var detail = Map.of("body", above.name(false));
        trail.recordInside(complaint, actor, Audience.PARTY, "complaint.supervisionRecused", detail, now);
        events.fire(new ComplaintEvent.SupervisionRecused(complaint, above));
    }

    /** What was asked of the level above goes one level higher. */
    private void recheck(Complaint complaint) {
        for (var id : complaints.holders(complaint.id(), Capacity.RECHECK)) {
            var body = units.byId(id);
            var empty = Stream.of(Role.REVIEWER, Role.SUPERVISOR_LEAD).anyMatch(role -> emptied(complaint, body, role));
            if (!bars.unit(complaint.id(), body) && !empty) continue;
            deciders.above(complaint, body).ifPresent(above -> {
                rechecks.hand(complaint, body, above);
                objections.hand(complaint, body, above);
            });
        }
    }

    private void cooperating(Complaint complaint, Instant now) {
        for (var id : complaints.holders(complaint.id(), Capacity.COOPERATING)) {
            var unit = units.byId(id);
            if (!bars.unit(complaint.id(), unit)) continue;
            coTasks.endOf(complaint, unit, now);
            complaints.release(complaint.id(), id, Capacity.COOPERATING);
        }
    }

    /** Whether the case has left the unit. */
    private boolean lead(Complaint complaint, Actor actor, Instant now) {
        if (complaint.leadUnitId().isEmpty() || !complaint.allows(Act.RECUSAL_OF_LEAD)) return false;
        var lead = units.byId(complaint.leadUnitId().orElseThrow());
        if (!bars.unit(complaint.id(), lead) && !nobodyLeft(complaint, lead)) return false;
        if (complaint.status() == ComplaintStatus.PENDING_REVIEW) review.setAside(complaint, actor, now);
        terms.recused(complaint, actor, now);
        complaint.follow(Act.RECUSAL_OF_LEAD, now);
        turns.passTo(complaint, Role.DISPATCHER);
        var detail = Map.of("lead", lead.name(false));
        trail.recordInside(complaint, actor, Audience.PARTY, "complaint.leadRecused", detail, now);
        events.fire(new ComplaintEvent.LeadRecused(complaint, lead));
        return true;
    }

    private boolean nobodyLeft(Complaint complaint, Unit lead) {
        if (complaint.status() == ComplaintStatus.ASSIGNED) return emptied(complaint, lead, Role.UNIT_CLERK);
        return emptied(complaint, lead, Role.UNIT_HANDLER) && emptied(complaint, lead, Role.UNIT_LEADER);
    }

    /** Whether the unit has people in this role, and all of them were recused. */
    private boolean emptied(Complaint complaint, Unit unit, Role role) {
        var people = accounts.of(unit.id(), role);
        return !people.isEmpty() && people.stream().allMatch(one -> bars.person(complaint.id(), one.id()));
    }

    /** The leader of the unit finds somebody else, where that can be done now; else whoever takes it up next does. */
    private void handler(Complaint complaint) {
        if (complaint.handlerId().filter(id -> bars.person(complaint.id(), id)).isEmpty()) return;
        complaint.handledBy(null);
        if (complaint.waitsRole() == Role.UNIT_HANDLER && complaint.allows(Act.HANDLER_CHOICE))
            turns.passTo(complaint, Role.UNIT_LEADER);
    }
}
