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

    /** Whoever carries on what a unit without any under it did, and all who stand under them, are bound as if they stood under it. */
    void succeed(Unit before, Unit successor) {
        entities.createNativeQuery("""
                        insert into unit_line (unit_id, above_id)
                        select l.unit_id, ?1 from unit_line l where l.above_id = ?2
                        and not exists (select 1 from unit_line k where k.unit_id = l.unit_id and k.above_id = ?1)
                        """)
                .setParameter(1, before.id())
                .setParameter(2, successor.id())
                .executeUpdate();
    }

    /** Whoever does not stand under it is not bound as if they did any more. */
    void noSuccessor(Unit unit) {
        for (var bound : below(unit)) {
            if (above(entities.find(Unit.class, bound), new HashSet<>()).contains(unit.id())) continue;
            entities.createNativeQuery("delete from unit_line where unit_id = ? and above_id = ?")
                    .setParameter(1, bound)
                    .setParameter(2, unit.id())
                    .executeUpdate();
        }
    }

    private List<Long> below(Unit unit) {
        List<?> found = entities.createNativeQuery("select unit_id from unit_line where above_id = ?")
                .setParameter(1, unit.id())
                .getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
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
