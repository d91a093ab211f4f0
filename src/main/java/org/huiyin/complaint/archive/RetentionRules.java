package org.huiyin.complaint.archive;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.platform.ConfigFiles;

/** The retention classes and which case belongs to which, from {@code config/data/retention.json}. The first rule that fits counts. */
@ApplicationScoped
public class RetentionRules {

    @Inject
    ConfigFiles files;

    private final Map<String, Retention> classes = new LinkedHashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private int afterDays;

    /** @param integrityOnly whether it is for cases of gifts, graft and retaliation alone */
    private record Rule(Retention retention, Set<ComplaintStatus> statuses, boolean integrityOnly) {

        boolean fits(Complaint complaint) {
            return statuses.contains(complaint.status())
                    && (!integrityOnly || complaint.matter().integrity());
        }
    }

    @PostConstruct
    void load() {
        var json = files.json("data/retention.json").asJsonObject();
        afterDays = json.getInt("afterDays");
        if (afterDays < 1 || afterDays > 3650)
            throw new IllegalStateException("retention.json: afterDays: " + afterDays);
        for (var one : json.getJsonArray("classes").getValuesAs(JsonObject.class)) {
            var years = one.containsKey("years") ? one.getInt("years") : null;
            classes.put(
                    one.getString("code"),
                    new Retention(one.getString("code"), one.getString("name"), one.getString("nameEn"), years));
        }
        json.getJsonArray("rules").getValuesAs(JsonObject.class).forEach(one -> rules.add(rule(one)));
        mustCoverEveryEnd();
    }

    private Rule rule(JsonObject json) {
        var code = json.getString("class");
        var retention =
                find(code).orElseThrow(() -> new IllegalStateException("retention.json: there is no class " + code));
        var statuses = json.getJsonArray("statuses").getValuesAs(JsonString.class).stream()
                .map(status -> ComplaintStatus.valueOf(status.getString()))
                .collect(Collectors.toSet());
        return new Rule(retention, statuses, json.getBoolean("integrity", false));
    }

    /** A case that no rule fits would never be archived, and nobody would notice. */
    private void mustCoverEveryEnd() {
        var covered = new HashSet<ComplaintStatus>();
        rules.stream().filter(rule -> !rule.integrityOnly()).forEach(rule -> covered.addAll(rule.statuses()));
        var open = Arrays.stream(ComplaintStatus.values())
                .filter(status -> status.terminal() && !covered.contains(status))
                .toList();
        if (!open.isEmpty()) throw new IllegalStateException("retention.json: no rule for " + open);
    }

    /** How many days after its end a case is archived, at the earliest. */
    public int afterDays() {
        return afterDays;
    }

    public Optional<Retention> find(String code) {
        return Optional.ofNullable(classes.get(code));
    }

    /** Of a case that has ended. */
    Retention of(Complaint complaint) {
        return rules.stream()
                .filter(rule -> rule.fits(complaint))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("retention.json: no rule for " + complaint.status()))
                .retention();
    }
}
