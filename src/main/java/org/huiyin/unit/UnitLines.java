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
        above(unit, new HashSet<>())
                .forEach(above -> entities.createNativeQuery("insert into unit_line (unit_id, above_id) values (?, ?)")
                        .setParameter(1, unit.id())
                        .setParameter(2, above)
                        .executeUpdate());
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
