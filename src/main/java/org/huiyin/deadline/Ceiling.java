package org.huiyin.deadline;

import jakarta.json.JsonObject;

/** The outer limit that the law sets, beside the shorter promise of the portal, and where the law says so. */
public record Ceiling(JsonObject json) {

    Period period() {
        return Period.fromJson(json);
    }

    /** Natural days or months, as the law counts it. */
    public int amount() {
        return json.getInt("amount");
    }

    public PeriodUnit unit() {
        return period().unit();
    }

    public String basis(boolean english) {
        return json.getString(english ? "basisEn" : "basis");
    }
}
