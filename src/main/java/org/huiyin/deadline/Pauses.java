package org.huiyin.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pauses of one clock in the order of time, overlaps merged, so that no day is left out twice.
 *
 * @param openSince when the clock last stopped, if it still stands; such a pause moves nothing yet, because nobody
 *     knows how long it will last
 */
record Pauses(List<Stretch> closed, @Nullable LocalDate openSince) {

    /** Days that do not count: those after {@code after}, up to and including {@code until}. */
    record Stretch(LocalDate after, LocalDate until) {

        boolean holds(LocalDate day) {
            return day.isAfter(after) && !day.isAfter(until);
        }

        int days() {
            return Math.toIntExact(ChronoUnit.DAYS.between(after, until));
        }
    }

    static Pauses of(List<Pause> pauses) {
        var open = pauses.stream().filter(pause -> pause.until() == null).map(Pause::from);
        return new Pauses(merged(pauses), open.min(Comparator.naturalOrder()).orElse(null));
    }

    boolean hold(LocalDate day) {
        return closed.stream().anyMatch(stretch -> stretch.holds(day));
    }

    private static List<Stretch> merged(List<Pause> pauses) {
        var stretches = new ArrayList<Stretch>();
        pauses.stream().sorted(Comparator.comparing(Pause::from)).forEach(pause -> {
            var until = pause.until();
            if (until != null && until.isAfter(pause.from())) merge(stretches, new Stretch(pause.from(), until));
        });
        return List.copyOf(stretches);
    }

    private static void merge(List<Stretch> earlier, Stretch next) {
        var end = earlier.size() - 1;
        if (end < 0 || next.after().isAfter(earlier.get(end).until())) {
            earlier.add(next);
            return;
        }
        var last = earlier.get(end);
        var until = next.until().isAfter(last.until()) ? next.until() : last.until();
        earlier.set(end, new Stretch(last.after(), until));
    }
}
