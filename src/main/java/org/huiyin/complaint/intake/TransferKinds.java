package org.huiyin.complaint.intake;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.huiyin.platform.ConfigFiles;

/** Why a complaint may belong to a body outside the portal, each with its legal route; from {@code transfer-kinds.json}. */
@ApplicationScoped
public class TransferKinds {

    @Inject
    ConfigFiles files;

    private List<Kind> kinds = List.of();

    /** A kind of reason, and the legal route that the complainant has at the other body. */
    public record Kind(String code, String name, String nameEn, String route, String routeEn) {

        public String name(boolean english) {
            return english ? nameEn : name;
        }

        public String route(boolean english) {
            return english ? routeEn : route;
        }
    }

    @PostConstruct
    void load() {
        var list = files.json("data/transfer-kinds.json").asJsonObject().getJsonArray("kinds");
        kinds = list.getValuesAs(JsonObject.class).stream()
                .map(json -> new Kind(
                        json.getString("code"),
                        json.getString("name"),
                        json.getString("nameEn"),
                        json.getString("route"),
                        json.getString("routeEn")))
                .toList();
    }

    public List<Kind> all() {
        return kinds;
    }

    public Optional<Kind> find(String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }
}
