package org.huiyin.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has become of one clock, as far as a picture tells it.
 *
 * @param lastDay the last day that holds now, all extensions and pauses included, an open pause as if it ended today
 *     (see {@link Pause#closedBy})
 * @param stopped the moment at which what was promised was done; null while the clock runs or is paused
 */
public record ClockCourse(
        LocalDate start,
        LocalDate lastDay,
        List<Pause> pauses,
        List<Extended> extensions,
        @Nullable Instant stopped) {

    /**
     * More time, granted by somebody.
     *
     * @param from the last day before
     * @param until the last day after
     * @param approvedBy the role that granted it, in whatever form the page wants to print it
     */
    public record Extended(LocalDate from, LocalDate until, String approvedBy) {

        public Extended {
            if (!until.isAfter(from)) throw new IllegalArgumentException("an extension from " + from + " to " + until);
        }
    }

    public ClockCourse {
        if (lastDay.isBefore(start)) throw new IllegalArgumentException("a clock from " + start + " to " + lastDay);
        pauses = List.copyOf(pauses);
        extensions = List.copyOf(extensions);
    }

    /** How far the clock has come: until now, or until it was stopped. */
    Instant reached(Instant now) {
        return stopped != null && stopped.isBefore(now) ? stopped : now;
    }
}
