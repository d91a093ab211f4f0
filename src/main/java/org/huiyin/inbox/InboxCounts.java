package org.huiyin.inbox;

import java.util.Map;
import org.huiyin.deadline.Light;

/** How many cases a list holds, and how many of them show each light; cases whose clocks have all stopped show none. */
public record InboxCounts(long all, Map<Light, Long> lights) {

    public InboxCounts {
        lights = Map.copyOf(lights);
    }

    public long of(Light light) {
        return lights.getOrDefault(light, 0L);
    }
}
