package org.huiyin.complaint.cohandling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.huiyin.account.Actor;
import org.huiyin.audit.Audience;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Capacity;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Turns;
import org.huiyin.complaint.intake.Statements;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Checks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.routing.Recusal;
import org.huiyin.unit.Unit;
import org.huiyin.unit.Units;

/**
 * The unit that leads, or the dispatcher, asks a cooperating unit for its opinion (下达协办任务), and takes the question back when it
 * is not needed any more. The clock of the lead takes no notice.
 */
@ApplicationScoped
public class CoTaskGiving {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Complaints complaints;

    @Inject
    CoTasks tasks;

    @Inject
    TaskDays days;

    @Inject
    Statements statements;

    @Inject
    Recusal recusal;

    @Inject
    Units units;

    @Inject
    Checks checks;

    @Inject
    Clocks clocks;

    @Inject
    Turns turns;

    @Inject
    CaseTrail trail;

    @Inject
    Event<ComplaintEvent> events;

    @Inject
    Clock clock;

    /**
     * @throws Refusal.Invalid when the unit does not cooperate, or the day is not a working day before the clock of the lead ends
     * @throws Refusal.NotNow when the unit is recused or still owes an opinion, or the case stands still
     */
    @Transactional
    public Complaint give(Actor actor, String number, GiveTask command) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.CO_TASK);
        checks.valid(command);
        var unit = cooperating(complaint, command.unitCode());
        recusal.mustNotApply(unit, statements.respondentOrgans(complaint.id()));
        if (tasks.waiting(complaint.id(), unit.id()).isPresent())
            throw new Refusal.NotNow("coTask.busy", unit.name(false));
        complaint.follow(Act.CO_TASK, now);
        var deadline = days.start(complaint, command.dueOn(), now);
        var position = tasks.of(complaint.id()).size() + 1;
        var asked = command.asked().strip();
        var task = new CoTask(complaint.id(), position, unit, asked, actor, deadline.round(), now);
        entities.persist(task);
        turns.stay(complaint);
        trail.recordInside(
                complaint,
                actor,
                Audience.STAFF,
                "complaint.coTaskGiven",
                Map.of(
                        "cooperating",
                        unit.name(false),
                        "until",
                        deadline.dueDay().toString()),
                now);
        events.fire(new ComplaintEvent.CoTaskGiven(complaint, unit, deadline.round()));
        return complaint;
    }

    private Unit cooperating(Complaint complaint, String code) {
        return units.find(code)
                .filter(unit -> !unit.dissolved())
                .filter(unit ->
                        complaints.holders(complaint.id(), Capacity.COOPERATING).contains(unit.id()))
                .orElseThrow(() -> new Refusal.Invalid("unitCode", "coTask.unit.unknown", code));
    }

    /**
     * By somebody of the unit that gave it; where that one has the case no longer, by whoever has it now.
     *
     * @param position of the task in its case, from 1
     * @param reason 1 to 1,000 characters; the unit reads it
     * @throws Refusal.NotNow when the task does not wait any more
     */
    @Transactional
    public Complaint withdraw(Actor actor, String number, int position, String reason) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.CO_TASK_WITHDRAWAL);
        var task = tasks.at(complaint.id(), position)
                .findFirst()
                .orElseThrow(() -> new Refusal.Invalid("task", "coTask.unknown"));
        if (!tasks.withdraws(actor, complaint, task)) throw new Refusal.NotYours("coTask.notGiver");
        if (!task.waiting()) throw new Refusal.NotNow("coTask.notWaiting");
        var text = CoOpinions.reason(reason);
        task.withdraw(text, actor.account(), now);
        complaint.follow(Act.CO_TASK_WITHDRAWAL, now);
        clocks.stop(complaint.id(), ClockCode.COOP, task.clockRound(), now);
        turns.stay(complaint);
        var unit = units.byId(task.unitId());
        trail.recordInside(
                complaint,
                actor,
                Audience.STAFF,
                "complaint.coTaskWithdrawn",
                Map.of("cooperating", unit.name(false)), // the reason stands in the task, which other units do not read
                now);
        events.fire(new ComplaintEvent.CoTaskWithdrawn(complaint, unit, task.clockRound()));
        return complaint;
    }
}
