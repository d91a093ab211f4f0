package org.huiyin.escalation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.huiyin.platform.ConfigFiles;

/** From how many similar complaints in which period a unit is listed, by region, from {@code config/data/escalation-rules.json}. */
@ApplicationScoped
class SimilarRules {

    private static final int MONTHS = 12;

    @Inject
    ConfigFiles files;

    private JsonObject similar = JsonObject.EMPTY_JSON_OBJECT;

    /**
     * @param cases from how many on; 0 for never
     * @param months the length of a period, which begins with the year
     */
    record Rule(int cases, int months) {

        Rule {
            if (cases < 0) throw new IllegalArgumentException("cases: " + cases);
            if (months < 1 || MONTHS % months != 0) throw new IllegalArgumentException("months: " + months);
        }

        boolean on() {
            return cases > 0;
        }

        /** The first day of the period of a day. */
        LocalDate beginning(LocalDate day) {
            var first = (day.getMonthValue() - 1) / months * months + 1;
            return LocalDate.of(day.getYear(), first, 1);
        }
    }

    @PostConstruct
    void load() {
        use(files.json("data/escalation-rules.json").asJsonObject().getJsonObject("similar"));
    }

    /** Checks all of it at once, so that a mistake is found at the start and not when a case is accepted. */
    void use(JsonObject rules) {
        similar = rules;
        of("");
        rules.getJsonObject("regions").keySet().forEach(this::of);
    }

    Rule of(String regionCode) {
        var own = similar.getJsonObject("regions").getJsonObject(regionCode);
        var merged = Json.createObjectBuilder(similar);
        if (own != null) own.forEach(merged::add);
        var rule = merged.build();
        return new Rule(rule.getInt("cases"), rule.getInt("months"));
    }
}
