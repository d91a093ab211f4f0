package org.huiyin.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiyin.platform.InstantConverter;

/**
 * The clocks whose next light has come and was not announced yet. Each clock keeps the moment at which its next alert is due, so
 * that a million open clocks cost nothing until one of them turns; the light itself is computed, never stored.
 */
@ApplicationScoped
public class DueAlerts {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Calendars calendars;

    /** A clock and the moment of its alert; a place in the queue. */
    public record Due(long deadlineId, long complaintId, Instant at) {

        /** Before all others. */
        public static final Due NONE = new Due(0, 0, Instant.EPOCH);
    }

    /** The next in the queue after this place, oldest first; locks nothing. */
    public List<Due> after(Due last, Instant now, int limit) {
        List<?> rows = entities.createNativeQuery("""
                        select d.id, d.complaint_id, d.next_alert_at from deadline d force index (deadline_alert)
                        where d.next_alert_at >= ?1 and d.next_alert_at <= ?2 and (d.next_alert_at > ?1 or d.id > ?3)
                        order by d.next_alert_at, d.id limit %d
                        """.formatted(limit))
                .setParameter(1, InstantConverter.toColumn(last.at()))
                .setParameter(2, InstantConverter.toColumn(now))
                .setParameter(3, last.deadlineId())
                .getResultList();
        return rows.stream().map(row -> due((Object[]) row)).toList();
    }

    private static Due due(Object[] column) {
        var at = column[2] instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) column[2];
        return new Due(
                ((Number) column[0]).longValue(), ((Number) column[1]).longValue(), at.toInstant(ZoneOffset.UTC));
    }

    /**
     * Takes those of the batch whose case nobody else holds at this moment, for this transaction. Acts hold the same row while
     * they move a clock, so nothing changes under the hands, and two nodes share a batch instead of waiting for each other.
     */
    public List<Deadline> take(List<Due> batch, Instant now) {
        var free = free(batch);
        if (free.isEmpty()) return List.of();
        var ids = batch.stream().filter(due -> free.contains(due.complaintId())).map(Due::deadlineId);
        var taken = entities.createQuery("""
                        select d from Deadline d where d.id in :ids and d.nextAlertAt <= :now
                        order by d.nextAlertAt, d.id
                        """, Deadline.class)
                .setParameter("ids", ids.toList())
                .setParameter("now", now)
                .getResultList();
        return taken.isEmpty() ? taken : running(taken);
    }

    /** Clocks that stand still have nothing to say, whatever put them into the queue. */
    private List<Deadline> running(List<Deadline> taken) {
        var paused = entities.createQuery(
                        "select p.deadlineId from DeadlinePause p where p.deadlineId in :ids and p.untilAt is null",
                        Long.class)
                .setParameter("ids", taken.stream().map(Deadline::id).toList())
                .getResultList();
        taken.stream().filter(deadline -> paused.contains(deadline.id())).forEach(Deadline::silence);
        return taken.stream()
                .filter(deadline -> !paused.contains(deadline.id()))
                .toList();
    }

    private List<Long> free(List<Due> batch) {
        var ids = batch.stream()
                .map(due -> Long.toString(due.complaintId()))
                .distinct()
                .collect(Collectors.joining(","));
        List<?> free = entities.createNativeQuery(
                        "select id from complaint where id in (%s) order by id for update skip locked".formatted(ids))
                .getResultList();
        return free.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /**
     * The light that the clock has come to and that nobody was told of, and moves on to the next; empty when the moment has not
     * come after all, because the calendar has changed since the moment was reckoned.
     */
    public Optional<Light> announce(Deadline deadline, Instant now) {
        deadline.arm(calendars.current());
        if (!deadline.alertBy(now)) return Optional.empty();
        return Optional.of(deadline.announced(calendars.current()));
    }
}
