package org.huiyin.web.desk;

import java.util.List;
import org.huiyin.web.form.LightView;
import org.jspecify.annotations.Nullable;

/**
 * The ledger: what cannot be finished in time.
 *
 * @param next the address of the next page, or null when this is the last
 */
public record LedgerPage(
        DeskFrame desk, List<Line> lines, @Nullable String next) {

    public LedgerPage {
        lines = List.copyOf(lines);
    }

    /**
     * One case.
     *
     * @param due until when the next report is due, or how late it is
     * @param facts the days that matter
     * @param texts what was written, each under its heading
     */
    public record Line(
            String number,
            String path,
            String subject,
            @Nullable LightView light,
            String due,
            List<Fact> facts,
            List<Text> texts) {}

    /** What was written, in paragraphs. */
    public record Text(String heading, List<String> paragraphs) {}
}
