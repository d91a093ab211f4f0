package org.huiyin.deadline;

import java.time.Instant;

/**
 * A due moment that was shown to a person. When the State Council publishes a year, open clocks are counted again;
 * whoever was told a later moment keeps it, so that nobody becomes late by a notice that came after.
 */
public final class Promise {

    private Promise() {}

    /** The later of the two: recomputation may lengthen a promise, never shorten it. */
    public static Instant keep(Instant promised, Instant recomputed) {
        return recomputed.isAfter(promised) ? recomputed : promised;
    }
}
