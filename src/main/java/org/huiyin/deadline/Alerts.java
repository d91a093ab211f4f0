package org.huiyin.deadline;

import java.time.Instant;
import org.huiyin.platform.Clock;

/**
 * When a clock that runs turns yellow, red and deep red: the moments at which {@link Lights#of} changes its answer.
 *
 * @param dueSoon may lie before the clock was started, when the whole period is no longer than the warning
 */
public record Alerts(Instant dueSoon, Instant overdue, Instant severelyOverdue) {

    /** How many there are. */
    static final int COUNT = 3;

    public static Alerts of(Instant due, WorkingCalendar calendar, Lights.Thresholds thresholds) {
        var lastDay = Clock.dayOf(due);
        var tomorrow = lastDay.plusDays(1);
        return new Alerts(
                Clock.startOf(calendar.plusWorkingDays(tomorrow, -thresholds.warn() - 1)),
                Clock.startOf(tomorrow),
                Clock.startOf(calendar.plusWorkingDays(lastDay, thresholds.severe() + 1)));
    }

    /** The light at this moment. */
    public Light at(Instant moment) {
        if (!moment.isBefore(severelyOverdue)) return Light.SEVERELY_OVERDUE;
        if (!moment.isBefore(overdue)) return Light.OVERDUE;
        return moment.isBefore(dueSoon) ? Light.NORMAL : Light.DUE_SOON;
    }

    /**
     * When whoever is reminded at this moment is reminded again: when the clock has run out, when that is long ago, and from then on each
     * time that so many working days have passed.
     */
    public Instant again(Instant moment, WorkingCalendar calendar, Lights.Thresholds thresholds) {
        return switch (at(moment)) {
            case OVERDUE -> severelyOverdue;
            case SEVERELY_OVERDUE -> Clock.startOf(calendar.plusWorkingDays(Clock.dayOf(moment), thresholds.severe()));
            default -> overdue;
        };
    }

    /**
     * The moment of the next reminder after the clock was counted again.
     *
     * @param planned what it was before
     * @param due when the clock was due before
     */
    public Instant moved(Instant planned, Instant due) {
        if (!planned.isAfter(due)) return dueSoon;
        return planned.isBefore(overdue) ? overdue : planned;
    }

    /** The moment of the alert that follows so many others. */
    Instant after(int told) {
        return switch (told) {
            case 0 -> dueSoon;
            case 1 -> overdue;
            case 2 -> severelyOverdue;
            default -> throw new IllegalArgumentException("there is no alert after " + told);
        };
    }

    /** The light that the alert which follows so many others is about. */
    static Light light(int told) {
        return switch (told) {
            case 0 -> Light.DUE_SOON;
            case 1 -> Light.OVERDUE;
            case 2 -> Light.SEVERELY_OVERDUE;
            default -> throw new IllegalArgumentException("there is no alert after " + told);
        };
    }
}
