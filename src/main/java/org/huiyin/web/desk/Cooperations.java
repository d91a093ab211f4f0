package org.huiyin.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.cohandling.CoOpinion;
import org.huiyin.complaint.cohandling.CoTask;
import org.huiyin.complaint.cohandling.CoTasks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Words;
import org.huiyin.unit.Units;
import org.huiyin.web.form.Dates;
import org.jspecify.annotations.Nullable;

/** Says in words what cooperating units were asked and what they said. */
@ApplicationScoped
public class Cooperations {

    @Inject
    CoTasks tasks;

    @Inject
    Units units;

    @Inject
    Clock clock;

    Cooperation of(Actor viewer, Complaint complaint, Words words) {
        var read = tasks.readBy(viewer, complaint);
        var open = read.stream().filter(CoTask::waiting).count();
        return new Cooperation(
                read.stream().map(task -> task(complaint, task, words)).toList(),
                open == 0 ? null : words.text("desk.cooperation.open", open));
    }

    /** One task as every page shows it. */
    public Cooperation.Task task(Complaint complaint, CoTask task, Words words) {
        var dates = new Dates(words, clock.today());
        return new Cooperation.Task(
                title(task, words),
                words.text("desk.cooperation." + task.state().name()),
                colour(task),
                words.text(
                        "desk.cooperation.when",
                        dates.moment(task.givenAt()),
                        dates.day(tasks.clock(complaint, task).dueDay())),
                CaseSheets.paragraphs(task.asked()),
                tasks.opinions(task).stream()
                        .map(opinion -> opinion(opinion, dates))
                        .toList(),
                ended(task, dates));
    }

    /** The number of a task and its unit. */
    public String title(CoTask task, Words words) {
        return words.text(
                "desk.cooperation.task",
                task.position(),
                units.byId(task.unitId()).name(words.english()));
    }

    private static Cooperation.Opinion opinion(CoOpinion opinion, Dates dates) {
        var returnedAt = opinion.returnedAt();
        return new Cooperation.Opinion(
                dates.words().text("desk.cooperation.said", dates.moment(opinion.givenAt())),
                CaseSheets.paragraphs(opinion.opinion()),
                returnedAt == null
                        ? null
                        : dates.words()
                                .text(
                                        "desk.cooperation.returned",
                                        dates.moment(returnedAt),
                                        String.valueOf(opinion.returnedReason())));
    }

    private static @Nullable String ended(CoTask task, Dates dates) {
        var at = task.endedAt();
        if (at == null) return null;
        var reason = task.endedReason();
        return reason == null
                ? dates.words().text("desk.cooperation.ended", dates.moment(at))
                : dates.words().text("desk.cooperation.withdrawn", dates.moment(at), reason);
    }

    private static String colour(CoTask task) {
        return switch (task.state()) {
            case WAITING -> "orange";
            case ANSWERED -> "green";
            case WITHDRAWN, ENDED -> "secondary";
        };
    }
}
