package org.huiyin.complaint.cohandling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Capacity;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.intake.Statements;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;
import org.huiyin.platform.Refusal;
import org.huiyin.routing.Recusal;
import org.huiyin.unit.Unit;
import org.huiyin.unit.Units;

/** The tasks of cooperating units, and who may read them. */
@ApplicationScoped
public class CoTasks {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Complaints complaints;

    @Inject
    Statements statements;

    @Inject
    Recusal recusal;

    @Inject
    Units units;

    @Inject
    Clocks clocks;

    /** In the order in which they were given. */
    public List<CoTask> of(long complaintId) {
        return entities.createQuery(
                        "select t from CoTask t where t.complaintId = :complaint order by t.position", CoTask.class)
                .setParameter("complaint", complaintId)
                .getResultList();
    }

    /** Those to which an opinion is still owed. */
    public List<CoTask> waiting(long complaintId) {
        return of(complaintId).stream().filter(CoTask::waiting).toList();
    }

    /** What this unit owes, if anything. */
    public Optional<CoTask> waiting(long complaintId, long unitId) {
        return waiting(complaintId).stream()
                .filter(task -> task.unitId() == unitId)
                .findFirst();
    }

    /** What this unit owes in any case. */
    List<CoTask> waitingFor(long unitId) {
        return entities.createQuery(
                        "select t from CoTask t where t.unitId = :unit and t.state = :waiting order by t.complaintId",
                        CoTask.class)
                .setParameter("unit", unitId)
                .setParameter("waiting", CoTask.State.WAITING)
                .getResultList();
    }

    /** The task whose clock this is. */
    public Optional<CoTask> ofClock(long complaintId, int round) {
        return of(complaintId).stream()
                .filter(task -> task.clockRound() == round)
                .findFirst();
    }

    /** What was said to a task, in the order in which it was said. */
    public List<CoOpinion> opinions(CoTask task) {
        return entities.createQuery("select o from CoOpinion o where o.taskId = :task order by o.id", CoOpinion.class)
                .setParameter("task", task.id())
                .getResultList();
    }

    /** The clock of a task; it has stopped when the opinion is in. */
    public Deadline clock(Complaint complaint, CoTask task) {
        return clocks.of(complaint.id()).stream()
                .filter(one -> one.clock() == ClockCode.COOP && one.round() == task.clockRound())
                .findFirst()
                .orElseThrow();
    }

    /** What this person reads: a unit that only cooperates reads what it was asked itself, not what others say. */
    public List<CoTask> readBy(Actor viewer, Complaint complaint) {
        var all = of(complaint.id());
        var more = Capacity.of(viewer.roles()).stream()
                .filter(capacity -> capacity != Capacity.COOPERATING)
                .anyMatch(
                        capacity -> complaints.holders(complaint.id(), capacity).contains(viewer.unit()));
        return more
                ? all
                : all.stream().filter(task -> task.unitId() == viewer.unit()).toList();
    }

    /** The units that could be asked now: they cooperate, are there, are not recused, and owe nothing. */
    public List<Unit> askable(Complaint complaint) {
        var busy = waiting(complaint.id()).stream().map(CoTask::unitId).toList();
        var respondents = statements.respondentOrgans(complaint.id());
        return complaints.holders(complaint.id(), Capacity.COOPERATING).stream()
                .filter(id -> !busy.contains(id))
                .map(units::byId)
                .filter(unit -> !unit.dissolved())
                .filter(unit -> recusal.against(unit, respondents).isEmpty())
                .toList();
    }

    /** What this person could withdraw: what somebody of the same unit gave, or a unit that has the case no longer. */
    public List<CoTask> withdrawable(Actor viewer, Complaint complaint) {
        return waiting(complaint.id()).stream()
                .filter(task -> withdraws(viewer, complaint, task))
                .toList();
    }

    boolean withdraws(Actor viewer, Complaint complaint, CoTask task) {
        return task.givenUnitId() == viewer.unit()
                || Stream.of(Capacity.LEAD, Capacity.SUPERVISION)
                        .noneMatch(
                                one -> complaints.holders(complaint.id(), one).contains(task.givenUnitId()));
    }

    /** The tasks whose opinion could be sent back: once each, and not while the unit owes another one. */
    public List<CoTask> returnable(Complaint complaint) {
        var all = of(complaint.id());
        return all.stream()
                .filter(task -> task.state() == CoTask.State.ANSWERED)
                .filter(task -> opinions(task).size() == 1)
                .filter(task -> all.stream().noneMatch(other -> other.waiting() && other.unitId() == task.unitId()))
                .filter(task ->
                        complaints.holders(complaint.id(), Capacity.COOPERATING).contains(task.unitId()))
                .toList();
    }

    /**
     * The opinions belong into the reply (rules D3, 17).
     *
     * @throws Refusal.NotNow with the unit that owes one, and by when
     */
    public void mustBeDone(Complaint complaint) {
        waiting(complaint.id()).stream().findFirst().ifPresent(task -> {
            var due = clock(complaint, task).dueDay();
            throw new Refusal.NotNow("coTask.open", units.byId(task.unitId()).name(false), due.toString());
        });
    }

    Stream<CoTask> at(long complaintId, int position) {
        return of(complaintId).stream().filter(task -> task.position() == position);
    }
}
