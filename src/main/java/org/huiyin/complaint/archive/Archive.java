package org.huiyin.complaint.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Mergers;
import org.huiyin.platform.Clock;
import org.huiyin.platform.InstantConverter;

/** The archive: what lies in it, and what may have to. */
@ApplicationScoped
public class Archive {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Mergers mergers;

    @Inject
    Clock clock;

    /** A case that has ended, and when; a place in the order of the ends. */
    record Ended(long complaintId, Instant at) {

        static final Ended NONE = new Ended(0, Instant.EPOCH);
    }

    /** The record because of which the case lies in the archive now. */
    public Optional<ArchiveRecord> of(long complaintId) {
        return entities.createQuery(
                        "select a from ArchiveRecord a where a.complaintId = :complaint order by a.id",
                        ArchiveRecord.class)
                .setParameter("complaint", complaintId)
                .getResultStream()
                .filter(ArchiveRecord::shut)
                .findFirst();
    }

    /** Cases outside the archive that ended before the day, oldest end first, after this place; locks nothing. */
    List<Ended> endedBefore(LocalDate day, Ended last, int limit) {
        List<?> rows = entities.createNativeQuery("""
                        select c.id, c.closed_at from complaint c
                        where c.archived_at is null and c.closed_at < ?1
                        and c.closed_at >= ?2 and (c.closed_at > ?2 or c.id > ?3)
                        order by c.closed_at, c.id limit %d
                        """.formatted(limit))
                .setParameter(1, InstantConverter.toColumn(Clock.startOf(day)))
                .setParameter(2, InstantConverter.toColumn(last.at()))
                .setParameter(3, last.complaintId())
                .getResultList();
        return rows.stream().map(row -> ended((Object[]) row)).toList();
    }

    private static Ended ended(Object[] column) {
        return new Ended(((Number) column[0]).longValue(), moment(column[1]));
    }

    private static Instant moment(Object column) {
        var local = column instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) column;
        return local.toInstant(ZoneOffset.UTC);
    }

    /** Takes the case for this transaction; false when another node has it, or it lies in the archive already. */
    boolean take(long complaintId) {
        return !entities.createNativeQuery(
                        "select id from complaint where id = ?1 and archived_at is null for update skip locked")
                .setParameter(1, complaintId)
                .getResultList()
                .isEmpty();
    }

    void add(ArchiveRecord archived) {
        entities.persist(archived);
    }

    /** What follows the case comes out with it, so that nobody loses the rating of the next reply. */
    void reopened(@Observes ComplaintEvent.Relapsed event) {
        var master = event.complaint();
        takeOut(master);
        mergers.lockedFollowers(master.id()).forEach(this::takeOut);
    }

    private void takeOut(Complaint complaint) {
        of(complaint.id()).ifPresent(archived -> archived.reopen(clock.now()));
        complaint.archive(null);
    }
}
