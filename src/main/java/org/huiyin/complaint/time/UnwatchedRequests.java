package org.huiyin.complaint.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.huiyin.platform.FirstFailure;

/** Finds what units had asked for before such decisions had a clock (rules D5, C6), so that it does not wait without one. */
@ApplicationScoped
public class UnwatchedRequests {

    private static final int BATCH = 200;

    @PersistenceContext
    EntityManager entities;

    @Inject
    FirstWatch watch;

    /**
     * Any number of nodes may do this at once, and as often as they like.
     *
     * @throws RuntimeException the first failure, after all others were tried
     */
    public void pass() {
        var failures = new FirstFailure();
        var ids = after(0);
        while (!ids.isEmpty()) {
            for (var id : ids) failures.guard(() -> watch.begin(id));
            ids = after(ids.get(ids.size() - 1));
        }
        failures.rethrow();
    }

    private List<Long> after(long last) {
        List<?> ids = entities.createNativeQuery("""
                        select complaint_id from extension
                        where decision is null and clock_round is null and complaint_id > ?1
                        union select complaint_id from suspension
                        where decision is null and clock_round is null and complaint_id > ?1
                        union select complaint_id from ledger_entry
                        where decision is null and clock_round is null and complaint_id > ?1
                        order by complaint_id limit %d
                        """.formatted(BATCH))
                .setParameter(1, last)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
