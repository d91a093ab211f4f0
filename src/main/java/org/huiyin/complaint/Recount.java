package org.huiyin.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.huiyin.complaint.rectification.Problems;
import org.huiyin.deadline.Calendars;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Clock;

/**
 * Counts open clocks again: after an import every one that the year can touch, and from time to time those that ran into a year
 * without an official calendar, in case its file was put in place. A due day may move later, never earlier: a promise already
 * shown is kept (rules C).
 */
@ApplicationScoped
public class Recount {

    private static final int BATCH = 100;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Complaints complaints;

    @Inject
    Clocks clocks;

    @Inject
    Problems problems;

    @Inject
    Calendars calendars;

    @Inject
    RecountRuns runs;

    @Inject
    Clock clock;

    /**
     * Takes the next batch of the oldest unfinished run; any number of nodes may call it, one of them works.
     *
     * @return whether there may be more
     */
    @Transactional
    public boolean next() {
        var now = clock.now();
        var found = runs.next(now);
        found.ifPresent(run -> {
            calendars.refresh();
            var batch = runs.batch(run);
            for (var met : batch) recount(met, run);
            if (batch.isEmpty()) run.finish(now);
        });
        return found.isPresent();
    }

    private void recount(RecountRuns.Met met, RecountRun run) {
        var complaint = complaints.locked(complaints.byId(met.complaintId()));
        var movement = clocks.recountOne(met.deadlineId());
        problems.keepStep(met.complaintId());
        complaint.dueNext(clocks.nextDue(met.complaintId()));
        run.counted(met, movement);
    }

    /**
     * Takes the next batch after the given deadline; any number of nodes may run it.
     *
     * @return the last deadline of the batch, from which to go on, or 0 when there are no more
     */
    @Transactional
    public long batchAfter(long deadlineId) {
        List<?> rows = entities.createNativeQuery("""
                        select id, complaint_id from deadline
                        where id > ? and stopped_at is null and projected = true
                        order by id limit %d
                        """.formatted(BATCH))
                .setParameter(1, deadlineId)
                .getResultList();
        var last = 0L;
        for (var row : rows) {
            var columns = (Object[]) row;
            last = ((Number) columns[0]).longValue();
            recount(((Number) columns[1]).longValue());
        }
        return last;
    }

    private void recount(long complaintId) {
        var complaint = complaints.locked(complaints.byId(complaintId));
        clocks.recount(complaintId);
        problems.keepStep(complaintId);
        complaint.dueNext(clocks.nextDue(complaintId));
    }
}
