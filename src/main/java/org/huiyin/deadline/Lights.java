package org.huiyin.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.huiyin.platform.Clock;

/**
 * Where one light gives way to the next on a given day, as moments that a query can compare {@code due_at} with:
 * severely overdue, {@code overdueFrom}, overdue, {@code dueSoonFrom}, due soon, {@code normalFrom}, normal. Each
 * moment belongs to the light after it.
 *
 * <p>Lights change at midnight in Shanghai only: a clock that is due on a day is overdue from the next day on.
 */
public record Lights(Instant overdueFrom, Instant dueSoonFrom, Instant normalFrom) {

    public Lights {
        if (overdueFrom.isAfter(dueSoonFrom) || !dueSoonFrom.isBefore(normalFrom))
            throw new IllegalArgumentException("lights follow each other in time");
    }

    /**
     * When a light changes.
     *
     * @param warn working days left at which a clock becomes due soon; 0 warns when none is left after today
     * @param severe working days late beyond which a clock is severely overdue
     */
    public record Thresholds(int warn, int severe) {

        public Thresholds {
            if (warn < 0) throw new IllegalArgumentException("warn: " + warn + " is negative");
            if (severe < 0) throw new IllegalArgumentException("severe: " + severe + " is negative");
        }
    }

    public static Lights on(LocalDate today, WorkingCalendar calendar, Thresholds thresholds) {
        var tomorrow = today.plusDays(1);
        return new Lights(
                beginning(calendar.plusWorkingDays(tomorrow, -thresholds.severe() - 1)),
                beginning(today),
                beginning(calendar.plusWorkingDays(today, thresholds.warn() + 1)));
    }

    /** The light of a clock that runs. */
    public Light of(Instant due) {
        if (due.isBefore(overdueFrom)) return Light.SEVERELY_OVERDUE;
        if (due.isBefore(dueSoonFrom)) return Light.OVERDUE;
        if (due.isBefore(normalFrom)) return Light.DUE_SOON;
        return Light.NORMAL;
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(Clock.CHINA).toInstant();
    }
}
