package org.huiyin.supervision.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.huiyin.account.Actor;
import org.huiyin.deadline.Calendars;
import org.huiyin.deadline.DueRows;
import org.huiyin.platform.Clock;
import org.huiyin.platform.FirstFailure;
import org.huiyin.platform.InstantConverter;
import org.huiyin.unit.Units;

/**
 * What time does to suspensions: reminds of decisions and notices that are owed, before and after they are due; ends what is over; counts
 * again when the calendar has changed. Any number of nodes may do it.
 */
@ApplicationScoped
public class SuspensionPass {

    private static final int BATCH = 50;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Calendars calendars;

    @Inject
    SuspensionTerms terms;

    @Inject
    Units units;

    @Inject
    SuspensionFile file;

    @Inject
    DueRows rows;

    @Inject
    Event<SuspensionEvent> events;

    @Inject
    Clock clock;

    /**
     * One suspension that fails keeps no other waiting.
     *
     * @throws RuntimeException the first failure, after all others were tried
     */
    public void pass() {
        var now = clock.now();
        var failures = new FirstFailure();
        failures.guard(() -> rows.each(
                "credential_suspension where remind_at <= ?1", InstantConverter.toColumn(now), id -> remind(id, now)));
        failures.guard(() -> rows.each(
                "credential_suspension where status = 'IN_FORCE' and ends_on < ?1",
                Clock.dayOf(now),
                id -> lapse(id, now)));
        failures.rethrow();
    }

    private void remind(long id, Instant now) {
        var suspension = found(id);
        if (suspension.owed().isEmpty()) begin(suspension);
        else
            events.fire(
                    new SuspensionEvent.Due(suspension, suspension.noticeClock().reminded(calendars.current(), now)));
    }

    /** What was proposed before there was a time for the decision has it from then on all the same. */
    private void begin(CredentialSuspension suspension) {
        var rule = terms.decision(units.byId(suspension.bodyId()));
        suspension.noticeClock().start(rule, Clock.dayOf(suspension.owedSince()), calendars.current());
    }

    private void lapse(long id, Instant now) {
        var suspension = found(id);
        suspension.ended(new SuspensionEnding(null, null, now));
        file.moved(suspension, Actor.SYSTEM, SuspensionAct.LAPSE, Map.of(), now);
    }

    /**
     * Counts the next owed steps after the given one again; a due day may move later, never earlier.
     *
     * @return the last of the batch, from which to go on, or 0 when there are no more
     */
    @Transactional
    public long recountAfter(long id) {
        List<?> ids = entities.createNativeQuery("""
                        select id from credential_suspension where status in ('PROPOSED', 'APPROVED') and due_at is not null and id > ?1
                        order by id limit %d for update skip locked
                        """.formatted(BATCH))
                .setParameter(1, id)
                .getResultList();
        var last = 0L;
        for (var each : ids) {
            last = ((Number) each).longValue();
            var suspension = found(last);
            suspension.noticeClock().recount(Clock.dayOf(suspension.owedSince()), calendars.current());
        }
        return last;
    }

    private CredentialSuspension found(long id) {
        return entities.find(CredentialSuspension.class, id);
    }
}
