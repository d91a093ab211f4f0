package org.huiyin.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import org.huiyin.platform.ConfigFiles;
import org.jspecify.annotations.Nullable;

/**
 * Brings regions, units and officers of {@code config/data/units.json} into an empty portal, and with them the line above
 * each unit. A portal that has units already is left as it is.
 */
@ApplicationScoped
public class UnitImport {

    @PersistenceContext
    EntityManager entities;

    @Inject
    ConfigFiles files;

    @Inject
    UnitLines lines;

    @Transactional
    public void fillIfEmpty() {
        var present =
                entities.createQuery("select count(u) from Unit u", Long.class).getSingleResult();
        if (present == 0) fill(UnitFile.of(files.json("data/units.json").asJsonObject()));
    }

    private void fill(UnitFile file) {
        file.regions()
                .forEach(entry -> entities.persist(
                        new Region(entry.code(), entry.name(), entry.nameEn(), entry.level(), entry.parent())));
        entities.flush(); // units refer to regions by code only, so nothing else orders the two
        var stored = new HashMap<String, Unit>();
        var entries = new HashMap<String, UnitFile.Entry>();
        file.units().forEach(entry -> entries.put(entry.code(), entry));
        file.units().forEach(entry -> store(entry, entries, stored));
        entities.flush();
        stored.values().forEach(lines::draw);
        file.officers()
                .forEach(entry -> entities.persist(new Officer(
                        known(stored, entry.unitCode()), entry.name(), entry.credentialNo(), entry.post())));
    }

    private Unit store(UnitFile.Entry entry, Map<String, UnitFile.Entry> entries, Map<String, Unit> stored) {
        var done = stored.get(entry.code());
        if (done != null) return done;
        var unit = new Unit(
                entry,
                storeNamed(entry.parent(), entries, stored),
                storeNamed(entry.superior(), entries, stored),
                storeNamed(entry.entrustedBy(), entries, stored));
        entities.persist(unit);
        stored.put(entry.code(), unit);
        return unit;
    }

    private @Nullable Unit storeNamed(
            @Nullable String code, Map<String, UnitFile.Entry> entries, Map<String, Unit> stored) {
        if (code == null) return null;
        var entry = entries.get(code);
        if (entry == null) throw new IllegalArgumentException("units.json names an unknown unit: " + code);
        return store(entry, entries, stored);
    }

    private static Unit known(Map<String, Unit> stored, String code) {
        var unit = stored.get(code);
        if (unit == null) throw new IllegalArgumentException("units.json names an unknown unit: " + code);
        return unit;
    }
}
