package org.huiyin.web.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the unit has asked to give back, newest first; its own trail, also of cases that it does not hold any more. */
public record ReturnsPage(DeskFrame desk, List<Line> lines) {

    public ReturnsPage {
        lines = List.copyOf(lines);
    }

    /**
     * A request.
     *
     * @param path of the case, or null when it is not this unit's any more
     * @param note what the decision says, or null
     */
    public record Line(
            String number,
            @Nullable String path,
            String asked,
            String outcome,
            String reason,
            String basis,
            @Nullable String note) {}
}
