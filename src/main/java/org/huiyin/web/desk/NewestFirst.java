package org.huiyin.web.desk;

import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that is read from its newest entry on.
 *
 * @param next the address of the page after it, or null on the last
 */
public record NewestFirst<T>(List<T> shown, @Nullable String next) {

    private static final int PAGE = 50;

    /** How many to read: one more than is shown, to know whether there is another page. */
    public static final int READ = PAGE + 1;

    /** @param path of the list; its parameter {@code before} names the last entry of the page before */
    public static <T> NewestFirst<T> of(List<T> found, String path, ToLongFunction<T> id) {
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        return new NewestFirst<>(
                shown, found.size() > PAGE ? path + "?before=" + id.applyAsLong(shown.get(PAGE - 1)) : null);
    }
}
