package org.huiyin.deadline;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonConfig;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.huiyin.deadline.NoticeDraft.Place;

/** Reads a notice in the format of the yearly files, and says of everything that is wrong which field it is. */
final class NoticeJson {

    private static final Set<String> YEAR = Set.of("year", "status", "source", "off", "work");
    private static final Set<String> DAY = Set.of("date", "name", "nameEn");
    /** The year, a list, a day; anything deeper is none of ours. */
    private static final int DEEPEST = 10;

    // A field given twice would otherwise silently be the second one.
    private static final JsonReaderFactory STRICT =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private final NoticeDraft draft = new NoticeDraft();

    private NoticeJson() {}

    static NoticeDraft read(String text) {
        var reading = new NoticeJson();
        if (!reading.wellFormed(text)) return reading.draft;
        try (var reader = STRICT.createReader(new StringReader(text))) {
            if (reader.readValue() instanceof JsonObject year) reading.year(year);
            else reading.draft.wrong(at("["), "notObject");
        } catch (JsonParsingException twice) {
            reading.malformed("fieldTwice", twice.getLocation());
        }
        return reading.draft;
    }

    /** The reader itself overlooks what follows the value, and fails in its own way on what is nested without end. */
    private boolean wellFormed(String text) {
        var depth = 0;
        try (var parser = Json.createParser(new StringReader(text))) {
            while (parser.hasNext()) {
                depth += change(parser.next());
                if (depth <= DEEPEST) continue;
                malformed("json", parser.getLocation());
                return false;
            }
            return true;
        } catch (JsonParsingException wrong) {
            malformed("json", wrong.getLocation());
            return false;
        }
    }

    private static int change(JsonParser.Event event) {
        return switch (event) {
            case START_OBJECT, START_ARRAY -> 1;
            case END_OBJECT, END_ARRAY -> -1;
            default -> 0;
        };
    }

    private void malformed(String key, JsonLocation where) {
        draft.wrong(new Place((int) where.getLineNumber(), ""), key, where.getColumnNumber());
    }

    private void year(JsonObject json) {
        onlyKnown("", json, YEAR);
        if (json.get("year") instanceof JsonNumber year && year.isIntegral() && Math.abs(year.doubleValue()) < 10_000)
            draft.year(year.intValue());
        else draft.wrong(at("year"), "type");
        // A projection is worked out by the portal itself; only what the State Council published is imported.
        if (!"OFFICIAL".equals(text(json, "status"))) draft.wrong(at("status"), "notOfficial");
        if (json.containsKey("source")) draft.source(text("", json, "source"));
        days(json, "off", false);
        days(json, "work", true);
    }

    private void days(JsonObject json, String list, boolean working) {
        if (!(json.get(list) instanceof JsonArray days)) {
            draft.wrong(at(list), "type");
            return;
        }
        for (var i = 0; i < days.size(); i++) {
            var path = list + "[" + i + "]";
            if (days.get(i) instanceof JsonObject day) day(path + ".", day, working);
            else draft.wrong(at(path), "type");
        }
    }

    private void day(String path, JsonObject json, boolean working) {
        onlyKnown(path, json, DAY);
        var name = NoticeNames.checked(draft, at(path + "name"), text(json, "name"), text(json, "nameEn"));
        var date = text(json, "date");
        try {
            var day = LocalDate.parse(date);
            name.ifPresent(known -> draft.day(at(path + "date"), day, working, known));
        } catch (DateTimeException notADate) {
            draft.wrong(at(path + "date"), "date", date);
        }
    }

    private void onlyKnown(String path, JsonObject json, Set<String> known) {
        json.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> draft.wrong(at(path + name), "unknownField"));
    }

    private String text(String path, JsonObject json, String name) {
        if (!(json.get(name) instanceof JsonString)) draft.wrong(at(path + name), "type");
        return text(json, name);
    }

    private static String text(JsonObject json, String name) {
        JsonValue value = json.get(name);
        return value instanceof JsonString text ? text.getString() : "";
    }

    private static Place at(String path) {
        return new Place(0, path);
    }
}
