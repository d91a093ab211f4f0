package org.huiyin.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.function.LongConsumer;
import org.huiyin.platform.FirstFailure;

/** Goes through the open clocks that have run out, oldest first, in batches: bounded memory, and none starves another. */
@ApplicationScoped
public class DueClocks {

    private static final int BATCH = 200;

    @PersistenceContext
    EntityManager entities;

    private record Due(long id, long complaintId, Instant at) {

        static final Due NONE = new Due(0, 0, Instant.EPOCH);
    }

    /**
     * Calls the act once for each clock of this kind that runs, does not stand still and is due before the moment. The act locks the case, looks again and
     * has a transaction of its own, so that several nodes may do this at once and one case that fails stops no other.
     *
     * @param act gets the id of the complaint
     * @throws RuntimeException the first failure, after all others were tried
     */
    public void each(ClockCode clock, Instant before, LongConsumer act) {
        var failures = new FirstFailure();
        var last = Due.NONE;
        var batch = after(clock, before, last);
        while (!batch.isEmpty()) {
            for (var due : batch) failures.guard(() -> act.accept(due.complaintId()));
            last = batch.get(batch.size() - 1);
            batch = batch.size() < BATCH ? List.of() : after(clock, before, last);
        }
        failures.rethrow();
    }

    private List<Due> after(ClockCode clock, Instant before, Due last) {
        return entities
                .createQuery("""
                        select d.id, d.complaintId, d.dueAt from Deadline d
                        where d.clock = :clock and d.stoppedAt is null and d.dueAt < :before
                        and not exists (select p.id from DeadlinePause p where p.deadlineId = d.id and p.untilAt is null)
                        and (d.dueAt > :at or (d.dueAt = :at and d.id > :id))
                        order by d.dueAt, d.id
                        """, Object[].class)
                .setParameter("clock", clock)
                .setParameter("before", before)
                .setParameter("at", last.at())
                .setParameter("id", last.id())
                .setMaxResults(BATCH)
                .getResultList()
                .stream()
                .map(row -> new Due((Long) row[0], (Long) row[1], (Instant) row[2]))
                .toList();
    }
}
