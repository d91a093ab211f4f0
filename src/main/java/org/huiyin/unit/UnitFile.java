package org.huiyin.unit;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shape of {@code config/data/units.json}: regions, units that name each other by code, officers. */
record UnitFile(List<RegionEntry> regions, List<Entry> units, List<OfficerEntry> officers) {

    record RegionEntry(
            String code,
            String name,
            String nameEn,
            Level level,
            @Nullable String parent) {}

    record Entry(
            String code,
            String name,
            String nameEn,
            String shortName,
            UnitNature nature,
            Level level,
            String regionCode,
            @Nullable String parent,
            @Nullable String superior,
            @Nullable String entrustedBy,
            List<String> sectors,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address) {}

    record OfficerEntry(
            String unitCode,
            String name,
            @Nullable String credentialNo,
            @Nullable String post) {}

    static UnitFile of(JsonObject file) {
        return new UnitFile(
                file.getJsonArray("regions").getValuesAs(JsonObject.class).stream()
                        .map(UnitFile::region)
                        .toList(),
                file.getJsonArray("units").getValuesAs(JsonObject.class).stream()
                        .map(UnitFile::unit)
                        .toList(),
                file.getJsonArray("officers").getValuesAs(JsonObject.class).stream()
                        .map(UnitFile::officer)
                        .toList());
    }

    private static RegionEntry region(JsonObject json) {
        return new RegionEntry(
                json.getString("code"),
                json.getString("name"),
                json.getString("nameEn"),
                Level.valueOf(json.getString("level")),
                text(json, "parent"));
    }

    private static Entry unit(JsonObject json) {
        var sectors = json.containsKey("sectors")
                ? json.getJsonArray("sectors").getValuesAs(JsonString::getString)
                : List.<String>of();
        return new Entry(
                json.getString("code"),
                json.getString("name"),
                json.getString("nameEn"),
                json.getString("shortName", json.getString("name")),
                UnitNature.valueOf(json.getString("nature")),
                Level.valueOf(json.getString("level")),
                json.getString("regionCode"),
                text(json, "parent"),
                text(json, "superior"),
                text(json, "entrustedBy"),
                sectors,
                text(json, "phone"),
                text(json, "email"),
                text(json, "address"));
    }

    private static OfficerEntry officer(JsonObject json) {
        return new OfficerEntry(
                json.getString("unitCode"), json.getString("name"), text(json, "credentialNo"), text(json, "post"));
    }

    private static @Nullable String text(JsonObject json, String key) {
        var value = json.get(key);
        return value == null || value == JsonValue.NULL ? null : json.getString(key);
    }
}
