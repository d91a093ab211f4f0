package org.huiyin.complaint.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.platform.Clock;
import org.huiyin.platform.FirstFailure;

/** Finds the cases that have stood still for another month, so that none is forgotten. */
@ApplicationScoped
public class StandingCases {

    private static final int BATCH = 200;

    @PersistenceContext
    EntityManager entities;

    @Inject
    SuspensionLook look;

    @Inject
    Clock clock;

    /**
     * Any number of nodes may do this at once; each suspension is looked at again with its case held.
     *
     * @throws RuntimeException the first failure, after all others were tried
     */
    public void pass() {
        var failures = new FirstFailure();
        var now = clock.now();
        var ids = after(0, Clock.dayOf(now));
        while (!ids.isEmpty()) {
            for (var id : ids) failures.guard(() -> look.take(id, now));
            ids = after(ids.get(ids.size() - 1), Clock.dayOf(now));
        }
        failures.rethrow();
    }

    private List<Long> after(long last, LocalDate today) {
        List<?> ids = entities.createNativeQuery(
                        "select id from suspension where look_on <= ?1 and id > ?2 order by id limit " + BATCH)
                .setParameter(1, today)
                .setParameter(2, last)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
