package org.huiyin.web.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huiyin.audit.Audience;
import org.huiyin.audit.Trail;
import org.huiyin.audit.TrailEntry;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.intake.NonAcceptanceReasons;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Words;
import org.huiyin.unit.Units;
import org.huiyin.web.form.StoryView.Happening;
import org.huiyin.web.form.StoryView.Reader;

/** Tells the story of a case from its trail. */
@ApplicationScoped
public class Stories {

    @Inject
    Trail trail;

    @Inject
    Units units;

    @Inject
    NonAcceptanceReasons reasons;

    @Inject
    Clock clock;

    /** For the complainant: what is open to everybody concerned. */
    public StoryView forComplainant(Complaint complaint, Words words) {
        return tell(complaint, List.of(Audience.PARTY), Reader.COMPLAINANT, words);
    }

    /** For staff, as far as these audiences reach. */
    public StoryView forStaff(Complaint complaint, List<Audience> audiences, Words words) {
        return tell(complaint, audiences, Reader.STAFF, words);
    }

    private StoryView tell(Complaint complaint, List<Audience> audiences, Reader reader, Words words) {
        var names = words.english() ? englishNames() : Map.<String, String>of();
        var happenings = new ArrayList<Happening>();
        for (var entry : trail.of(complaint.chain(), audiences)) happenings.add(happening(entry, names, words));
        Collections.reverse(happenings);
        return StoryView.of(happenings, reader, new Dates(words, clock.today()));
    }

    private Happening happening(TrailEntry entry, Map<String, String> names, Words words) {
        var detail = new HashMap<String, String>();
        read(entry.detail()).forEach((name, value) -> detail.put(name, ((JsonString) value).getString()));
        for (var name : List.of("body", "lead", "cooperating"))
            detail.computeIfPresent(name, (n, text) -> named(text, names));
        if (entry.event().startsWith("complaint.no"))
            detail.computeIfPresent("reason", (n, code) -> reason(code, words));
        var unit = entry.actorUnit();
        return new Happening(
                entry.event(),
                entry.actorRole(),
                unit == null ? null : named(unit, names),
                entry.audience(),
                entry.at(),
                detail);
    }

    private String reason(String code, Words words) {
        return reasons.find(code).map(one -> one.reason(words.english())).orElse(code);
    }

    /** The trail keeps the official names; readers of English get the others where there are some. */
    private Map<String, String> englishNames() {
        return units.all().stream()
                .collect(Collectors.toMap(unit -> unit.name(false), unit -> unit.name(true), (first, second) -> first));
    }

    private static String named(String text, Map<String, String> names) {
        if (names.isEmpty()) return text;
        return Arrays.stream(text.split(CaseTrail.BETWEEN_NAMES))
                .map(name -> names.getOrDefault(name, name))
                .collect(Collectors.joining(", "));
    }

    private static JsonObject read(String detail) {
        try (var reader = Json.createReader(new StringReader(detail))) {
            return reader.readObject();
        }
    }
}
