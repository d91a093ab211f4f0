package org.huiyin.complaint.intake;

import java.util.regex.Pattern;
import org.huiyin.platform.Tokens;

/**
 * One page of a draft as one tab of the browser shows it: which tab had kept the page last when it was shown, and which it is itself.
 * What a third one has kept meanwhile is not overwritten unseen.
 *
 * @param before the mark of the tab that had kept the page when this one was shown; empty when none had
 * @param own the mark of this tab
 */
public record Tab(String before, String own) {

    /** A page that says nothing of its tab keeps as it always did. */
    public static final Tab UNKNOWN = new Tab("", "");

    private static final Pattern FORM = Pattern.compile("([0-9a-f]{0,16})\\.([0-9a-f]{16})");

    /** As {@link #toString} writes it; anything else is unknown. */
    public static Tab read(String sent) {
        var parts = FORM.matcher(sent);
        return parts.matches() ? new Tab(parts.group(1), parts.group(2)) : UNKNOWN;
    }

    /** A page that is shown now. */
    public static Tab shown(Draft draft, String page) {
        return new Tab(draft.value(field(page)), Tokens.mark());
    }

    /** Whether the page has been kept by neither this tab nor the one before it. */
    boolean overtaken(Draft stored, String page) {
        var kept = stored.value(field(page));
        return !own.isEmpty() && !kept.equals(own) && !kept.equals(before);
    }

    /** Where a draft remembers who has kept a page; no field of a page is called so. */
    static String field(String page) {
        return "tab." + page;
    }

    @Override
    public String toString() {
        return before + "." + own;
    }
}
