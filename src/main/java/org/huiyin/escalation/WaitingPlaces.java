package org.huiyin.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.huiyin.account.Role;
import org.huiyin.routing.Credentials;

/** Where open cases wait: a unit and a role in it. There are some thousands of places, however many cases there are. */
@ApplicationScoped
class WaitingPlaces {

    /** Of one place and one pass; nobody works there, so none of them stays, and the next pass goes on. */
    private static final int MOST = 1_000;

    /** How many cases are in memory at once where others of the unit may be able to work on them, so that they stay. */
    private final int part;

    @PersistenceContext
    EntityManager entities;

    WaitingPlaces() {
        this(1_000);
    }

    WaitingPlaces(int part) {
        this.part = part;
    }

    record Place(long unitId, Role role) {}

    List<Place> all() {
        List<?> rows = entities.createNativeQuery(
                        "select distinct waits_unit_id, waits_role from complaint where waits_unit_id is not null")
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(column -> new Place(((Number) column[0]).longValue(), Role.valueOf((String) column[1])))
                .toList();
    }

    /** The cases that wait there, as far as nobody was told yet that they do; those due first come first. */
    List<Long> unannounced(Place place) {
        return ids(entities.createNativeQuery("""
                        select c.id from complaint c
                        where c.waits_unit_id = ?1 and c.waits_role = ?2 and not exists (
                            select 1 from urge u where u.complaint_id = c.id and u.occasion = ?3)
                        order by c.next_due_at, c.id limit %d
                        """.formatted(MOST))
                .setParameter(1, place.unitId())
                .setParameter(2, place.role().name())
                .setParameter(3, Occasion.stranded(place.unitId(), place.role()))
                .getResultList());
    }

    /** The cases that wait in the unit of an officer whom they accuse, where there may be nobody else. */
    Iterable<Long> ofAccused() {
        return inParts(last -> ids(entities.createNativeQuery("""
                        select distinct c.id from account a
                        join respondent r on r.officer_id = a.officer_id
                        join complaint c on c.id = r.complaint_id and c.waits_unit_id = a.unit_id
                        join account_role x on x.account_id = a.id and x.role = c.waits_role
                        where a.active = true and c.id > ?1 and not exists (
                            select 1 from urge u where u.complaint_id = c.id
                            and u.occasion = concat('STRANDED-', c.waits_unit_id, '-', c.waits_role))
                        order by c.id limit %d
                        """.formatted(part))
                .setParameter(1, last)
                .getResultList()));
    }

    /**
     * The cases that wait for somebody whose credential is suspended, where nobody else of the unit could work on them; who is accused in
     * the case could not. A head is told in any case ({@link Roster}), but decides no recheck without a credential.
     */
    Iterable<Long> ofBlocked(LocalDate today) {
        var blocked = "s.officer_id = %s and " + Credentials.blocking("?1");
        return inParts(last -> ids(entities.createNativeQuery(
                        """
                        select distinct c.id from credential_suspension s
                        join account a on %s and a.active = true
                        join account_role x on x.account_id = a.id
                        join complaint c on c.waits_unit_id = a.unit_id and c.waits_role = x.role
                        where c.id > ?2
                        and (c.waits_role not in ('UNIT_LEADER', 'SUPERVISOR_LEAD')
                            or c.waits_role = 'SUPERVISOR_LEAD' and c.status = 'UNDER_RECHECK')
                        and not exists (
                            select 1 from account o join account_role y on y.account_id = o.id and y.role = c.waits_role
                            where o.unit_id = c.waits_unit_id and o.active = true
                            and not exists (select 1 from credential_suspension s where %s)
                            and not exists (select 1 from respondent r
                                where r.complaint_id = c.id and r.officer_id = o.officer_id))
                        and not exists (
                            select 1 from urge u where u.complaint_id = c.id
                            and u.occasion = concat('STRANDED-', c.waits_unit_id, '-', c.waits_role))
                        order by c.id limit %d
                        """.formatted(blocked.formatted("a.officer_id"), blocked.formatted("o.officer_id"), part))
                .setParameter(1, today)
                .setParameter(2, last)
                .getResultList()));
    }

    /** The cases that are handled once more where everybody of the unit has handled them before, or may not handle them otherwise. */
    Iterable<Long> ofFormer(LocalDate today) {
        return inParts(last -> ids(entities.createNativeQuery("""
                        select distinct c.id from case_handler f
                        join complaint c on c.id = f.complaint_id and c.waits_role in ('UNIT_HANDLER', 'UNIT_LEADER')
                        where f.barred = true and c.id > ?2 and c.status in ('HANDLING', 'REHANDLING')
                        and not exists (
                            select 1 from account o
                            join account_role y on y.account_id = o.id and y.role in ('UNIT_HANDLER', 'UNIT_LEADER')
                            where o.unit_id = c.waits_unit_id and o.active = true
                            and not exists (select 1 from case_handler h
                                where h.complaint_id = c.id and h.account_id = o.id and h.barred = true)
                            and not exists (select 1 from recusal_bar b
                                where b.complaint_id = c.id and b.account_id = o.id)
                            and not exists (select 1 from respondent r
                                where r.complaint_id = c.id and r.officer_id = o.officer_id)
                            and not exists (select 1 from credential_suspension s
                                where s.officer_id = o.officer_id and %s))
                        and not exists (
                            select 1 from urge u where u.complaint_id = c.id
                            and u.occasion = concat('STRANDED-', c.waits_unit_id, '-', c.waits_role))
                        order by c.id limit %d
                        """.formatted(Credentials.blocking("?1"), part))
                .setParameter(1, today)
                .setParameter(2, last)
                .getResultList()));
    }

    /** The cases that wait in the unit of a person who was recused by a decision, where there may be nobody else. */
    Iterable<Long> ofRecused() {
        return inParts(last -> ids(entities.createNativeQuery("""
                        select distinct c.id from recusal_bar b
                        join account a on a.id = b.account_id
                        join complaint c on c.id = b.complaint_id and c.waits_unit_id = a.unit_id
                        join account_role x on x.account_id = a.id and x.role = c.waits_role
                        where b.account_id > 0 and c.id > ?1 and not exists (
                            select 1 from urge u where u.complaint_id = c.id
                            and u.occasion = concat('STRANDED-', c.waits_unit_id, '-', c.waits_role))
                        order by c.id limit %d
                        """.formatted(part))
                .setParameter(1, last)
                .getResultList()));
    }

    /** All of them, each part read when the one before has been walked through: what stays keeps nothing behind it from its turn. */
    private Iterable<Long> inParts(LongFunction<List<Long>> after) {
        return () -> Stream.iterate(
                        after.apply(0),
                        ids -> !ids.isEmpty(),
                        ids -> ids.size() < part ? List.of() : after.apply(ids.get(ids.size() - 1)))
                .flatMap(List::stream)
                .iterator();
    }

    private static List<Long> ids(List<?> rows) {
        return rows.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
