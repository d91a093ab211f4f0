package org.huiyin.web.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.huiyin.platform.FieldError;
import org.huiyin.platform.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object from a program, read field by field. What has the wrong type is collected; a field that nobody asked for is refused by
 * name, because a misspelt field that is silently ignored loses what somebody wanted to say.
 */
final class JsonBody {

    private final JsonObject json;
    private final String prefix;
    private final List<FieldError> errors;
    private final List<JsonBody> parts = new ArrayList<>();
    private final Set<String> asked = new LinkedHashSet<>();

    private JsonBody(JsonObject json, String prefix, List<FieldError> errors) {
        this.json = json;
        this.prefix = prefix;
        this.errors = errors;
    }

    /** A missing body reads like an empty object. */
    static JsonBody of(@Nullable JsonObject json) {
        return new JsonBody(json == null ? JsonValue.EMPTY_JSON_OBJECT : json, "", new ArrayList<>());
    }

    @Nullable
    String text(String field) {
        var value = value(field);
        if (value == null) return null;
        if (value instanceof JsonString string) return string.getString();
        wrong(field);
        return null;
    }

    String textOr(String field, String otherwise) {
        var text = text(field);
        return text == null ? otherwise : text;
    }

    <E extends Enum<E>> @Nullable E choice(String field, Class<E> type) {
        var text = text(field);
        if (text == null) return null;
        for (var constant : type.getEnumConstants()) if (constant.name().equals(text)) return constant;
        wrong(field);
        return null;
    }

    @Nullable
    LocalDate date(String field) {
        var text = text(field);
        if (text == null) return null;
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            wrong(field);
            return null;
        }
    }

    /** RFC 3339, with an offset. */
    @Nullable
    Instant moment(String field) {
        var text = text(field);
        if (text == null) return null;
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException notAMoment) {
            wrong(field);
            return null;
        }
    }

    @Nullable
    BigDecimal decimal(String field) {
        var value = value(field);
        if (value == null) return null;
        if (value instanceof JsonNumber number) return number.bigDecimalValue();
        wrong(field);
        return null;
    }

    int number(String field, int otherwise) {
        var value = decimal(field);
        if (value == null) return otherwise;
        try {
            return value.intValueExact();
        } catch (ArithmeticException notWhole) {
            wrong(field);
            return otherwise;
        }
    }

    boolean flag(String field) {
        var value = value(field);
        if (value == null || value == JsonValue.FALSE) return false;
        if (value == JsonValue.TRUE) return true;
        wrong(field);
        return false;
    }

    List<String> texts(String field) {
        var texts = new ArrayList<String>();
        for (var value : array(field)) {
            if (value instanceof JsonString string) texts.add(string.getString());
            else wrong(field);
        }
        return texts;
    }

    List<JsonBody> objects(String field) {
        var objects = new ArrayList<JsonBody>();
        var position = 0;
        for (var value : array(field)) {
            if (value instanceof JsonObject object) objects.add(part(object, prefix + field + "[" + position++ + "]."));
            else wrong(field);
        }
        return objects;
    }

    JsonBody object(String field) {
        var value = value(field);
        if (value instanceof JsonObject object) return part(object, prefix + field + ".");
        if (value != null) wrong(field);
        return part(JsonValue.EMPTY_JSON_OBJECT, prefix + field + ".");
    }

    /**
     * @throws Refusal.Invalid when something had the wrong type or was not asked for
     */
    void done() {
        refuseStrangers();
        if (!errors.isEmpty()) throw new Refusal.Invalid(errors);
    }

    private void refuseStrangers() {
        for (var field : json.keySet()) {
            if (!asked.contains(field))
                errors.add(new FieldError(prefix + field, "platform.unknownField", prefix + field));
        }
        parts.forEach(JsonBody::refuseStrangers);
    }

    private JsonBody part(JsonObject object, String path) {
        var part = new JsonBody(object, path, errors);
        parts.add(part);
        return part;
    }

    private JsonArray array(String field) {
        var value = value(field);
        if (value instanceof JsonArray array) return array;
        if (value != null) wrong(field);
        return JsonValue.EMPTY_JSON_ARRAY;
    }

    private @Nullable JsonValue value(String field) {
        asked.add(field);
        var value = json.get(field);
        return value == JsonValue.NULL ? null : value;
    }

    private void wrong(String field) {
        errors.add(new FieldError(prefix + field, "platform.wrongType", prefix + field));
    }
}
