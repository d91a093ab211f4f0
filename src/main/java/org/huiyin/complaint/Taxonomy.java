package org.huiyin.complaint;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.platform.ConfigFiles;

/** Problem categories, sectors and kinds of action, from {@code config/data/taxonomy.json} (rules A2-A4). */
@ApplicationScoped
public class Taxonomy {

    @Inject
    ConfigFiles files;

    private List<Family> families = List.of();
    private List<Entry> sectors = List.of();
    private List<Entry> actionKinds = List.of();
    private final Map<String, Entry> byCode = new LinkedHashMap<>();

    /** A coded entry: the official name and the plain words in which a complainant would say it. */
    public record Entry(String code, String name, String nameEn, String plain, String plainEn, boolean staffOnly) {
        public String name(boolean english) {
            return english ? nameEn : name;
        }

        public String plain(boolean english) {
            return english ? plainEn : plain;
        }
    }

    /** A family of categories. */
    public record Family(Entry entry, List<Entry> categories) {}

    @PostConstruct
    void load() {
        var file = files.json("data/taxonomy.json").asJsonObject();
        families = file.getJsonArray("families").getValuesAs(JsonObject.class).stream()
                .map(Taxonomy::family)
                .toList();
        sectors = entries(file, "sectors");
        actionKinds = entries(file, "actionKinds");
        families.forEach(family -> family.categories().forEach(entry -> byCode.put(entry.code(), entry)));
        sectors.forEach(entry -> byCode.put(entry.code(), entry));
        actionKinds.forEach(entry -> byCode.put(entry.code(), entry));
    }

    public List<Family> families() {
        return families;
    }

    public List<Entry> sectors() {
        return sectors;
    }

    public List<Entry> actionKinds() {
        return actionKinds;
    }

    /** The entry of a category, a sector or a kind of action. */
    public Optional<Entry> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public boolean category(String code) {
        return code.startsWith("P") && byCode.containsKey(code);
    }

    public boolean sector(String code) {
        return code.startsWith("S") && byCode.containsKey(code);
    }

    private static Family family(JsonObject json) {
        return new Family(entry(json), entries(json, "categories"));
    }

    private static List<Entry> entries(JsonObject json, String key) {
        return json.getJsonArray(key).getValuesAs(JsonObject.class).stream()
                .map(Taxonomy::entry)
                .toList();
    }

    private static Entry entry(JsonObject json) {
        var name = json.getString("name");
        var nameEn = json.getString("nameEn");
        return new Entry(
                json.getString("code"),
                name,
                nameEn,
                json.getString("plain", name),
                json.getString("plainEn", nameEn),
                json.getBoolean("staffOnly", false));
    }
}
