package org.huiyin.supervision;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;

/**
 * A kind of supervision document as data: what it is called and how many natural days it gives. A document keeps the kind as it was
 * when it was drafted, so that a later change of the file changes no document.
 */
public record DocumentKind(JsonObject json) {

    /** The longest period that the arithmetic of clocks takes. */
    private static final int MOST_DAYS = 366;

    public DocumentKind {
        mustBeDays(json.getInt("reportDays"));
        mustBeDays(json.getInt("objectionDays"));
        if (json.getString("code").isBlank()) throw new IllegalArgumentException("a kind of document without a code");
    }

    private static void mustBeDays(int days) {
        if (days < 1 || days > MOST_DAYS)
            throw new IllegalArgumentException("not 1 to " + MOST_DAYS + " days: " + days);
    }

    static DocumentKind parse(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return new DocumentKind(reader.readObject());
        }
    }

    public String code() {
        return json.getString("code");
    }

    public String name(boolean english) {
        return json.getString(english ? "nameEn" : "name");
    }

    /** What stands for the kind in the number. */
    String mark() {
        return json.getString("mark");
    }

    /** Whether the unit owes a report. */
    public boolean needsReport() {
        return json.getBoolean("needsReport", true);
    }

    /** Natural days for the report, from service. */
    public int reportDays() {
        return json.getInt("reportDays");
    }

    /** Natural days for an objection, from service. */
    public int objectionDays() {
        return json.getInt("objectionDays");
    }
}
