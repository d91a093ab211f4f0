package org.huiyin.web.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** One page of a list that programs read from its newest entry on: the items, and the id from which to go on where there are more. */
final class NewestItems {

    private static final int MOST = 100;

    private NewestItems() {}

    /**
     * @param limit 1 to {@value #MOST}; null for half of that
     * @param read gets how many to read
     */
    static <T> JsonObject page(
            @Nullable Integer limit, IntFunction<List<T>> read, Function<T, JsonObject> json, ToLongFunction<T> id) {
        var wanted = limit == null ? MOST / 2 : Math.max(1, Math.min(MOST, limit));
        var found = read.apply(wanted + 1);
        var items = Json.createArrayBuilder();
        found.stream().limit(wanted).map(json).forEach(items::add);
        var answer = Json.createObjectBuilder().add("items", items);
        if (found.size() > wanted) answer.add("next", id.applyAsLong(found.get(wanted - 1)));
        return answer.build();
    }
}
