package org.huiyin.deadline;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One year of {@code config/data/holidays} as JSON: {@code year}, {@code status}, {@code source} (the notice, for the
 * reader of the file), {@code off} and {@code work}, each a list of {@code date}, {@code name}, {@code nameEn}.
 */
final class HolidayJson {

    private static final Set<String> YEAR = Set.of("year", "status", "source", "off", "work");
    private static final Set<String> DAY = Set.of("date", "name", "nameEn");

    private HolidayJson() {}

    /** @throws IllegalArgumentException naming the field that is wrong */
    static HolidayYear read(JsonObject json) {
        var fields = new JsonFields("", json);
        fields.only(YEAR);
        fields.text("source");
        return new HolidayYear(
                fields.number("year"),
                fields.choice("status", HolidayYear.Status.class),
                days(fields, "off"),
                days(fields, "work"));
    }

    /** The notice that the file of the year names. */
    static String source(JsonObject json) {
        return new JsonFields("", json).text("source");
    }

    /** The other way round: what {@link #read} reads. */
    static JsonObject write(HolidayYear year, String source) {
        return Json.createObjectBuilder()
                .add("year", year.year())
                .add("status", year.status().name())
                .add("source", source)
                .add("off", days(year.off()))
                .add("work", days(year.work()))
                .build();
    }

    private static JsonArrayBuilder days(Map<LocalDate, DayName> days) {
        var list = Json.createArrayBuilder();
        days.forEach((day, name) -> list.add(Json.createObjectBuilder()
                .add("date", day.toString())
                .add("name", name.zh())
                .add("nameEn", name.en())));
        return list;
    }

    private static Map<LocalDate, DayName> days(JsonFields year, String list) {
        var days = new TreeMap<LocalDate, DayName>();
        for (var day : year.objects(list)) {
            day.only(DAY);
            var name = new DayName(day.text("name"), day.text("nameEn"));
            if (days.put(date(day), name) != null) throw day.wrong("date", "is listed twice");
        }
        return days;
    }

    private static LocalDate date(JsonFields day) {
        try {
            return LocalDate.parse(day.text("date"));
        } catch (DateTimeException notADate) {
            throw day.wrong("date", "is not a date like 2026-10-01");
        }
    }
}
