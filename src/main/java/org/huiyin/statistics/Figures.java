package org.huiyin.statistics;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What the public may know of this year so far.
 *
 * @param from the first day counted
 * @param at when it was counted
 * @param filed complaints received
 * @param replied complaints answered in writing
 * @param struckOff complaints whose found problems are all solved
 * @param answeredInTime first answers given by the promised day
 * @param answersDue first answers that were due, given or not; withdrawn complaints are left out
 */
public record Figures(
        LocalDate from, Instant at, long filed, long replied, long struckOff, long answeredInTime, long answersDue) {

    /** A smaller number could point at somebody (rules D9). */
    public static final int SMALLEST = 5;

    /** Whether a number of this size is shown; none points at nobody. */
    public static boolean shown(long count) {
        return count == 0 || count >= SMALLEST;
    }

    /** First answers in time, in per cent of those due; meaningful only when {@link #rateShown()}. */
    public double inTimePercent() {
        return 100.0 * answeredInTime / answersDue;
    }

    public boolean rateShown() {
        return answersDue >= SMALLEST;
    }
}
