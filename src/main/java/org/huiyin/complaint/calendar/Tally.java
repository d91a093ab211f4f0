package org.huiyin.complaint.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.OpenClock;

/** Adds up what happens to the clocks, one after the other; keeps those whose days come first and only counts the others. */
final class Tally {

    /** More than these nobody reads. */
    static final int EXAMPLES = 50;

    private static final Comparator<OpenClock> SOONEST = Comparator.<OpenClock, LocalDate>comparing(
                    clock -> clock.movement().promised())
            .thenComparing(OpenClock::id);

    private final Map<ClockCode, Forecast.Moves> byClock = new EnumMap<>(ClockCode.class);
    private final Queue<OpenClock> examples = new PriorityQueue<>(SOONEST.reversed());
    private long open;

    void add(OpenClock clock) {
        open++;
        var movement = clock.movement();
        if (!movement.later() && !movement.kept()) return;
        byClock.merge(clock.clock(), Forecast.Moves.NONE.and(movement), Forecast.Moves::and);
        examples.add(clock);
        if (examples.size() > EXAMPLES) examples.remove();
    }

    long open() {
        return open;
    }

    Map<ClockCode, Forecast.Moves> byClock() {
        return byClock;
    }

    /** In the order of the days that people were told. */
    List<OpenClock> examples() {
        return examples.stream().sorted(SOONEST).toList();
    }
}
