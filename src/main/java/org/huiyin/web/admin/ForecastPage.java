package org.huiyin.web.admin;

import java.util.List;
import org.huiyin.deadline.HolidayNotice;
import org.huiyin.web.desk.DeskFrame;

/**
 * What importing the year would do.
 *
 * @param notice as it was typed, to be confirmed or mended
 * @param hash tells the confirmation what was previewed
 * @param open how many clocks were looked at
 */
public record ForecastPage(
        DeskFrame desk,
        HolidayNotice notice,
        String hash,
        YearView year,
        long open,
        Moves total,
        List<Moves> kinds,
        List<Change> changes) {

    public ForecastPage {
        kinds = List.copyOf(kinds);
        changes = List.copyOf(changes);
    }

    /** The clocks of one kind, or of all together. */
    public record Moves(String clock, String later, String mostDays, String kept) {}

    /** Some clocks of one kind: the day that was told, the day by the new count, and which of them holds. */
    public record Change(String clock, String clocks, String promised, String counted, boolean kept, String outcome) {}
}
