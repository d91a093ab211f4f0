package org.huiyin.deadline;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.huiyin.platform.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A year as the portal holds it: its days, the notice that they come from, and how it came here.
 *
 * @param source the notice, such as its title and number; empty when the year was computed
 * @param importId the import that it stands in, or null when it is a file of {@code config/data/holidays} or computed
 */
public record CalendarYear(
        HolidayYear days, String source, @Nullable Long importId) {

    /** @throws IllegalArgumentException naming the field that is wrong */
    static CalendarYear of(JsonObject json, @Nullable Long importId) {
        return new CalendarYear(HolidayJson.read(json), HolidayJson.source(json), importId);
    }

    static CalendarYear parse(String text, long importId) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return of(reader.readObject(), importId);
        }
    }

    public int year() {
        return days.year();
    }

    public boolean official() {
        return days.status() == HolidayYear.Status.OFFICIAL;
    }

    /** In the format of the files, days in their order; so two notices that say the same are written the same. */
    public JsonObject json() {
        return HolidayJson.write(days, source);
    }

    /** SM3 of {@link #json} in hexadecimal digits. */
    public String hash() {
        return HexFormat.of().formatHex(Tokens.hash(json().toString().getBytes(StandardCharsets.UTF_8)));
    }
}
