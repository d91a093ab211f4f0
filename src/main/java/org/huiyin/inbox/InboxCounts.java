package org.huiyin.inbox;

import java.util.Map;
import org.huiyin.deadline.Light;
import org.jspecify.annotations.Nullable;

/** How many cases a list holds, and how many of them show each light; cases whose clocks have all stopped show none. */
public record InboxCounts(long all, Map<Light, Long> lights) {

    public InboxCounts {
        lights = Map.copyOf(lights);
    }

    /** From the first columns of {@link InboxSql#COUNT} and {@link InboxSql#LOADS}. */
    static InboxCounts of(Object[] column) {
        return new InboxCounts(
                number(column[0]),
                Map.of(
                        Light.PAUSED, number(column[1]),
                        Light.SEVERELY_OVERDUE, number(column[2]),
                        Light.OVERDUE, number(column[3]),
                        Light.DUE_SOON, number(column[4]),
                        Light.NORMAL, number(column[5])));
    }

    /** A sum over nothing is null. */
    private static long number(@Nullable Object count) {
        return count == null ? 0 : ((Number) count).longValue();
    }

    public long of(Light light) {
        return lights.getOrDefault(light, 0L);
    }
}
