package org.huiyin.deadline;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object of a file that people write by hand: every complaint names the field, such as {@code off[3].date}.
 */
record JsonFields(String path, JsonObject json) {

    String text(String name) {
        if (json.get(name) instanceof JsonString text && !text.getString().isBlank()) return text.getString();
        throw wrong(name, "is not a text");
    }

    int number(String name) {
        // Nothing that is counted here needs more than an int; 31 bits and the sign.
        if (json.get(name) instanceof JsonNumber number
                && number.isIntegral()
                && number.bigIntegerValue().bitLength() < Integer.SIZE) return number.intValue();
        throw wrong(name, "is not a whole number");
    }

    boolean flag(String name, boolean otherwise) {
        var value = json.get(name);
        if (value == null) return otherwise;
        if (value == JsonValue.TRUE || value == JsonValue.FALSE) return value == JsonValue.TRUE;
        throw wrong(name, "is neither true nor false");
    }

    <E extends Enum<E>> E choice(String name, Class<E> type) {
        var text = text(name);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> wrong(name, "is none of " + Arrays.toString(type.getEnumConstants())));
    }

    List<JsonFields> objects(String name) {
        if (!(json.get(name) instanceof JsonArray array)) throw wrong(name, "is not a list");
        return IntStream.range(0, array.size())
                .mapToObj(i -> inner(name + "[" + i + "]", array.get(i)))
                .toList();
    }

    /** Refuses misspelt names, which would otherwise be silently without effect. */
    void only(Set<String> known) {
        json.keySet().stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException(path + name + ": no such field");
        });
    }

    IllegalArgumentException wrong(String name, String what) {
        return new IllegalArgumentException(path + name + ": " + shown(json.get(name)) + " " + what);
    }

    private JsonFields inner(String name, JsonValue value) {
        if (value instanceof JsonObject object) return new JsonFields(path + name + ".", object);
        throw new IllegalArgumentException(path + name + ": " + shown(value) + " is not an object");
    }

    private static String shown(@Nullable JsonValue value) {
        return value == null ? "nothing" : value.toString();
    }
}
