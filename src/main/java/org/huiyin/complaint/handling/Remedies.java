package org.huiyin.complaint.handling;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.complaint.ActionKind;
import org.huiyin.platform.ConfigFiles;

/**
 * What a person can do who is not satisfied, with the time limits, from {@code config/data/remedies.json}. Every reply names
 * them (rules D3, 19): a complaint does not stop the periods of reconsideration and litigation.
 */
@ApplicationScoped
public class Remedies {

    private static final String ALL = "ALL";

    @Inject
    ConfigFiles files;

    private List<Remedy> remedies = List.of();

    /** What it is, how long one has, from when, where to go, and the law behind it; in one language. */
    public record Text(String name, String from, String text, String where, String basis) {}

    /** A way that stays open, for these kinds of enforcement action; {@code unit} as in the rules of clocks. */
    public record Remedy(
            String code,
            int amount,
            String unit,
            boolean ownPromise,
            Set<String> appliesTo,
            Text chinese,
            Text english) {

        public Text in(boolean inEnglish) {
            return inEnglish ? english : chinese;
        }

        boolean appliesTo(ActionKind kind) {
            return appliesTo.contains(ALL) || appliesTo.contains(kind.name());
        }
    }

    @PostConstruct
    void load() {
        remedies =
                files
                        .json("data/remedies.json")
                        .asJsonObject()
                        .getJsonArray("remedies")
                        .getValuesAs(JsonObject.class)
                        .stream()
                        .map(Remedies::remedy)
                        .toList();
    }

    /** The ways that stay open after a reply about this kind of action, in the order of the file. */
    public List<Remedy> after(ActionKind kind) {
        return remedies.stream().filter(remedy -> remedy.appliesTo(kind)).toList();
    }

    private static Remedy remedy(JsonObject json) {
        return new Remedy(
                json.getString("code"),
                json.getInt("amount"),
                json.getString("unit"),
                json.getBoolean("ownPromise", false),
                json.getJsonArray("appliesTo").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .collect(Collectors.toUnmodifiableSet()),
                text(json, ""),
                text(json, "En"));
    }

    private static Text text(JsonObject json, String suffix) {
        return new Text(
                json.getString("name" + suffix),
                json.getString("from" + suffix),
                json.getString("text" + suffix),
                json.getString("where" + suffix),
                json.getString("basis" + suffix));
    }
}
