package org.huiyin.web.desk.suggestion;

import java.util.List;
import org.huiyin.web.desk.DeskFrame;
import org.huiyin.web.form.LightView;
import org.jspecify.annotations.Nullable;

/**
 * The suggestions from outside, newest first.
 *
 * @param next where the next page begins, or null when this is the last
 */
public record SuggestionsPage(
        DeskFrame desk, List<Line> lines, @Nullable String next) {

    public SuggestionsPage {
        lines = List.copyOf(lines);
    }

    /** @param clock what remains, or when it was answered */
    public record Line(
            String path,
            LightView light,
            String docNo,
            String fromOrg,
            String kind,
            String clock,
            String due,
            String received) {}
}
