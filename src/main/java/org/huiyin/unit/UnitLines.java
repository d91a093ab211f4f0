package org.huiyin.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Draws the line above a unit: everybody on whom it depends, by organisation, by profession or by entrustment. Recusal follows it. */
@ApplicationScoped
class UnitLines {

    @PersistenceContext
    EntityManager entities;

    /** Call once for a new unit, when it and those above it are stored. */
    void draw(Unit unit) {
        above(unit, new HashSet<>()).forEach(above -> add(unit.id(), above));
    }

    /**
     * Adds whoever stands above a unit since it was passed on, for it and for all under it. Who stood there before stays: what
     * they answered for then, they still do not look into.
     */
    void extend(Unit unit) {
        var line = above(unit, new HashSet<>());
        for (var below : below(unit)) for (var above : line) if (!stands(above, below)) add(below, above);
    }

    private List<Long> below(Unit unit) {
        List<?> found = entities.createNativeQuery("select unit_id from unit_line where above_id = ?")
                .setParameter(1, unit.id())
                .getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private boolean stands(long above, long below) {
        return !entities.createNativeQuery("select 1 from unit_line where unit_id = ? and above_id = ?")
                .setParameter(1, below)
                .setParameter(2, above)
                .getResultList()
                .isEmpty();
    }

    private void add(long unit, long above) {
        entities.createNativeQuery("insert into unit_line (unit_id, above_id) values (?, ?)")
                .setParameter(1, unit)
                .setParameter(2, above)
                .executeUpdate();
    }

    private static Set<Long> above(Unit unit, Set<Long> line) {
        if (!line.add(unit.id())) return line;
        for (var neighbour : neighbours(unit)) above(neighbour, line);
        return line;
    }

    private static List<Unit> neighbours(Unit unit) {
        return Stream.of(unit.parent(), unit.superior(), unit.entrustedBy())
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
