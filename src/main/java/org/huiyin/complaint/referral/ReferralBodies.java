package org.huiyin.complaint.referral;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.huiyin.platform.ConfigFiles;

/** To what kinds of bodies something can be referred, each with its legal basis; from {@code referral-bodies.json}. */
@ApplicationScoped
public class ReferralBodies {

    @Inject
    ConfigFiles files;

    private List<Kind> kinds = List.of();

    private Told told = new Told("", "", "");

    /** A kind of body and the basis on which it gets what it gets. */
    public record Kind(String code, String name, String nameEn, String basis, String basisEn) {

        public String name(boolean english) {
            return english ? nameEn : name;
        }

        public String basis(boolean english) {
            return english ? basisEn : basis;
        }
    }

    /** What a complainant is told when the whole matter goes: nothing that could warn the accused if it were passed on. */
    record Told(String destination, String contact, String explanation) {}

    @PostConstruct
    void load() {
        var file = files.json("data/referral-bodies.json").asJsonObject();
        kinds = file.getJsonArray("kinds").getValuesAs(JsonObject.class).stream()
                .map(json -> new Kind(
                        json.getString("code"),
                        json.getString("name"),
                        json.getString("nameEn"),
                        json.getString("basis"),
                        json.getString("basisEn")))
                .toList();
        var words = file.getJsonObject("told");
        told = new Told(words.getString("destination"), words.getString("contact"), words.getString("explanation"));
    }

    public List<Kind> all() {
        return kinds;
    }

    public Optional<Kind> find(String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    Told told() {
        return told;
    }
}
