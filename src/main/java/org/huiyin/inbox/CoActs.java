package org.huiyin.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.cohandling.CoTasks;
import org.huiyin.complaint.cohandling.TaskDays;

/** Looks ahead for what goes on between the unit that leads and those that cooperate. */
@ApplicationScoped
class CoActs {

    @Inject
    CoTasks tasks;

    @Inject
    TaskDays days;

    boolean open(Act act, Actor actor, Complaint complaint) {
        var id = complaint.id();
        return switch (act) {
            case REPLY -> tasks.waiting(id).isEmpty();
            case CO_TASK ->
                !days.standsStill(complaint) && !tasks.askable(complaint).isEmpty();
            case CO_TASK_WITHDRAWAL -> !tasks.withdrawable(actor, complaint).isEmpty();
            case CO_OPINION -> tasks.waiting(id, actor.unit()).isPresent();
            case CO_OPINION_RETURN ->
                !days.standsStill(complaint) && !tasks.returnable(complaint).isEmpty();
            default -> throw new IllegalArgumentException(act + " does not concern cooperating units");
        };
    }
}
