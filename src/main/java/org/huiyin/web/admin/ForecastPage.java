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
 * @param changed how many of them move or keep a promise
 */
public record ForecastPage(
        DeskFrame desk,
        HolidayNotice notice,
        String hash,
        YearView year,
        long open,
        long changed,
        Moves total,
        List<Moves> kinds,
        List<Example> examples) {

    public ForecastPage {
        kinds = List.copyOf(kinds);
        examples = List.copyOf(examples);
    }

    /** The clocks of one kind, or of all together. */
    public record Moves(String clock, String later, String mostDays, String kept) {}

    /** One clock: the day that was told, the day by the new count, and which of them holds. */
    public record Example(String number, String clock, String promised, String counted, boolean kept, String outcome) {}
}
