package org.huiyin.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What a new count does to a clock that runs.
 *
 * @param promised the last day that people were told
 * @param counted the last day by the new count
 */
public record Movement(LocalDate promised, LocalDate counted) {

    /** The last day moves. */
    public boolean later() {
        return counted.isAfter(promised);
    }

    /** It would end earlier, but a promise is never shortened. */
    public boolean kept() {
        return counted.isBefore(promised);
    }

    /** The last day that holds from now on. */
    public LocalDate due() {
        return later() ? counted : promised;
    }

    /** By how many natural days the last day moves; 0 when it stays. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(promised, due()));
    }
}
