package org.huiyin.deadline;

import java.time.LocalDate;
import java.util.List;

/** Counts natural days and months: to the day that the law names or an act has set, moved by the pauses, then off the days of rest. */
final class NaturalCount {

    private final WorkingCalendar calendar;
    private final Pauses pauses;
    private final LocalDate start;
    private final Steps steps;

    NaturalCount(WorkingCalendar calendar, Pauses pauses, LocalDate start) {
        this.calendar = calendar;
        this.pauses = pauses;
        this.start = start;
        this.steps = new Steps(calendar, start);
    }

    DueDate due(Period period) {
        var end = afterPauses(period.unit() == PeriodUnit.MONTH ? months(period.amount()) : days(period.amount()));
        if (!period.rollForward()) return steps.endOn(end, period.amount(), false, pauses);
        var lastDay = rolledForward(end);
        if (calendar.kindOf(lastDay) == DayKind.MAKE_UP) steps.add(lastDay, StepKind.MAKE_UP_COUNTED, period.amount());
        var projected = calendar.isProjected(end) || calendar.isProjected(lastDay);
        return steps.endOn(lastDay, period.amount(), projected, pauses);
    }

    DueDate moved(LocalDate set) {
        steps.add(set, StepKind.SET, 0);
        var end = afterPauses(set);
        if (end.equals(set)) return new DueDate(set, false, List.of());
        var lastDay = rolledForward(end);
        return steps.endOn(lastDay, 0, calendar.isProjected(end) || calendar.isProjected(lastDay), pauses);
    }

    // 民法典 art. 201: counting begins on the day after the start.
    private LocalDate days(int amount) {
        var end = start.plusDays(amount);
        steps.add(end, StepKind.COUNTED, amount);
        return end;
    }

    // 民法典 art. 202: the corresponding day, or the end of a month that has no such day.
    private LocalDate months(int amount) {
        var end = start.plusMonths(amount);
        var corresponds = end.getDayOfMonth() == start.getDayOfMonth();
        steps.add(end, corresponds ? StepKind.CORRESPONDING_DAY : StepKind.MONTH_END, amount);
        return end;
    }

    private LocalDate afterPauses(LocalDate end) {
        for (var pause : pauses.closed()) {
            var within = pause.after().isBefore(start) ? new Pauses.Stretch(start, pause.until()) : pause;
            if (!within.after().isBefore(end)) break;
            if (within.days() <= 0) continue;
            steps.add(within.after(), StepKind.PAUSED, within.days());
            end = end.plusDays(within.days());
        }
        return end;
    }

    // 民法典 art. 203: a last day that is a day of rest gives way to the next working day.
    private LocalDate rolledForward(LocalDate end) {
        var day = end;
        while (!calendar.isWorkingDay(day)) {
            steps.add(day, StepKind.ROLLED_FORWARD, 0);
            day = day.plusDays(1);
        }
        return day;
    }
}
