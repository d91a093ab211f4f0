package org.huiyin.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.huiyin.platform.Clock;

/**
 * The time left until a due moment in the unit that people plan by: working days after today, the last day included.
 *
 * @param workingDays days left, or days late; 0 where the kind says all
 */
public record Remaining(Kind kind, int workingDays) {

    /** Each kind is one sentence of the bundles, see {@link Remaining#key()}. */
    public enum Kind {
        LEFT("left"),
        /** The last day is ahead, but only days of rest lie between. */
        LEFT_WITHOUT_WORKING_DAY("leftWithoutWorkingDay"),
        TODAY("today"),
        /** The last day is over, but no working day has passed since. */
        LATE_BY_LESS_THAN_A_DAY("lateByLessThanADay"),
        LATE("late");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    public static Remaining of(Instant due, LocalDate today, WorkingCalendar calendar) {
        var lastDay = Clock.dayOf(due);
        if (lastDay.equals(today)) return new Remaining(Kind.TODAY, 0);
        var days = calendar.workingDaysBetween(today, lastDay);
        if (lastDay.isAfter(today))
            return days == 0 ? new Remaining(Kind.LEFT_WITHOUT_WORKING_DAY, 0) : new Remaining(Kind.LEFT, days);
        return days == 0 ? new Remaining(Kind.LATE_BY_LESS_THAN_A_DAY, 0) : new Remaining(Kind.LATE, -days);
    }

    /** The message key; its one variable is {@link #workingDays}. */
    public String key() {
        return "deadline.remaining." + kind.word;
    }
}
