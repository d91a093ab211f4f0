package org.huiyin.demo;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalTime;
import java.util.List;

/** One case of {@code scenarios.json}: what is filed, when, and what people then do with it. */
record Life(JsonObject told) {

    String no() {
        return told.getString("no");
    }

    JsonObject drive() {
        return told.getJsonObject("drive");
    }

    int filedDaysAgo() {
        return drive().getInt("filedDaysAgo");
    }

    LocalTime filedAt() {
        return LocalTime.parse(drive().getString("filedAt"));
    }

    /** The acts after filing. */
    List<LifeAct> acts() {
        return drive().getJsonArray("acts").getValuesAs(JsonString.class).stream()
                .map(name -> LifeAct.named(name.getString()))
                .toList();
    }

    /** Hours from the act before, or from filing, to each act. */
    List<Integer> delays() {
        return drive().getJsonArray("stepDelaysInHours").getValuesAs(JsonNumber::intValue);
    }

    /** What the act is told, by its name in the file; empty when nothing is. */
    String words(String key) {
        return drive().getString(key, "");
    }

    /** Who does the act: each unit that gives the case back has its own leader, and who designates the last one sits above. */
    String username(Step step) {
        if (step.act() == LifeAct.RETURN_REQUEST)
            return returns().get(step.item() - 1).getString("by");
        var designates = step.act() == LifeAct.ASSIGNMENT && step.item() > 2;
        return drive().getJsonObject("people")
                .getString(designates ? "designator" : step.act().part());
    }

    /** The units that give the case back, one after the other, before it comes to the one that keeps it. */
    List<JsonObject> returns() {
        return drive().containsKey("returns")
                ? drive().getJsonArray("returns").getValuesAs(JsonObject.class)
                : List.of();
    }

    List<JsonObject> problems() {
        return drive().containsKey("rectificationItems")
                ? drive().getJsonArray("rectificationItems").getValuesAs(JsonObject.class)
                : List.of();
    }

    /** What is attached to the report, by file name and caption. */
    List<JsonObject> evidence() {
        return told.containsKey("evidence") ? told.getJsonArray("evidence").getValuesAs(JsonObject.class) : List.of();
    }

    /** How often the act is done: once, or once for each found problem. */
    int times(LifeAct act) {
        return act.perProblem() ? problems().size() : 1;
    }
}
