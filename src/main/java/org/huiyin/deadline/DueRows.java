package org.huiyin.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.LongConsumer;
import org.huiyin.platform.FirstFailure;

/** Goes through the rows whose moment has come. Any number of nodes may do this at once. */
@ApplicationScoped
public class DueRows {

    private static final int BATCH = 200;

    @PersistenceContext
    EntityManager entities;

    @Inject
    DueRow one;

    /**
     * Calls the act once for each row, which is held meanwhile: each has a transaction of its own, so that one that fails keeps no
     * other waiting and is tried again by the next pass.
     *
     * @param due a table and its condition on the moment {@code ?1}, such as {@code supervision_clock where remind_at <= ?1}; never
     *     anything that somebody typed
     * @param until the moment or the day, as the column has it
     * @param act gets the id of the row
     * @throws RuntimeException the first failure, after all others were tried
     */
    public void each(String due, Object until, LongConsumer act) {
        var failures = new FirstFailure();
        var ids = after(due, until, 0);
        while (!ids.isEmpty()) {
            for (var id : ids) failures.guard(() -> one.take(due, until, id, act));
            ids = after(due, until, ids.get(ids.size() - 1));
        }
        failures.rethrow();
    }

    private List<Long> after(String due, Object until, long last) {
        List<?> ids = entities.createNativeQuery(
                        "select id from %s and id > ?2 order by id limit %d".formatted(due, BATCH))
                .setParameter(1, until)
                .setParameter(2, last)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
