package org.huiyin.complaint.intake;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A half-finished report: what was typed so far, field by field, as it was typed.
 *
 * @param savedAt when it was last kept, or null when it never was
 * @param complaintId the complaint that was filed from it, or null
 */
public record Draft(
        Map<String, List<String>> values,
        @Nullable Instant savedAt,
        @Nullable Long complaintId) {

    public static final Draft NEW = new Draft(Map.of(), null, null);

    public Draft {
        values = Map.copyOf(values);
    }

    /** The first value of a field, or empty. */
    public String value(String name) {
        var given = all(name);
        return given.isEmpty() ? "" : given.get(0);
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The same draft with the fields of one page replaced; the others stay, so that two open tabs do not undo each other. */
    public Draft with(Predicate<String> replaced, Map<String, List<String>> typed) {
        var merged = new HashMap<>(values);
        merged.keySet().removeIf(replaced);
        merged.putAll(typed);
        return new Draft(merged, savedAt, complaintId);
    }

    String toJson() {
        var object = Json.createObjectBuilder();
        new TreeMap<>(values).forEach((name, texts) -> object.add(name, Json.createArrayBuilder(texts)));
        return object.build().toString();
    }

    static Map<String, List<String>> read(String json) {
        var values = new LinkedHashMap<String, List<String>>();
        try (var reader = Json.createReader(new StringReader(json))) {
            reader.readObject().forEach((name, texts) -> values.put(name, texts((JsonArray) texts)));
        }
        return values;
    }

    private static List<String> texts(JsonArray texts) {
        return texts.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    @Override
    public String toString() {
        return "Draft[****]"; // it must never reach a log
    }
}
