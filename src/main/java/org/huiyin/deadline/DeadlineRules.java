package org.huiyin.deadline;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.huiyin.platform.ConfigFiles;
import org.jspecify.annotations.Nullable;

/** The rules of {@code config/data/deadline-rules.json}, with what a region changes of them. */
@ApplicationScoped
public class DeadlineRules {

    @Inject
    ConfigFiles files;

    private final Map<String, JsonObject> rules = new HashMap<>();
    private final Map<String, DeadlineRule> read = new ConcurrentHashMap<>();

    @PostConstruct
    void load() {
        var list = files.json("data/deadline-rules.json").asJsonObject().getJsonArray("rules");
        for (var rule : list.getValuesAs(JsonObject.class)) {
            rules.put(rule.getString("code"), rule);
        }
    }

    /** The rule for a region; a region's own entry replaces single fields of the general rule. */
    public DeadlineRule of(ClockCode code, String regionCode) {
        return of(code.name(), regionCode);
    }

    /** The general rule, where no region is known yet. */
    public DeadlineRule of(ClockCode code) {
        return of(code, "");
    }

    /** The thresholds of the region that warns earliest; before them no clock of the kind is due soon anywhere. */
    public Lights.Thresholds widest(ClockCode code) {
        var regions = rule(code.name()).getJsonObject("regions");
        return Stream.concat(Stream.of(""), regions == null ? Stream.empty() : regions.keySet().stream())
                .map(region -> of(code, region).thresholds())
                .max(Comparator.comparing(Lights.Thresholds::warn))
                .orElseThrow();
    }

    /** How long a complainant waits between two urges (催办间隔). */
    public DeadlineRule betweenUrges(String regionCode) {
        return of("URGE", regionCode);
    }

    /**
     * A rule of the file that is no clock of a case, such as the time for a report on a supervision document.
     *
     * @throws IllegalStateException when the file has no such rule
     */
    public DeadlineRule named(String code, String regionCode) {
        return of(code, regionCode);
    }

    private DeadlineRule of(String code, String regionCode) {
        var rule = rule(code);
        var regions = rule.getJsonObject("regions");
        var own = regions == null ? null : regions.getJsonObject(regionCode);
        return read.computeIfAbsent(own == null ? code : code + " " + regionCode, key -> merged(rule, own));
    }

    private static DeadlineRule merged(JsonObject rule, @Nullable JsonObject own) {
        var merged = Json.createObjectBuilder(rule).remove("regions");
        if (own != null) own.forEach(merged::add);
        return new DeadlineRule(merged.build());
    }

    private JsonObject rule(String code) {
        var rule = rules.get(code);
        if (rule == null) throw new IllegalStateException("deadline-rules.json has no rule " + code);
        return rule;
    }
}
