package org.huiyin.web.desk;

import java.util.List;
import org.huiyin.web.form.LightView;
import org.huiyin.web.form.OptionGroup;
import org.jspecify.annotations.Nullable;

/**
 * A list of the desk as it is shown.
 *
 * @param key {@code waiting}, {@code unit} or {@code closed}; names the words of the list
 * @param path where the list is, without its filters
 * @param total how many cases the list holds without a filter; null where nobody counts
 * @param asOf the moment at which it was read
 * @param lights how many cases show which light, the worst first; those that no case shows are left out
 * @param next the address of the next page, or null
 * @param handles whether this person's roles handle cases at all
 */
public record InboxView(
        DeskFrame desk,
        String key,
        String path,
        @Nullable Long total,
        String asOf,
        List<LightCount> lights,
        Filter filter,
        List<Line> lines,
        @Nullable String next,
        boolean handles) {

    /** A light with the number of its cases; the address shows only those. */
    public record LightCount(LightView light, long count, String address, boolean chosen) {}

    /** What the list is narrowed to; the texts are empty where it is not. */
    public record Filter(String light, String status, List<OptionGroup.Option> statuses, boolean later) {

        /** Whether the list may hold more than is shown here. */
        public boolean narrowed() {
            return later || !light.isEmpty() || !status.isEmpty();
        }
    }

    /**
     * One case.
     *
     * @param light null when no clock runs
     * @param clock what counts, {@code 还剩 3 个工作日}; for closed cases the day of the end
     * @param due until when; may be empty
     */
    public record Line(
            String number,
            String subject,
            @Nullable LightView light,
            String clock,
            String due,
            String respondent,
            String stage,
            String holder,
            String holderUnit) {}

    public String text(String name, Object... variables) {
        return desk.text("desk." + key + "." + name, variables);
    }
}
