package org.huiyin.complaint.calendar;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.OpenClock;

/** Adds up what happens to the clocks, one after the other; keeps the first few and only counts the others. */
final class Tally {

    /** More than these nobody reads. */
    static final int EXAMPLES = 50;

    private final Map<ClockCode, Forecast.Moves> byClock = new EnumMap<>(ClockCode.class);
    private final List<OpenClock> examples = new ArrayList<>();
    private long open;

    void add(OpenClock clock) {
        open++;
        var movement = clock.movement();
        if (!movement.later() && !movement.kept()) return;
        byClock.merge(clock.clock(), Forecast.Moves.NONE.and(movement), Forecast.Moves::and);
        if (examples.size() < EXAMPLES) examples.add(clock);
    }

    long open() {
        return open;
    }

    Map<ClockCode, Forecast.Moves> byClock() {
        return byClock;
    }

    List<OpenClock> examples() {
        return examples;
    }
}
