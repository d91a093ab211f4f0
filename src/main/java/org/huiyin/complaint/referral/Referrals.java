package org.huiyin.complaint.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Capacity;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.platform.InstantConverter;
import org.huiyin.platform.Refusal;

/** All referrals, and the one rule of who may know of them. */
@ApplicationScoped
public class Referrals {

    private static final int BATCH = 200;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Complaints complaints;

    /**
     * Whether this person may know of the referrals of a case that they may see: the supervision body, except those of it who handle
     * the case themselves, or handled it until it was withdrawn and taken from them.
     */
    public boolean seenBy(Actor viewer, Complaint complaint) {
        return holds(viewer, complaint, Capacity.SUPERVISION)
                && !leads(viewer, complaint)
                && !holds(viewer, complaint, Capacity.COOPERATING);
    }

    private static boolean leads(Actor viewer, Complaint complaint) {
        return Capacity.of(viewer.roles()).contains(Capacity.LEAD)
                && complaint.leadUnitId().filter(unit -> unit == viewer.unit()).isPresent();
    }

    private boolean holds(Actor viewer, Complaint complaint, Capacity capacity) {
        return Capacity.of(viewer.roles()).contains(capacity)
                && complaints.holders(complaint.id(), capacity).contains(viewer.unit());
    }

    /** In the order in which they were proposed; none for somebody who may not know of them. */
    public List<Referral> readBy(Actor viewer, Complaint complaint) {
        return seenBy(viewer, complaint) ? of(complaint.id()) : List.of();
    }

    List<Referral> of(long complaintId) {
        return entities.createQuery(
                        "select r from Referral r where r.complaintId = :complaint order by r.id", Referral.class)
                .setParameter("complaint", complaintId)
                .getResultList();
    }

    /** The proposal that waits for its decision. */
    public Optional<Referral> proposed(long complaintId) {
        return of(complaintId).stream()
                .filter(referral -> referral.state() == Referral.State.PROPOSED)
                .findFirst();
    }

    /** Those that stand at this point. */
    public List<Referral> at(long complaintId, Referral.State state) {
        return of(complaintId).stream()
                .filter(referral -> referral.state() == state)
                .toList();
    }

    /**
     * @throws Refusal.Invalid when the case has no such referral
     */
    Referral named(Complaint complaint, long id) {
        return of(complaint.id()).stream()
                .filter(referral -> referral.id() == id)
                .findFirst()
                .orElseThrow(() -> new Refusal.Invalid("referral", "referral.unknown"));
    }

    Referral byId(long id) {
        return Optional.ofNullable(entities.find(Referral.class, id))
                .orElseThrow(() -> new Refusal.Unknown("referral.unknown"));
    }

    /** Those of which somebody is to be reminded, oldest first. */
    List<Long> toRemind(Instant now, long after) {
        List<?> ids = entities.createNativeQuery(
                        "select id from referral where remind_at <= ?1 and id > ?2 order by id limit " + BATCH)
                .setParameter(1, InstantConverter.toColumn(now))
                .setParameter(2, after)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
