package org.huiyin.web.desk.credential;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import org.huiyin.audit.TrailEntry;
import org.huiyin.platform.Words;
import org.huiyin.web.form.Dates;

/** Tells an entry of the trail of a suspension. */
final class CredentialStory {

    private CredentialStory() {}

    static CredentialPage.StoryLine line(TrailEntry entry, Dates dates) {
        var words = dates.words();
        var unit = entry.actorUnit();
        var role = words.text("complaint.role." + entry.actorRole());
        return new CredentialPage.StoryLine(
                dates.moment(entry.at()),
                unit == null ? role : words.text("document.story.who", unit, role),
                what(entry, words));
    }

    private static String what(TrailEntry entry, Words words) {
        var key = entry.event().replace("credential.", "credential.story.");
        if (!entry.event().equals("credential.reissued")) return words.text(key);
        var told = detail(entry);
        var from = words.day(LocalDate.parse(told.getString("validFrom")));
        var number = told.getString("number");
        var until = told.getString("validUntil", "");
        return until.isEmpty()
                ? words.text(key, number, from)
                : words.text(key + ".until", number, from, words.day(LocalDate.parse(until)));
    }

    private static JsonObject detail(TrailEntry entry) {
        try (var reader = Json.createReader(new StringReader(entry.detail()))) {
            return reader.readObject();
        }
    }
}
