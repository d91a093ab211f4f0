package org.huiyin;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the data files as an operator finds them, so that tests can hold them against each other. */
final class DataFiles {

    static final JsonObject TAXONOMY = read("config/data/taxonomy.json").asJsonObject();
    static final JsonObject UNITS = read("config/data/units.json").asJsonObject();
    static final JsonObject ACCOUNTS = read("config/data/accounts.demo.json").asJsonObject();
    static final JsonObject DEADLINES = read("config/data/deadline-rules.json").asJsonObject();
    static final JsonObject NON_ACCEPTANCE =
            read("config/data/non-acceptance.json").asJsonObject();
    static final JsonObject REMEDIES = read("config/data/remedies.json").asJsonObject();
    static final JsonArray SCENARIOS =
            read("src/main/resources/db/demo/scenarios.json").asJsonArray();

    private DataFiles() {}

    static List<JsonObject> rows(JsonObject file, String list) {
        return objects(file.getJsonArray(list));
    }

    static List<JsonObject> objects(JsonArray array) {
        return array == null ? List.of() : array.getValuesAs(JsonObject.class);
    }

    static List<String> texts(JsonObject row, String list) {
        return row.containsKey(list) ? row.getJsonArray(list).getValuesAs(JsonString::getString) : List.of();
    }

    static List<JsonObject> categories() {
        return rows(TAXONOMY, "families").stream()
                .flatMap(family -> rows(family, "categories").stream())
                .toList();
    }

    static Set<String> codes(List<JsonObject> rows) {
        return rows.stream().map(row -> row.getString("code")).collect(Collectors.toSet());
    }

    static Map<String, JsonObject> by(String key, List<JsonObject> rows) {
        return rows.stream().collect(Collectors.toMap(row -> row.getString(key), Function.identity()));
    }

    /** Every text inside, at any depth. */
    static Stream<String> words(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> Stream.of(((JsonString) value).getString());
            case ARRAY -> value.asJsonArray().stream().flatMap(DataFiles::words);
            case OBJECT -> value.asJsonObject().values().stream().flatMap(DataFiles::words);
            default -> Stream.empty();
        };
    }

    private static JsonStructure read(String path) {
        try (var in = Files.newBufferedReader(Path.of(path));
                var reader = Json.createReader(in)) {
            return reader.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
