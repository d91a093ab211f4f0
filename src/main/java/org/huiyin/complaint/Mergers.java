package org.huiyin.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huiyin.platform.Refusal;

/** Which complaints follow which other one about the same matter. */
@ApplicationScoped
public class Mergers {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Complaints complaints;

    /** What this complaint follows now, if it was merged. */
    public Optional<Merger> of(long complaintId) {
        return entities.createQuery(
                        "select m from Merger m where m.complaintId = :complaint and m.endedAt is null", Merger.class)
                .setParameter("complaint", complaintId)
                .getResultStream()
                .findFirst();
    }

    /** How often it was merged, let go or not; tells letters apart. */
    public int times(long complaintId) {
        return entities.createQuery("select count(m) from Merger m where m.complaintId = :complaint", Long.class)
                .setParameter("complaint", complaintId)
                .getSingleResult()
                .intValue();
    }

    /** The case in which this complaint is handled: the one that it follows, or itself. */
    public Complaint master(Complaint complaint) {
        if (complaint.status() != ComplaintStatus.MERGED) return complaint;
        return of(complaint.id()).map(Merger::masterId).map(complaints::byId).orElse(complaint);
    }

    /**
     * The case in which this complaint is handled, for an act of the complainant that is done there; both are held already.
     *
     * @throws Refusal.NotNow when that case does not allow it
     */
    public Complaint master(Complaint complaint, Act act) {
        var master = master(complaint);
        if (!master.allows(act)) throw master.status().refuses(act);
        return master;
    }

    /** What follows this case now, in the order in which it was merged. */
    public List<Merger> into(long masterId) {
        return entities.createQuery(
                        "select m from Merger m where m.masterId = :master and m.endedAt is null order by m.id",
                        Merger.class)
                .setParameter("master", masterId)
                .getResultList();
    }

    /** The same complaints, each held until the transaction ends, the older before the younger; the master is held already. */
    public List<Complaint> lockedFollowers(long masterId) {
        return followers(masterId).stream()
                .sorted(Comparator.comparing(Complaint::id))
                .map(complaints::locked)
                .filter(one ->
                        one.status() == ComplaintStatus.MERGED) // while this waited, it may have gone its own way
                .toList();
    }

    /** That one of those which follow this case now. */
    public Optional<Complaint> follower(Complaint master, long complaintId) {
        return followers(master.id()).stream()
                .filter(one -> one.id() == complaintId)
                .findFirst();
    }

    public boolean followed(long masterId) {
        return !into(masterId).isEmpty();
    }

    /** The complaints that follow this case now, in the order in which they were merged; few, and read at once. */
    public List<Complaint> followers(long masterId) {
        var ids = into(masterId).stream().map(Merger::complaintId).toList();
        if (ids.isEmpty()) return List.of();
        complaints.fetch(ids);
        return ids.stream().map(complaints::byId).toList();
    }
}
