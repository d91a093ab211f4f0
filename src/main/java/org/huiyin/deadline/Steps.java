package org.huiyin.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The explanation of one due date while it is being written. */
final class Steps {

    private final WorkingCalendar calendar;
    private final List<Step> steps = new ArrayList<>();

    Steps(WorkingCalendar calendar, LocalDate start) {
        this.calendar = calendar;
        add(start, StepKind.START_NOT_COUNTED, 0);
    }

    void add(LocalDate day, StepKind kind, int count) {
        steps.add(new Step(day, kind, count, calendar.dayNameOf(day)));
    }

    /** Closes the explanation; a pause that is still open is said, although it moves nothing yet. */
    DueDate endOn(LocalDate lastDay, int amount, boolean projected, Pauses pauses) {
        var start = steps.get(0).date();
        var open = pauses.openSince();
        if (open != null && open.isBefore(lastDay)) add(open.isBefore(start) ? start : open, StepKind.PAUSED, 0);
        add(lastDay, StepKind.LAST_DAY, amount);
        return new DueDate(lastDay, projected, steps);
    }
}
