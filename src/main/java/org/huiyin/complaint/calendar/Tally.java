package org.huiyin.complaint.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Movement;
import org.huiyin.deadline.OpenClock;

/** Adds up what happens to the clocks, one after the other: kept is one line for each day that changes, not for each clock. */
final class Tally {

    private record Day(ClockCode clock, Movement movement) {}

    private final Map<ClockCode, Forecast.Moves> byClock = new EnumMap<>(ClockCode.class);
    private final Map<Day, Long> days = new HashMap<>();
    private long open;

    void add(OpenClock clock) {
        open++;
        var movement = clock.movement();
        if (!movement.later() && !movement.kept()) return;
        byClock.merge(clock.clock(), Forecast.Moves.NONE.and(movement), Forecast.Moves::and);
        days.merge(new Day(clock.clock(), movement), 1L, Long::sum);
    }

    long open() {
        return open;
    }

    Map<ClockCode, Forecast.Moves> byClock() {
        return byClock;
    }

    /** In the order of the days that people were told. */
    List<Forecast.Change> changes() {
        return days.entrySet().stream()
                .map(day ->
                        new Forecast.Change(day.getKey().clock(), day.getKey().movement(), day.getValue()))
                .sorted(Comparator.<Forecast.Change, LocalDate>comparing(
                                change -> change.movement().promised())
                        .thenComparing(Forecast.Change::clock)
                        .thenComparing(change -> change.movement().counted()))
                .toList();
    }
}
