package org.huiyin.deadline;

import java.time.LocalDate;

/** Counts working days one by one: weekends and holidays do not count, make-up days do, paused days do not. */
final class WorkingDayCount {

    private final WorkingCalendar calendar;
    private final Pauses pauses;
    private int counted;
    private boolean projected;

    WorkingDayCount(WorkingCalendar calendar, Pauses pauses) {
        this.calendar = calendar;
        this.pauses = pauses;
    }

    DueDate due(LocalDate start, int amount) {
        var steps = new Steps(calendar, start);
        var day = start;
        while (counted < amount) {
            day = day.plusDays(1);
            count(day, steps);
        }
        return steps.endOn(day, amount, projected, pauses);
    }

    private void count(LocalDate day, Steps steps) {
        if (pauses.hold(day)) {
            steps.add(day, StepKind.PAUSED, 1);
            return;
        }
        projected |= calendar.isProjected(day);
        switch (calendar.kindOf(day)) {
            case WORKING -> steps.add(day, StepKind.COUNTED, ++counted);
            case MAKE_UP -> steps.add(day, StepKind.MAKE_UP_COUNTED, ++counted);
            case WEEKEND -> steps.add(day, StepKind.WEEKEND, 0);
            case HOLIDAY -> steps.add(day, StepKind.HOLIDAY, 0);
        }
    }
}
