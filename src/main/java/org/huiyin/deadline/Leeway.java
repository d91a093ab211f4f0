package org.huiyin.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far a running clock can still be moved by a decision.
 *
 * @param counting how its last day is counted now
 * @param due its last day now, as promised
 * @param ceiling the outer limit of the law under the rule that the clock started under, or null where there is none
 */
public record Leeway(
        WorkingCalendar calendar,
        Counting counting,
        List<Pause> pauses,
        LocalDate due,
        @Nullable Ceiling ceiling) {

    /** What a single decision may add (信访工作条例 art. 34: at most 30 days). */
    public static final int MOST_DAYS = 30;

    public Leeway {
        pauses = List.copyOf(pauses);
    }

    /** The last day after this many days more; a day of rest gives way to the next working day. */
    public LocalDate lastDay(int days) {
        var more = new Granted(due, days);
        return new Counting(counting.rule(), counting.start(), List.of(more))
                .due(pauses, calendar)
                .lastDay();
    }

    /** The last day that the law allows, or null where it names none; time in which the clock stood still is not counted. */
    public @Nullable LocalDate limit() {
        return ceiling == null
                ? null
                : calendar.due(counting.start(), ceiling.period(), pauses).lastDay();
    }

    /** The amount of the ceiling, or 0 where there is none. */
    public int ceilingDays() {
        return ceiling == null ? 0 : ceiling.amount();
    }

    /** The most days that may be added without passing the limit, 0 to {@value #MOST_DAYS}. */
    public int mostDays() {
        var limit = limit();
        var days = MOST_DAYS;
        while (limit != null && days > 0 && lastDay(days).isAfter(limit)) days--;
        return days;
    }

    /** Whether the clock would go on later if it stood still from today: on its last day and after it nothing is left to save. */
    public boolean pausable(LocalDate today) {
        if (!today.isBefore(due)) return false;
        var endless = new Pause(today, due.plusYears(1));
        var paused = Stream.concat(pauses.stream(), Stream.of(endless)).toList();
        return counting.due(paused, calendar).lastDay().isAfter(due);
    }

    /** The last day on which at least this many working days remain. */
    public LocalDate latestDayWithLeft(int workingDays) {
        var day = due;
        while (calendar.workingDaysBetween(day, due) < workingDays) day = day.minusDays(1);
        return day;
    }
}
