package org.huiyin.escalation;

import static org.huiyin.account.Role.COOP_HANDLER;
import static org.huiyin.account.Role.INTAKE;
import static org.huiyin.account.Role.SUPERVISOR_LEAD;
import static org.huiyin.account.Role.UNIT_CLERK;
import static org.huiyin.account.Role.UNIT_HANDLER;
import static org.huiyin.account.Role.UNIT_LEADER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.account.Account;
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Capacity;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.cohandling.CoTask;
import org.huiyin.complaint.cohandling.CoTasks;
import org.huiyin.complaint.recusal.RecusalRequest;
import org.huiyin.complaint.recusal.Recusals;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Deadline;
import org.huiyin.unit.Unit;
import org.huiyin.unit.Units;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who has a case in hand and who stands above them. Whoever may not see the case is never among them. Call inside a
 * transaction.
 */
@ApplicationScoped
class Addressees {

    @Inject
    Roster roster;

    @Inject
    Complaints complaints;

    @Inject
    CoTasks coTasks;

    @Inject
    DecidingBodies bodies;

    @Inject
    Recusals recusals;

    @Inject
    LeadPeople lead;

    @Inject
    Escalations escalations;

    @Inject
    Units units;

    /** Whether the unit or a supervision body has to move now. */
    Addressee of(Complaint complaint) {
        var role = complaint.waitsRole();
        var ofUnit = role == null || role == UNIT_CLERK || role == UNIT_HANDLER || role == UNIT_LEADER;
        return ofUnit && complaint.leadUnitId().isPresent() ? Addressee.UNIT : Addressee.BODY;
    }

    /** Nobody when the unit was dissolved. */
    Desk desk(Complaint complaint) {
        var unit = unit(complaint);
        if (unit.dissolved()) return new Desk(List.of(), false);
        var inHand = inHand(complaint, unit.id());
        var head = roster.of(unit.id(), of(complaint) == Addressee.UNIT ? UNIT_LEADER : SUPERVISOR_LEAD);
        var all = Stream.concat(inHand.stream(), head.stream()).distinct().toList();
        var seeing = complaints.seeing(complaint, all);
        return new Desk(seeing, inHand.stream().anyMatch(seeing::contains));
    }

    /** The same for a clock: of the unit that it runs for. */
    Desk desk(Complaint complaint, Deadline deadline) {
        var decides = bodies.recusal(complaint, deadline);
        if (decides.isPresent()) return decidingDesk(complaint, decides.get());
        if (deadline.clock() == ClockCode.C5)
            return lead.contacting(complaint); // whoever decides on something meanwhile
        var body = bodies.of(complaint, deadline);
        if (body.isPresent()) return bodyDesk(complaint, body.get());
        return cooperating(complaint, deadline)
                .map(unit -> cooperatingDesk(complaint, units.byId(unit)))
                .orElseGet(() -> order(complaint, deadline)
                        .map(order -> explainingDesk(complaint, order.addressee()))
                        .orElseGet(() -> desk(complaint)));
    }

    /** Who has to move for this clock: what a body decides is never owed by the unit that works on the case. */
    Addressee of(Complaint complaint, Deadline deadline) {
        if (deadline.clock() == ClockCode.C5) return Addressee.UNIT;
        var decided = deadline.clock() == ClockCode.C6
                || bodies.of(complaint, deadline).isPresent();
        return decided ? Addressee.BODY : of(complaint);
    }

    /** Whoever was late explains it, in whose hands the case may be since. */
    private Desk explainingDesk(Complaint complaint, Addressee late) {
        if (late == of(complaint)
                || late == Addressee.UNIT && complaint.leadUnitId().isEmpty()) return desk(complaint);
        var people = late == Addressee.UNIT
                ? lead.of(complaint)
                : complaints.seeing(complaint, roster.of(complaint.supervisionUnitId(), SUPERVISOR_LEAD));
        return new Desk(people, !people.isEmpty());
    }

    /** The order that the clock is to explain. */
    private Optional<SupervisionOrder> order(Complaint complaint, Deadline deadline) {
        if (deadline.clock() != ClockCode.C12) return Optional.empty();
        return escalations.orders(complaint.id()).stream()
                .filter(order -> order.answerRound() == deadline.round())
                .findFirst();
    }

    /** The body that has to move for this clock, if it is not the one that supervises the case. */
    Optional<Long> deciding(Complaint complaint, Deadline deadline) {
        return bodies.of(complaint, deadline);
    }

    /** Whoever has it in hand while the case waits there; afterwards the head, who still has to explain the delay. */
    private Desk bodyDesk(Complaint complaint, long body) {
        if (complaint.waitsUnitId().filter(unit -> unit == body).isPresent()) return desk(complaint);
        var seeing = complaints.seeing(complaint, roster.of(body, SUPERVISOR_LEAD));
        return new Desk(seeing, !seeing.isEmpty());
    }

    private Desk decidingDesk(Complaint complaint, RecusalRequest request) {
        var heads = roster.of(request.bodyId(), SUPERVISOR_LEAD).stream()
                .filter(head -> recusals.mayDecide(head.actor(), request))
                .toList();
        var seeing = complaints.seeing(complaint, heads);
        return new Desk(seeing, !seeing.isEmpty());
    }

    private Desk cooperatingDesk(Complaint complaint, Unit unit) {
        if (unit.dissolved()) return new Desk(List.of(), false);
        var handlers = Stream.of(UNIT_HANDLER, COOP_HANDLER)
                .flatMap(role -> roster.of(unit.id(), role).stream())
                .toList();
        var inHand = handlers.isEmpty() ? roster.of(unit.id(), UNIT_CLERK) : handlers;
        var all = Stream.concat(inHand.stream(), roster.of(unit.id(), UNIT_LEADER).stream())
                .distinct()
                .toList();
        var seeing = complaints.seeing(complaint, all);
        return new Desk(seeing, inHand.stream().anyMatch(seeing::contains));
    }

    /** The unit for which a clock runs that is not the clock of whoever has the case in hand. */
    Optional<Long> cooperating(Complaint complaint, Deadline deadline) {
        return switch (deadline.clock()) {
            case COOP -> coTasks.ofClock(complaint.id(), deadline.round()).map(CoTask::unitId);
            case C12 ->
                order(complaint, deadline)
                        .filter(order -> order.addressee() == Addressee.COOPERATING)
                        .flatMap(SupervisionOrder::unitId);
            default -> Optional.empty();
        };
    }

    /** The handler once there is one, before that everybody who could be it. */
    private List<Account> inHand(Complaint complaint, long unitId) {
        var role = role(complaint);
        // A head is told whatever happens, but a recheck takes a valid credential.
        var everybody = complaint.allows(Act.RECHECK_APPROVAL) ? roster.able(unitId, role) : roster.of(unitId, role);
        var handler = complaint.handlerId().orElse(-1L);
        var own = everybody.stream().filter(account -> account.id() == handler).toList();
        return own.isEmpty() ? everybody : own;
    }

    /** Who is told by name, because the case was not signed for or nobody could work on it. */
    Optional<Account> rescuer(Complaint complaint, Deadline deadline, Desk desk) {
        var body = bodies.of(complaint, deadline);
        if (body.isPresent()) return desk.working() ? Optional.empty() : head(complaint, units.byId(body.get()));
        if (cooperating(complaint, deadline).isPresent()) return desk.working() ? Optional.empty() : head(complaint);
        return rescuer(complaint, desk);
    }

    Optional<Account> rescuer(Complaint complaint, Desk desk) {
        var untaken = complaint.waitsRole() == UNIT_CLERK || !desk.working();
        return untaken ? stranded(complaint) : Optional.empty();
    }

    /** The head of the body that the case waits for, or else of the one that supervises it, or of the nearest one above that. */
    Optional<Account> stranded(Complaint complaint) {
        return head(
                complaint,
                of(complaint) == Addressee.BODY ? unit(complaint) : units.byId(complaint.supervisionUnitId()));
    }

    /** The head of the supervision body that holds the case, or of the nearest one above it that has one who may see it. */
    Optional<Account> head(Complaint complaint) {
        return head(complaint, units.byId(complaint.supervisionUnitId()));
    }

    /** The head of the nearest body above the one that is late with this clock, or that supervises who is. */
    Optional<Account> above(Complaint complaint, Deadline deadline) {
        return bodies.of(complaint, deadline)
                .map(units::byId)
                .map(body -> head(complaint, body.superior()))
                .orElseGet(() -> above(complaint));
    }

    /** The head of the nearest body above the one that holds the case; it sees the case from now on. */
    Optional<Account> above(Complaint complaint) {
        return head(complaint, units.byId(complaint.supervisionUnitId()).superior());
    }

    private Optional<Account> head(Complaint complaint, @Nullable Unit lowest) {
        for (var body = lowest; body != null; body = body.superior()) {
            var heads = body.dissolved() ? List.<Account>of() : roster.of(body.id(), SUPERVISOR_LEAD);
            var watching = heads.isEmpty() ? heads : watching(complaint, body, heads);
            if (!watching.isEmpty()) return Optional.of(watching.get(0));
        }
        return Optional.empty();
    }

    private List<Account> watching(Complaint complaint, Unit body, List<Account> heads) {
        var above = body.id() != complaint.supervisionUnitId();
        if (above) complaints.hold(complaint.id(), body.id(), Capacity.OVERSIGHT);
        var seeing = complaints.seeing(complaint, heads);
        if (above && seeing.isEmpty()) complaints.release(complaint.id(), body.id(), Capacity.OVERSIGHT); // recused
        return seeing;
    }

    /** The unit that the case waits for; while it waits for the complainant, the one that has it. */
    Unit unit(Complaint complaint) {
        var waits = complaint.waitsUnitId();
        if (waits.isPresent()) return units.byId(waits.get());
        var ofUnit = of(complaint) == Addressee.UNIT;
        return units.byId(ofUnit ? complaint.leadUnitId().orElseThrow() : complaint.supervisionUnitId());
    }

    private Role role(Complaint complaint) {
        var role = complaint.waitsRole();
        if (role != null) return role;
        return of(complaint) == Addressee.UNIT ? UNIT_HANDLER : INTAKE;
    }
}
