package org.huiyin.given;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.huiyin.platform.Clock;

/** Days on which something is done, at ten in the morning. */
public final class Days {

    private Days() {}

    public static void on(LocalDate day, Runnable work) {
        Clock.at(moment(day), work);
    }

    /** What comes of something that is done on this day. */
    public static <T> AtomicReference<T> made(LocalDate day, Supplier<T> work) {
        var made = new AtomicReference<T>();
        on(day, () -> made.set(work.get()));
        return made;
    }

    public static Instant moment(LocalDate day) {
        return day.atTime(10, 0).atZone(Clock.CHINA).toInstant();
    }
}
