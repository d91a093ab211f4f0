package org.huiyin.web.desk.act;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a complaint is merged into another: which may be about the same matter, then both side by side.
 *
 * @param sides the complaint and the chosen one, or empty while none is chosen
 * @param master the number of the chosen one, or null
 */
public record MergingPage(
        ActFrame act,
        List<Hint> hints,
        List<Side> sides,
        @Nullable String master) {

    /** A complaint that may be about the same matter, and why. */
    public record Hint(String number, String subject, String why, String address) {}

    /** One of the two complaints. */
    public record Side(
            String title,
            String number,
            String subject,
            String when,
            List<String> respondents,
            List<String> narrative,
            List<String> requests) {}
}
