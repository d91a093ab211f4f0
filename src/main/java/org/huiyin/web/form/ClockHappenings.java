package org.huiyin.web.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.deadline.Approver;
import org.huiyin.deadline.ClockCourse;
import org.huiyin.deadline.ClockHistory;
import org.huiyin.deadline.DeadlinePause;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Words;
import org.huiyin.unit.Units;

/** Says what moved a clock: each time it stood still and why, each extension, and which office decided; never who. */
@ApplicationScoped
class ClockHappenings {

    @Inject
    Units units;

    /** A sentence each, in the order of time; extensions come last. */
    List<String> of(ClockHistory history, ClockCourse course, Dates dates) {
        var said = new ArrayList<String>();
        for (var pause : history.pauses()) said.add(pause(pause, dates));
        var granted = history.extensions();
        for (var i = 0; i < granted.size(); i++) {
            var more = course.extensions().get(i);
            var days = granted.get(i).days();
            said.add(dates.words()
                    .text(
                            "deadline.happened.extended",
                            days,
                            dates.day(more.from()),
                            dates.day(more.until()),
                            more.approvedBy()));
        }
        history.deadline()
                .asideSince()
                .map(Clock::dayOf)
                .ifPresent(day -> said.add(dates.words().text("deadline.happened.aside", dates.day(day))));
        return said;
    }

    private String pause(DeadlinePause pause, Dates dates) {
        var words = dates.words();
        var ground = words.text("deadline.ground." + pause.reason());
        var approver = pause.approver();
        var by = approver == null ? "" : words.text("deadline.happened.by", office(approver, words));
        var days = pause.days();
        var until = days.until();
        return until == null
                ? words.text("deadline.happened.paused", ground, dates.day(days.from()), by)
                : words.text(
                        "deadline.happened.resumed",
                        ground,
                        dates.day(days.from()),
                        dates.day(until),
                        ChronoUnit.DAYS.between(days.from(), until),
                        by);
    }

    /** An office as everybody may know it: the unit and the role. */
    String office(Approver approver, Words words) {
        return words.text(
                "story.who",
                units.byId(approver.unitId()).name(words.english()),
                words.text("complaint.role." + approver.role()));
    }
}
