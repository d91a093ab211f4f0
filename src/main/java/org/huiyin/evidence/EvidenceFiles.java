package org.huiyin.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huiyin.platform.Clock;
import org.huiyin.platform.InstantConverter;
import org.huiyin.platform.Refusal;

/** The files of reports and complaints. */
@ApplicationScoped
public class EvidenceFiles {

    @PersistenceContext
    EntityManager entities;

    @Inject
    EvidenceRooms rooms;

    @Inject
    Clock clock;

    public Limits limits() {
        return rooms.limits();
    }

    /**
     * Checks, cleans and stores one upload. Runs outside a transaction, because a slow upload may take minutes; {@link #keep} follows.
     *
     * @throws Refusal.Invalid on field {@code file} when the file is refused, with the reason
     * @throws IOException when the upload broke off
     */
    public Accepted admit(Holder holder, String sentName, InputStream content) throws IOException {
        var present = of(holder);
        var bytes = present.stream().mapToLong(EvidenceFile::size).sum();
        var verdict = rooms.admission().admit(sentName, content, new Held(present.size(), bytes));
        if (verdict instanceof Refused refused)
            throw new Refusal.Invalid("file", refused.key(), refused.variables().toArray());
        return (Accepted) verdict;
    }

    /** The admitted file belongs to this holder from now on. */
    @Transactional
    public EvidenceFile keep(Holder holder, Accepted accepted) {
        var file = new EvidenceFile(holder, accepted, clock.now());
        entities.persist(file);
        return file;
    }

    public List<EvidenceFile> of(Holder holder) {
        var owner = holder.complaintId() != null ? "e.complaintId = :owner" : "e.draftHash = :owner";
        return entities.createQuery(
                        "select e from EvidenceFile e where " + owner + " order by e.addedAt, e.id", EvidenceFile.class)
                .setParameter("owner", holder.complaintId() != null ? holder.complaintId() : holder.draftHash())
                .getResultList();
    }

    /** The file of this holder with this id. */
    public Optional<EvidenceFile> find(Holder holder, String id) {
        return of(holder).stream().filter(file -> file.id().equals(id)).findFirst();
    }

    /** The clear bytes of a file from an offset on; the caller closes the stream. */
    public InputStream open(EvidenceFile file, long first) throws IOException {
        return rooms.store().open(new EvidenceId(file.id()), first);
    }

    /** Takes a file out of a report that is still being written; evidence of a complaint stays. */
    @Transactional
    public void remove(byte[] draftHash, String id) {
        find(Holder.draft(draftHash), id).ifPresent(file -> {
            entities.remove(file);
            entities.flush();
            rooms.store().delete(new EvidenceId(id));
        });
    }

    /** The report was filed: its files belong to the complaint from now on. Call inside the act's transaction. */
    @Transactional
    public void claim(byte[] draftHash, long complaintId) {
        entities.createNativeQuery("update evidence set complaint_id = ?, draft_hash = null where draft_hash = ?")
                .setParameter(1, complaintId)
                .setParameter(2, draftHash)
                .executeUpdate();
    }

    /** Forgets files of reports that were never filed, and what broken uploads left; called by the timetable. */
    @Transactional
    public void sweep(Instant before) {
        List<?> ids = entities.createNativeQuery(
                        "select id from evidence where complaint_id is null and added_at < ? limit 200 for update skip locked")
                .setParameter(1, InstantConverter.toColumn(before))
                .getResultList();
        for (var id : ids) {
            entities.createNativeQuery("delete from evidence where id = ?")
                    .setParameter(1, id)
                    .executeUpdate();
            rooms.store().delete(new EvidenceId((String) id));
        }
        rooms.store().sweep(clock.now());
    }
}
