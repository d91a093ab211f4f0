package org.huiyin.supervision.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.account.Actor;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.routing.Credentials;
import org.huiyin.unit.Officer;

/** All suspensions of credentials, and who may open which. */
@ApplicationScoped
public class Suspensions {

    @PersistenceContext
    EntityManager entities;

    @Inject
    SuspensionRules rules;

    @Inject
    Clock clock;

    /**
     * The suspension, if this person may see it.
     *
     * @throws Refusal.Unknown when it does not exist or may not be seen, which look the same
     */
    public CredentialSuspension visible(Actor viewer, long id) {
        return matching(viewer, "s.id = " + id, 1).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal.Unknown("credential.unknown"));
    }

    /** What this person may see, newest first, from before the given one; 0 for the first page. */
    public List<CredentialSuspension> before(Actor viewer, long id, int limit) {
        return matching(viewer, id > 0 ? "s.id < " + id : "s.id > 0", limit);
    }

    /** Whether this person may see a suspension or revocation because of which the officer handles nothing today. */
    public boolean blocking(Actor viewer, long officerId) {
        var condition = "s.officer_id = %d and %s";
        var blocking = Credentials.blocking("'" + clock.today() + "'");
        return !matching(viewer, condition.formatted(officerId, blocking), 1).isEmpty();
    }

    private List<CredentialSuspension> matching(Actor viewer, String condition, int limit) {
        // Each way in has its index, so each is asked for itself and only the first rows of each are put together.
        var ways = SuspensionAccess.ways(viewer).stream()
                .map(way -> "(select s.id from credential_suspension s where %s and %s order by s.id desc limit %d)"
                        .formatted(way, condition, limit))
                .collect(Collectors.joining(" union "));
        if (ways.isEmpty()) return List.of();
        var query = entities.createNativeQuery(ways + " order by id desc limit " + limit);
        List<?> ids = SuspensionAccess.bind(query, viewer, ways).getResultList();
        if (ids.isEmpty()) return List.of();
        return entities.createQuery("""
                        select s from CredentialSuspension s join fetch s.officer where s.id in :ids order by s.id desc
                        """, CredentialSuspension.class)
                .setParameter(
                        "ids",
                        ids.stream().map(each -> ((Number) each).longValue()).toList())
                .getResultList();
    }

    /** What this person's body has proposed or issued because of a case, oldest first; empty for everybody outside. */
    public List<CredentialSuspension> issuedBecauseOf(Actor viewer, long complaintId) {
        return entities
                .createQuery("""
                        select s from CredentialSuspension s join fetch s.officer
                        where s.complaintId = :complaint order by s.id
                        """, CredentialSuspension.class)
                .setParameter("complaint", complaintId)
                .getResultList()
                .stream()
                .filter(each -> rules.inside(viewer, each))
                .toList();
    }

    /** Whether the body has one for this officer that has not ended; a revoked credential is not suspended again, a new one may be. */
    boolean open(long bodyId, Officer officer) {
        return !takenBack(officer).isEmpty()
                || !entities.createQuery("""
                        select s.id from CredentialSuspension s
                        where s.officer = :officer and s.bodyId = :body and s.openOnce is not null
                        """, Long.class)
                        .setParameter("officer", officer)
                        .setParameter("body", bodyId)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
    }

    /** Because of which the officer has no credential now, and none to come; oldest first. */
    List<CredentialSuspension> takenBack(Officer officer) {
        return entities.createQuery("""
                        select s from CredentialSuspension s where s.officer = :officer and s.status = :revoked
                        and (s.ending.reissuedFrom is null or s.ending.reissuedUntil < :today) order by s.id
                        """, CredentialSuspension.class)
                .setParameter("officer", officer)
                .setParameter("revoked", SuspensionStatus.REVOKED)
                .setParameter("today", clock.today())
                .getResultList();
    }

    /** Because of which the officer will have no credential on some day to come unless another one is issued; oldest first, locked. */
    List<CredentialSuspension> ending(Officer officer) {
        return entities.createQuery("""
                        select s from CredentialSuspension s where s.officer = :officer and s.status = :revoked
                        and (s.ending.reissuedFrom is null or s.ending.reissuedUntil is not null) order by s.id
                        """, CredentialSuspension.class)
                .setParameter("officer", officer)
                .setParameter("revoked", SuspensionStatus.REVOKED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /**
     * Opens it for an act: visible, locked, as it was read, and this person's to do now. Call inside a transaction.
     *
     * @param version the version that was read, or -1 to take it as it is
     * @throws Refusal.Unknown when this person may not see it
     * @throws Refusal.NotYours when the act belongs to others
     * @throws Refusal.NotNow when it does not stand so
     * @throws Refusal.Invalid when it has changed since it was read
     */
    CredentialSuspension forAct(Actor actor, long id, SuspensionAct act, int version) {
        var suspension = visible(actor, id);
        entities.refresh(suspension, LockModeType.PESSIMISTIC_WRITE);
        mustAllow(actor, suspension, act);
        if (version >= 0 && version != suspension.version()) throw new Refusal.Invalid("version", "credential.changed");
        return suspension;
    }

    /** For the form of an act; the act itself looks again. */
    public void mustAllow(Actor actor, CredentialSuspension suspension, SuspensionAct act) {
        rules.hindrance(actor, suspension, act).ifPresent(refusal -> {
            throw refusal;
        });
    }
}
