package org.huiyin.deadline;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A legal or promised period as data: how long, counted how, on what basis. A case keeps the snapshot that it started under,
 * so that a later change of the file never rewrites history.
 */
public record DeadlineRule(JsonObject json) {

    /** Reads a snapshot that was kept with a clock. */
    public static DeadlineRule parse(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return new DeadlineRule(reader.readObject());
        }
    }

    /** The same rule with a last day that was set by an act instead of being counted; only pauses move it. */
    public DeadlineRule setOn(LocalDate lastDay) {
        return new DeadlineRule(
                Json.createObjectBuilder(json).add("setOn", lastDay.toString()).build());
    }

    /** The same rule with a number of working days that an act has set. */
    DeadlineRule lasting(int workingDays) {
        return new DeadlineRule(Json.createObjectBuilder(json)
                .add("amount", workingDays)
                .add("unit", PeriodUnit.WORKING_DAY.name())
                .build());
    }

    /** The same rule with another length, such as the days that a kind of document gives. */
    public DeadlineRule ofLength(int amount) {
        return new DeadlineRule(
                Json.createObjectBuilder(json).add("amount", amount).build());
    }

    @Nullable
    public LocalDate setOn() {
        return json.containsKey("setOn") ? LocalDate.parse(json.getString("setOn")) : null;
    }

    public Period period() {
        return Period.fromJson(json);
    }

    /** The last day that an act has set, moved by the time that did not count, or else the one that the calendar counts. */
    public DueDate due(LocalDate start, List<Pause> pauses, WorkingCalendar calendar) {
        var set = setOn();
        return set != null ? calendar.moved(set, start, pauses) : calendar.due(start, period(), pauses);
    }

    public String name(boolean english) {
        return json.getString(english ? "nameEn" : "name");
    }

    public String key() {
        return json.getString("key");
    }

    public String basis(boolean english) {
        return json.getString(english ? "basisEn" : "basis");
    }

    public @Nullable String note(boolean english) {
        return json.getString(english ? "noteEn" : "note", null);
    }

    /** The outer limit of the law behind this promise, or null where the law names none. */
    public @Nullable Ceiling ceiling() {
        var limit = json.getJsonObject("ceiling");
        return limit == null ? null : new Ceiling(limit);
    }

    public int warnAt() {
        return json.getInt("warnAt", 3);
    }

    public Lights.Thresholds thresholds() {
        return new Lights.Thresholds(warnAt(), json.getInt("severeAfter", 5));
    }
}
