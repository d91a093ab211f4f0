package org.huiyin.web.desk.document;

import java.util.List;
import org.huiyin.web.desk.DeskFrame;
import org.huiyin.web.form.LightView;
import org.jspecify.annotations.Nullable;

/**
 * The supervision documents that this person may see, newest first.
 *
 * @param drafts whether this person may draft one
 * @param next where the next page begins, or null when this is the last
 */
public record DocumentsPage(
        DeskFrame desk,
        List<Line> lines,
        boolean drafts,
        @Nullable String next) {

    public DocumentsPage {
        lines = List.copyOf(lines);
    }

    /**
     * One document.
     *
     * @param light of what is owed next, or null when nothing is
     * @param number or that it has none yet
     * @param clock what remains, or a dash
     * @param due until when, or empty
     */
    public record Line(
            String path,
            @Nullable LightView light,
            String title,
            String number,
            String clock,
            String due,
            String kind,
            String status,
            String body,
            String unit) {}
}
