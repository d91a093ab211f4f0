package org.huiyin.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.platform.Refusal;
import org.huiyin.unit.Unit;
import org.huiyin.unit.Units;

/**
 * Who was recused from a case by a decision (决定回避; rules D4 d). For the people the case does not exist from then on, which {@link
 * Visibility} sees to; this tells whether a unit may be given it.
 */
@ApplicationScoped
public class Bars {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Units units;

    @Inject
    Mergers mergers;

    public boolean unit(long complaintId, Unit unit) {
        return barred(complaintId, "unit_id", unit.id());
    }

    public boolean person(long complaintId, long accountId) {
        return barred(complaintId, "account_id", accountId);
    }

    /** @throws Refusal.NotNow when this unit was recused */
    public void mustNotApply(long complaintId, Unit unit) {
        if (unit(complaintId, unit)) throw new Refusal.NotNow("routing.recused.decided", unit.name(false));
    }

    /** The ids of all units that were recused, parts included. */
    public Set<Long> units(long complaintId) {
        List<?> ids = entities.createNativeQuery(
                        "select unit_id from recusal_bar where complaint_id = ?1 and unit_id > 0")
                .setParameter(1, complaintId)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether anybody was recused from the case. */
    public boolean any(long complaintId) {
        return !entities.createNativeQuery("select 1 from recusal_bar where complaint_id = ?1 limit 1")
                .setParameter(1, complaintId)
                .getResultList()
                .isEmpty();
    }

    /** The unit and all its parts are kept away from now on, also from what follows the case. */
    public void bar(long complaintId, Unit unit) {
        for (var part : units.all()) if (isIn(part, unit)) put(complaintId, part.id(), 0);
    }

    /** A person, by account. */
    public void bar(long complaintId, long accountId) {
        put(complaintId, 0, accountId);
    }

    /** What was merged is handled as one: who is kept away from one of the two is kept away from both, also when they part again. */
    public void share(long complaintId, long masterId) {
        copy(complaintId, masterId);
        copy(masterId, complaintId);
    }

    /** Who is kept away from one case is kept away from another one that comes of it. */
    public void inherit(long from, long to) {
        copy(from, to);
    }

    private void copy(long from, long to) {
        entities.createNativeQuery("""
                        insert ignore into recusal_bar (complaint_id, unit_id, account_id)
                        select ?2, b.unit_id, b.account_id from recusal_bar b where b.complaint_id = ?1
                        """)
                .setParameter(1, from)
                .setParameter(2, to)
                .executeUpdate();
    }

    /** Whether the unit is this one or inside it. */
    public static boolean isIn(Unit part, Unit unit) {
        for (var one = part; one != null; one = one.parent()) if (one.id() == unit.id()) return true;
        return false;
    }

    private void put(long complaintId, long unitId, long accountId) {
        insert(complaintId, unitId, accountId);
        for (var merger : mergers.into(complaintId)) insert(merger.complaintId(), unitId, accountId);
    }

    private void insert(long complaintId, long unitId, long accountId) {
        entities.createNativeQuery(
                        "insert ignore into recusal_bar (complaint_id, unit_id, account_id) values (?1, ?2, ?3)")
                .setParameter(1, complaintId)
                .setParameter(2, unitId)
                .setParameter(3, accountId)
                .executeUpdate();
    }

    private boolean barred(long complaintId, String column, long id) {
        List<?> rows = entities.createNativeQuery(
                        "select 1 from recusal_bar where complaint_id = ?1 and " + column + " = ?2 limit 1")
                .setParameter(1, complaintId)
                .setParameter(2, id)
                .getResultList();
        return !rows.isEmpty();
    }
}
