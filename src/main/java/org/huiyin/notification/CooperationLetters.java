package org.huiyin.notification;

import static org.huiyin.account.Role.COOP_HANDLER;
import static org.huiyin.account.Role.UNIT_CLERK;
import static org.huiyin.account.Role.UNIT_HANDLER;
import static org.huiyin.account.Role.UNIT_LEADER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.account.Role;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.cohandling.CoTasks;
import org.huiyin.unit.Unit;
import org.jspecify.annotations.Nullable;

/** Tells cooperating units what they are asked, and the unit that leads what they have said. */
@ApplicationScoped
class CooperationLetters {

    /** Somebody may hold several of these roles and gets one letter. */
    private static final Role[] ASKED = {UNIT_CLERK, UNIT_HANDLER, COOP_HANDLER};

    @Inject
    Desks desks;

    @Inject
    CoTasks tasks;

    void given(@Observes ComplaintEvent.CoTaskGiven event) {
        tell(
                event.complaint(),
                event.unit(),
                "letters.desk.coTaskGiven",
                event.round(),
                due(event.complaint(), event.round()));
    }

    void withdrawn(@Observes ComplaintEvent.CoTaskWithdrawn event) {
        tell(event.complaint(), event.unit(), "letters.desk.coTaskWithdrawn", event.round(), null);
    }

    void ended(@Observes ComplaintEvent.CoTaskEnded event) {
        if (event.unit().dissolved()) {
            for (var role : List.of(UNIT_HANDLER, UNIT_LEADER))
                desks.tell(event.complaint(), role, "letters.desk.coTaskDissolved", event.round());
            return;
        }
        tell(event.complaint(), event.unit(), "letters.desk.coTaskEnded", event.round(), null);
    }

    void returned(@Observes ComplaintEvent.CoOpinionReturned event) {
        tell(
                event.complaint(),
                event.unit(),
                "letters.desk.coOpinionReturned",
                event.round(),
                due(event.complaint(), event.round()));
    }

    void said(@Observes ComplaintEvent.CoOpinionGiven event) {
        desks.tell(event.complaint(), UNIT_HANDLER, "letters.desk.coOpinionGiven", event.round());
    }

    private LocalDate due(Complaint complaint, int round) {
        return tasks.clock(complaint, tasks.ofClock(complaint.id(), round).orElseThrow())
                .dueDay();
    }

    private void tell(Complaint complaint, Unit unit, String key, int round, @Nullable LocalDate due) {
        for (var role : ASKED) desks.tell(complaint, unit, role, key, round, due);
    }
}
