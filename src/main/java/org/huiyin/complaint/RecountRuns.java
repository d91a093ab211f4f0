package org.huiyin.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.huiyin.deadline.OpenClocks;
import org.huiyin.platform.InstantConverter;

/** The recounts that imports have ordered, one for each import. */
@ApplicationScoped
public class RecountRuns {

    /**
     * After this time every node has read the imported year; one that has not would still start clocks by the old calendar, behind the
     * back of a recount that has passed.
     */
    public static final Duration SETTLED = Duration.ofMinutes(2);

    private static final int BATCH = 50;

    @PersistenceContext
    EntityManager entities;

    @Inject
    OpenClocks openClocks;

    /** A clock that the recount has come to. */
    record Met(long deadlineId, long complaintId, Instant due) {}

    /** Orders a recount of every clock that is due on the day or later. Call inside the transaction of the import. */
    public void order(long importId, LocalDate dueFrom, Instant now) {
        var expected = openClocks.countFrom(dueFrom);
        entities.persist(new RecountRun(importId, dueFrom, expected, now.plus(SETTLED)));
    }

    public Optional<RecountRun> of(long importId) {
        return Optional.ofNullable(entities.find(RecountRun.class, importId));
    }

    /** The oldest run that has work left, for this transaction alone. */
    Optional<RecountRun> next(Instant now) {
        List<?> ids = entities.createNativeQuery("""
                        select import_id from recount_run where finished_at is null and begins_at <= ?1
                        order by import_id limit 1 for update skip locked
                        """)
                .setParameter(1, InstantConverter.toColumn(now))
                .getResultList();
        return ids.stream().findFirst().flatMap(id -> of(((Number) id).longValue()));
    }

    /** The next clocks downwards from where the run stands: those that move later are above it and not met again. */
    List<Met> batch(RecountRun run) {
        List<?> rows = entities.createNativeQuery("""
                        select id, complaint_id, due_at from deadline
                        where stopped_at is null and due_at >= ?1 and (due_at = ?2 and id < ?3 or due_at < ?2)
                        order by due_at desc, id desc limit %d
                        """.formatted(BATCH))
                .setParameter(1, InstantConverter.toColumn(run.dueFrom()))
                .setParameter(2, InstantConverter.toColumn(run.belowDue()))
                .setParameter(3, run.belowId())
                .getResultList();
        return rows.stream().map(row -> met((Object[]) row)).toList();
    }

    private static Met met(Object[] column) {
        var due = column[2] instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) column[2];
        return new Met(
                ((Number) column[0]).longValue(), ((Number) column[1]).longValue(), due.toInstant(ZoneOffset.UTC));
    }
}
