package org.huiyin.web.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What cooperating units were asked and what they said, as far as the reader may see it.
 *
 * @param open why no reply can be submitted yet, or null
 */
public record Cooperation(List<Task> tasks, @Nullable String open) {

    public Cooperation {
        tasks = List.copyOf(tasks);
    }

    /**
     * One task.
     *
     * @param title its number and the unit
     * @param colour of the badge that says where it stands
     * @param when when it was given and until when it is due
     * @param asked paragraphs
     * @param ended why and when it was withdrawn, or when it ended; null otherwise
     */
    public record Task(
            String title,
            String state,
            String colour,
            String when,
            List<String> asked,
            List<Opinion> opinions,
            @Nullable String ended) {}

    /**
     * What was said.
     *
     * @param text paragraphs
     * @param returned that and why it was sent back, or null
     */
    public record Opinion(
            String when, List<String> text, @Nullable String returned) {}
}
