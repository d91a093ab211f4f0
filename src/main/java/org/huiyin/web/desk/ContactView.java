package org.huiyin.web.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the units that handled a case got in touch with whoever complained.
 *
 * @param none why there are no lines, or null where there are some
 * @param owed whether the first contact is still waited for
 */
public record ContactView(List<Line> lines, @Nullable String none, boolean owed) {

    /**
     * One contact.
     *
     * @param recorded when it was written down, or null where that was on the same day
     * @param text the message, or what was spoken about
     */
    public record Line(
            String way, String by, String at, @Nullable String recorded, List<String> text) {}

    /** Whether there is anything to be said on the page of a case. */
    public boolean shown() {
        return owed || !lines.isEmpty();
    }
}
