package org.huiyin.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.huiyin.platform.Clock;

/**
 * The answer of the calendar: the last day of a period, and how it was counted.
 *
 * @param projected the answer rests on a year whose arrangement is not published, and may become later when it is
 * @param steps the count from the first day to the last, to be shown to people in this order
 */
public record DueDate(LocalDate lastDay, boolean projected, List<Step> steps) {

    /** The last second before the last day ends at 24:00, which is what a due moment is stored as. */
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    public DueDate {
        steps = List.copyOf(steps);
    }

    /** 23:59:59 of the last day in Shanghai; whatever arrives by then is in time (rules D5). */
    public Instant lastMoment() {
        return lastDay.atTime(LAST_SECOND).atZone(Clock.CHINA).toInstant();
    }
}
