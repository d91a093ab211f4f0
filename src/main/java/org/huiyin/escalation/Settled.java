package org.huiyin.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.platform.Clock;
import org.huiyin.platform.FirstFailure;

/** Finds the cases that were stranded and are perhaps not any more. Whole places that are still empty are not looked at one by one. */
@ApplicationScoped
class Settled {

    private static final int BATCH = 200;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Rescue rescue;

    @Inject
    Clock clock;

    void pass(FirstFailure failures) {
        var today = clock.today();
        var ids = after(0, today);
        while (!ids.isEmpty()) {
            for (var id : ids) failures.guard(() -> rescue.settle(id));
            ids = after(ids.get(ids.size() - 1), today);
        }
    }

    private List<Long> after(long last, LocalDate today) {
        List<?> ids = entities.createNativeQuery(
                        """
                        select u.id from urge u join complaint c on c.id = u.complaint_id
                        left join unit w on w.id = c.waits_unit_id
                        where u.standing = true and u.id > ?1 and (
                            c.waits_unit_id is null
                            or u.occasion <> concat('STRANDED-', c.waits_unit_id, '-', c.waits_role)
                            or w.dissolved_on is null and (%s
                                or c.waits_role in ('UNIT_LEADER', 'SUPERVISOR_LEAD') and %s))
                        order by u.id limit %d
                        """.formatted(WaitingPlaces.able("c", "?2"), WaitingPlaces.held("c"), BATCH))
                .setParameter(1, last)
                .setParameter(2, today)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
