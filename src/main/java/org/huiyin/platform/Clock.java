package org.huiyin.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The only source of "now" in the portal; everything else receives the moment as an argument.
 *
 * <p>Moments are cut to microseconds, because that is what {@code datetime(6)} keeps. Legal days are days of Shanghai.
 * {@link #at} lets demonstration data and tests live through weeks in seconds; it moves time for the calling thread only.
 */
@ApplicationScoped
public class Clock {

    /** The zone in which legal days begin and end. */
    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final ThreadLocal<@Nullable Instant> MOVED = new ThreadLocal<>();

    public Instant now() {
        var moved = MOVED.get();
        return moved != null ? moved : Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDate today() {
        return dayOf(now());
    }

    public static LocalDate dayOf(Instant moment) {
        return moment.atZone(CHINA).toLocalDate();
    }

    /** The moment at which a legal day begins. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(CHINA).toInstant();
    }

    /** Runs the work as if it were {@code moment}, on this thread. */
    public static void at(Instant moment, Runnable work) {
        var before = MOVED.get();
        MOVED.set(moment.truncatedTo(ChronoUnit.MICROS));
        try {
            work.run();
        } finally {
            MOVED.set(before);
        }
    }
}
