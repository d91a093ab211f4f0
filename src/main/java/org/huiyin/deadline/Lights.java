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

    /** Earlier and later than any due moment, yet within what {@code datetime} columns hold. */
    private static final Instant LONG_AGO = Instant.parse("1970-01-01T00:00:00Z");

    private static final Instant FAR_AHEAD = Instant.parse("9000-01-01T00:00:00Z");

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

        /** Yellow with three working days left, deep red more than five late. */
        public static final Thresholds USUAL = new Thresholds(3, 5);

        public Thresholds {
            if (warn < 0) throw new IllegalArgumentException("warn: " + warn + " is negative");
            if (severe < 0) throw new IllegalArgumentException("severe: " + severe + " is negative");
        }
    }

    /** The due moments of one light: {@code due_at >= from and due_at < until}. */
    public record Span(Instant from, Instant until) {}

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

    /** @throws IllegalArgumentException for {@link Light#PAUSED}, which no due moment tells */
    public Span span(Light light) {
        return switch (light) {
            case SEVERELY_OVERDUE -> new Span(LONG_AGO, overdueFrom);
            case OVERDUE -> new Span(overdueFrom, dueSoonFrom);
            case DUE_SOON -> new Span(dueSoonFrom, normalFrom);
            case NORMAL -> new Span(normalFrom, FAR_AHEAD);
            case PAUSED -> throw new IllegalArgumentException("a paused clock is known by its open pause");
        };
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(Clock.CHINA).toInstant();
    }
}
