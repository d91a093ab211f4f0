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

/**
 * Where open cases wait: a unit and a role in it. There are some thousands of places, however many cases there are. Single cases are
 * sought from the few people who stand in their way: the joins are straight, because a planner that sees the order and the limit
 * walks through all cases instead.
 */
@ApplicationScoped
class WaitingPlaces {

    private static final String HOLDER = """
            select 1 from account o join account_role y on y.account_id = o.id and y.role = %1$s.waits_role
            where o.unit_id = %1$s.waits_unit_id and o.active = true""";

    /**
     * Condition on a case {@code c} of whose unit a person {@code a} may not work on it: nobody else can, or {@code a} has it in hand,
     * so that it waits for nobody else.
     */
    private static final String ALONE = "(c.handler_id = a.id or not exists (" + HOLDER.formatted("c") + "\n" + """
            and not exists (select 1 from credential_suspension s where s.officer_id = o.officer_id and %s)
            and not exists (select 1 from recusal_bar n
                where n.complaint_id = c.id and (n.account_id = o.id or n.unit_id = o.unit_id))
            and not exists (select 1 from respondent n where n.complaint_id = c.id and n.officer_id = o.officer_id)
            and not exists (select 1 from respondent n
                join unit_line l on l.above_id = n.organ_id and l.unit_id = o.unit_id
                where n.complaint_id = c.id)))""";

    /** How many cases are in memory at once. */
    private final int part;

    @PersistenceContext
    EntityManager entities;

    WaitingPlaces() {
        this(1_000);
    }

    WaitingPlaces(int part) {
        this.part = part;
    }

    /** @param held whether somebody holds the role there, though nobody with a valid credential */
    record Place(long unitId, Role role, boolean held) {}

    /**
     * The places in which nobody can work, whatever the case: the unit was dissolved, or nobody there holds the role, or nobody with a
     * valid credential. A head needs none but for a recheck.
     */
    List<Place> empty(LocalDate today) {
        List<?> rows = entities.createNativeQuery("""
                        select c.waits_unit_id, c.waits_role, c.held from (
                            select p.waits_unit_id, p.waits_role,
                                w.dissolved_on is null and %s as held,
                                w.dissolved_on is null and %s as able
                            from (select distinct waits_unit_id, waits_role from complaint where waits_unit_id is not null) p
                            join unit w on w.id = p.waits_unit_id) c
                        where c.able = false and (c.held = false or c.waits_role <> 'UNIT_LEADER')
                        order by c.waits_unit_id, c.waits_role
                        """.formatted(held("p"), able("p", "?1")))
                .setParameter(1, today)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(column -> new Place(
                        ((Number) column[0]).longValue(),
                        Role.valueOf((String) column[1]),
                        ((Number) column[2]).intValue() > 0))
                .toList();
    }

    /** Condition on a case or a place: somebody holds the role that it waits for. */
    static String held(String waiting) {
        return "exists (" + HOLDER.formatted(waiting) + ")";
    }

    /**
     * Condition on a case or a place: somebody with a valid credential holds the role that it waits for.
     *
     * @param waiting the name of a row with {@code waits_unit_id} and {@code waits_role}
     * @param day a parameter of the query
     */
    static String able(String waiting, String day) {
        return "exists (" + HOLDER.formatted(waiting) + " and not exists (select 1 from credential_suspension s"
                + " where s.officer_id = o.officer_id and " + Credentials.blocking(day) + "))";
    }

    /** The first cases that wait there, as far as nobody was told yet that they do; those due first come first. */
    List<Long> unannounced(Place place, int most) {
        return ids(entities.createNativeQuery("""
                        select c.id from complaint c
                        where c.waits_unit_id = ?1 and c.waits_role = ?2 and (?3 or c.status = 'UNDER_RECHECK') and not exists (
                            select 1 from urge u where u.complaint_id = c.id and u.occasion = ?4)
                        order by c.next_due_at, c.id limit %d
                        """.formatted(most))
                .setParameter(1, place.unitId())
                .setParameter(2, place.role().name())
                .setParameter(3, !place.held() || place.role() != Role.SUPERVISOR_LEAD)
                .setParameter(4, Occasion.stranded(place.unitId(), place.role()))
                .getResultList());
    }

    /** The cases that wait in the unit of an officer whom they accuse, where there is nobody else. */
    Iterable<Long> ofAccused(LocalDate today) {
        return inParts(last -> ids(entities.createNativeQuery("""
                        select distinct straight_join c.id from account a
                        join respondent r on r.officer_id = a.officer_id
                        join complaint c on c.id = r.complaint_id and c.waits_unit_id = a.unit_id
                        join account_role x on x.account_id = a.id and x.role = c.waits_role
                        where a.active = true and c.id > ?2 and not exists (
                            select 1 from urge u where u.complaint_id = c.id
                            and u.occasion = concat('STRANDED-', c.waits_unit_id, '-', c.waits_role))
                        and %s
                        order by c.id limit %d
                        """.formatted(alone("?1"), part))
                .setParameter(1, today)
                .setParameter(2, last)
                .getResultList()));
    }

    /** The cases that are handled once more where everybody of the unit has handled them before, or may not handle them otherwise. */
    Iterable<Long> ofFormer(LocalDate today) {
        return inParts(last -> ids(entities.createNativeQuery("""
                        select distinct straight_join c.id from case_handler f
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

    /** The cases that wait in the unit of a person who was recused by a decision, where there is nobody else. */
    Iterable<Long> ofRecused(LocalDate today) {
        return inParts(last -> ids(entities.createNativeQuery("""
                        select distinct straight_join c.id from recusal_bar b
                        join account a on a.id = b.account_id
                        join complaint c on c.id = b.complaint_id and c.waits_unit_id = a.unit_id
                        join account_role x on x.account_id = a.id and x.role = c.waits_role
                        where b.account_id > 0 and c.id > ?2 and not exists (
                            select 1 from urge u where u.complaint_id = c.id
                            and u.occasion = concat('STRANDED-', c.waits_unit_id, '-', c.waits_role))
                        and %s
                        order by c.id limit %d
                        """.formatted(alone("?1"), part))
                .setParameter(1, today)
                .setParameter(2, last)
                .getResultList()));
    }

    /** The cases about a dissolved unit that wait with whoever carries its functions on, and may not see them any more. */
    Iterable<Long> ofSuccessors() {
        return inParts(last -> ids(entities.createNativeQuery("""
                        select distinct straight_join c.id from unit b
                        join unit_line l on l.above_id = b.id and l.unit_id <> b.id
                        join respondent r on r.organ_id = b.id
                        join complaint c on c.id = r.complaint_id and c.waits_unit_id = l.unit_id
                        where b.dissolved_on is not null and c.id > ?1 and not exists (
                            select 1 from urge u where u.complaint_id = c.id
                            and u.occasion = concat('STRANDED-', c.waits_unit_id, '-', c.waits_role))
                        order by c.id limit %d
                        """.formatted(part))
                .setParameter(1, last)
                .getResultList()));
    }

    private static String alone(String day) {
        return ALONE.formatted(Credentials.blocking(day));
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
