package org.huiyin.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Time that does not count towards a period, such as the wait for supplements.
 *
 * @param from the day on which the pause began; that day itself still counts as used
 * @param until the day on which it ended, which does not count either; null while the pause is open
 */
public record Pause(LocalDate from, @Nullable LocalDate until) {

    public Pause {
        if (until != null && until.isBefore(from))
            throw new IllegalArgumentException("until: a pause from " + from + " cannot have ended on " + until);
    }

    /** This pause as if an open one ended on {@code day}; for pictures and figures of a clock that stands still. */
    public Pause closedBy(LocalDate day) {
        if (until != null) return this;
        return new Pause(from, day.isBefore(from) ? from : day);
    }
}
