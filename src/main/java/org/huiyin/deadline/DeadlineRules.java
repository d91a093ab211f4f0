package org.huiyin.deadline;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.EnumMap;
import java.util.Map;
import org.huiyin.platform.ConfigFiles;

/** The rules of {@code config/data/deadline-rules.json}, with what a region changes of them. */
@ApplicationScoped
public class DeadlineRules {

    @Inject
    ConfigFiles files;

    private final Map<ClockCode, JsonObject> rules = new EnumMap<>(ClockCode.class);

    @PostConstruct
    void load() {
        var list = files.json("data/deadline-rules.json").asJsonObject().getJsonArray("rules");
        for (var rule : list.getValuesAs(JsonObject.class)) {
            for (var code : ClockCode.values()) {
                if (code.name().equals(rule.getString("code"))) rules.put(code, rule);
            }
        }
    }

    /** The rule for a region; a region's own entry replaces single fields of the general rule. */
    public DeadlineRule of(ClockCode code, String regionCode) {
        var rule = rules.get(code);
        if (rule == null) throw new IllegalStateException("deadline-rules.json has no rule " + code);
        var regions = rule.getJsonObject("regions");
        var own = regions == null ? null : regions.getJsonObject(regionCode);
        var merged = Json.createObjectBuilder(rule).remove("regions");
        if (own != null) own.forEach(merged::add);
        return new DeadlineRule(merged.build());
    }
}
