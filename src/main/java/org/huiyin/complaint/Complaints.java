package org.huiyin.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huiyin.account.Account;
import org.huiyin.account.Actor;
import org.huiyin.platform.Refusal;
import org.huiyin.routing.Credentials;

/** All complaints, and who may open which. */
@ApplicationScoped
public class Complaints {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Credentials credentials;

    /** For the complainant, who proves the right to see it by the query code; staff go through {@link #visible}. */
    Optional<Complaint> byNumber(String number) {
        return entities.createQuery("select c from Complaint c where c.number = :number", Complaint.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /**
     * The complaint, if this person may see it.
     *
     * @throws Refusal.Unknown when it does not exist or may not be seen, which look the same
     */
    public Complaint visible(Actor viewer, String number) {
        return seen(viewer, number).orElseThrow(() -> new Refusal.Unknown("complaint.unknown", number));
    }

    /** The complaint, or empty when it does not exist or may not be seen. */
    public Optional<Complaint> seen(Actor viewer, String number) {
        var query = entities.createNativeQuery(
                "select c.id from complaint c where c.number = #number and " + Visibility.RULE);
        query.setParameter("number", number);
        List<?> ids = Visibility.bind(query, viewer).getResultList();
        return ids.stream().findFirst().map(id -> byId(((Number) id).longValue()));
    }

    /** Those of the complaints that this person may see, newest first; one look for all of them. */
    public List<Complaint> seenAmong(Actor viewer, Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        var among = ids.stream().map(id -> Long.toString(id)).collect(Collectors.joining(","));
        var query = entities.createNativeQuery(
                "select c.id from complaint c where c.id in (" + among + ") and " + Visibility.RULE);
        List<?> seen = Visibility.bind(query, viewer).getResultList();
        if (seen.isEmpty()) return List.of();
        return entities.createQuery("select c from Complaint c where c.id in :ids order by c.id desc", Complaint.class)
                .setParameter(
                        "ids",
                        seen.stream().map(id -> ((Number) id).longValue()).toList())
                .getResultList();
    }

    /** Those of the people who may see the complaint, in their order; one look for all of them. */
    public List<Account> seeing(Complaint complaint, List<Account> people) {
        if (people.isEmpty()) return people;
        var looks = IntStream.range(0, people.size())
                .mapToObj(nth ->
                        "select %d from complaint c where c.id = #id and %s".formatted(nth, Visibility.rule(nth)));
        var query = entities.createNativeQuery(looks.collect(Collectors.joining(" union all ")));
        query.setParameter("id", complaint.id());
        for (var nth = 0; nth < people.size(); nth++)
            Visibility.bind(query, people.get(nth).actor(), nth);
        List<?> seeing = query.getResultList();
        return seeing.stream()
                .map(nth -> ((Number) nth).intValue())
                .sorted()
                .map(people::get)
                .toList();
    }

    /** Reads the complaints at once, so that the transaction need not ask for each. */
    public void fetch(Collection<Long> ids) {
        entities.createQuery("select c from Complaint c where c.id in :ids", Complaint.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /**
     * Opens the complaint for an act of staff: visible, locked, allowed now, and theirs to do. Call inside a transaction.
     *
     * @throws Refusal.Unknown when this person may not see it
     * @throws Refusal.NotYours when the act belongs to another role, or this person's credential is suspended
     * @throws Refusal.NotNow when the status does not allow it
     */
    public Complaint forAct(Actor actor, String number, Act act) {
        return forAct(actor, number, act, act);
    }

    /** The same for an act before which the portal itself does {@code first}. */
    public Complaint forAct(Actor actor, String number, Act act, Act first) {
        var complaint = lockedAfterMaster(visible(actor, number));
        // Once more: while this waited for the lock, the complainant may have changed whom it is about.
        visible(actor, number);
        if (!actsFor(actor, complaint, act)) throw new Refusal.NotYours("complaint.notYours", act.name());
        if (act.handles()) credentials.mustBeValid(actor);
        return allowing(complaint, first);
    }

    /** Opens the complaint for an act of the complainant, whose right was proved by the query code. */
    public Complaint forComplainant(long id, Act act) {
        return allowing(lockedAfterMaster(byId(id)), act);
    }

    /**
     * What happens to a merged complaint concerns the case that it follows.
     *
     * @throws Refusal.NotNow when it was merged while this waited: its master comes first, and is not taken after it
     */
    private Complaint lockedAfterMaster(Complaint complaint) {
        var held = masterId(complaint);
        held.ifPresent(master -> locked(byId(master)));
        locked(complaint);
        if (complaint.status() == ComplaintStatus.MERGED
                && (held.isEmpty() || !masterId(complaint).equals(held))) throw new Refusal.NotNow("complaint.changed");
        return complaint;
    }

    private Optional<Long> masterId(Complaint complaint) {
        if (complaint.status() != ComplaintStatus.MERGED) return Optional.empty();
        return entities.createQuery(
                        "select m.masterId from Merger m where m.complaintId = :complaint and m.endedAt is null",
                        Long.class)
                .setParameter("complaint", complaint.id())
                .getResultStream()
                .findFirst();
    }

    /**
     * Holds the case until the transaction ends, so that its trail has one writer. Whoever holds several takes them in one order,
     * and so nobody waits for somebody who waits for them: the master before what follows it, and of several that follow it, or
     * that do not follow each other yet, the older before the younger.
     */
    public Complaint locked(Complaint complaint) {
        entities.refresh(complaint, LockModeType.PESSIMISTIC_WRITE);
        return complaint;
    }

    private static Complaint allowing(Complaint complaint, Act act) {
        if (!complaint.allows(act)) throw complaint.status().refuses(act);
        return complaint;
    }

    /** Whether this person's role and unit make the act theirs, leaving the status aside. */
    public boolean actsFor(Actor actor, Complaint complaint, Act act) {
        return act.roles().stream()
                .filter(actor::has)
                .flatMap(role -> act.capacities(role).stream())
                .distinct()
                .anyMatch(capacity -> holders(complaint.id(), capacity).contains(actor.unit()));
    }

    /** The units that hold the case in this capacity. */
    public List<Long> holders(long complaintId, Capacity capacity) {
        List<?> ids = entities.createNativeQuery(
                        "select unit_id from complaint_unit where complaint_id = ? and capacity = ? order by unit_id")
                .setParameter(1, complaintId)
                .setParameter(2, capacity.name())
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Lets a unit hold the case from now on. */
    public void hold(long complaintId, long unitId, Capacity capacity) {
        entities.createNativeQuery(
                        "insert ignore into complaint_unit (complaint_id, unit_id, capacity) values (?, ?, ?)")
                .setParameter(1, complaintId)
                .setParameter(2, unitId)
                .setParameter(3, capacity.name())
                .executeUpdate();
    }

    /** A unit holds the case no longer. */
    public void release(long complaintId, long unitId, Capacity capacity) {
        entities.createNativeQuery("delete from complaint_unit where complaint_id = ? and unit_id = ? and capacity = ?")
                .setParameter(1, complaintId)
                .setParameter(2, unitId)
                .setParameter(3, capacity.name())
                .executeUpdate();
    }

    /** Nobody leads the case and nobody cooperates any more: from here on it does not exist for them. */
    public void releaseUnits(long complaintId) {
        for (var capacity : List.of(Capacity.LEAD, Capacity.COOPERATING))
            holders(complaintId, capacity).forEach(unit -> release(complaintId, unit, capacity));
    }

    public Complaint byId(long id) {
        return Optional.ofNullable(entities.find(Complaint.class, id))
                .orElseThrow(() -> new Refusal.Unknown("complaint.unknown", id));
    }
}
