package org.huiyin.complaint.intake;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.huiyin.platform.ConfigFiles;

/** The reasons for which a complaint may be declined, NA01 to NA99 (rules D8), each with the legal route to take instead. */
@ApplicationScoped
public class NonAcceptanceReasons {

    @Inject
    ConfigFiles files;

    private List<Reason> reasons = List.of();

    /** A reason, what it means in plain words, and where to go instead. */
    public record Reason(
            String code,
            String reason,
            String reasonEn,
            String explanation,
            String explanationEn,
            String route,
            String routeEn) {

        public String reason(boolean english) {
            return english ? reasonEn : reason;
        }

        public String explanation(boolean english) {
            return english ? explanationEn : explanation;
        }

        public String route(boolean english) {
            return english ? routeEn : route;
        }
    }

    @PostConstruct
    void load() {
        reasons =
                files
                        .json("data/non-acceptance.json")
                        .asJsonObject()
                        .getJsonArray("reasons")
                        .getValuesAs(JsonObject.class)
                        .stream()
                        .map(json -> new Reason(
                                json.getString("code"),
                                json.getString("reason"),
                                json.getString("reasonEn"),
                                json.getString("explanation"),
                                json.getString("explanationEn"),
                                json.getString("route"),
                                json.getString("routeEn")))
                        .toList();
    }

    public List<Reason> all() {
        return reasons;
    }

    public Optional<Reason> find(String code) {
        return reasons.stream().filter(reason -> reason.code().equals(code)).findFirst();
    }
}
