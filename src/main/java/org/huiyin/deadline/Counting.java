package org.huiyin.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts one clock: the period of its rule, and then, from the last day of that, the days that were granted on top of it.
 *
 * <p>Time in which the clock stands still moves the part of the count into which it falls. Granted days are natural days and
 * roll forward like the period itself (民法典 art. 203).
 */
record Counting(DeadlineRule rule, LocalDate start, List<Granted> granted) {

    Counting {
        granted = List.copyOf(granted);
    }

    DueDate due(List<Pause> pauses, WorkingCalendar calendar) {
        var due = rule.due(start, pauses, calendar);
        for (var more : granted) due = longer(due, more, pauses, calendar);
        return due;
    }

    /** The last day before and after a grant. */
    record End(LocalDate from, LocalDate until) {}

    /** What each grant has done to the last day, in the order of the grants. */
    List<End> ends(List<Pause> pauses, WorkingCalendar calendar) {
        var ends = new ArrayList<End>();
        var due = rule.due(start, pauses, calendar);
        for (var more : granted) {
            var from = from(due, more);
            due = longer(due, more, pauses, calendar);
            ends.add(new End(from, due.lastDay()));
        }
        return ends;
    }

    /** Whoever granted days counted from the day that was promised; a later count cannot take that back. */
    private static LocalDate from(DueDate before, Granted more) {
        return before.lastDay().isAfter(more.from()) ? before.lastDay() : more.from();
    }

    private static DueDate longer(DueDate before, Granted more, List<Pause> pauses, WorkingCalendar calendar) {
        var from = from(before, more);
        var after = calendar.due(from, new Period(more.days(), PeriodUnit.NATURAL_DAY, true), pauses);
        var steps = new ArrayList<Step>();
        // The end of the part before is no end any more, and an open pause is said at the end of the whole count.
        before.steps().stream()
                .filter(step -> step.kind() != StepKind.LAST_DAY)
                .filter(step -> step.kind() != StepKind.PAUSED || step.count() > 0)
                .forEach(steps::add);
        steps.add(new Step(from, StepKind.EXTENDED, more.days(), null));
        steps.addAll(after.steps().subList(1, after.steps().size()));
        return new DueDate(after.lastDay(), before.projected() || after.projected(), steps);
    }
}
