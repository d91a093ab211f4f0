package org.huiyin.supervision.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.huiyin.account.Actor;
import org.huiyin.deadline.Calendars;
import org.huiyin.platform.Clock;
import org.huiyin.platform.InstantConverter;
import org.huiyin.unit.Units;

/**
 * What time does to suspensions: reminds of decisions and notices that are owed, before and after they are due; ends what is over; counts
 * again when the calendar has changed. Any number of nodes may do it; each batch is a transaction of its own.
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
    Event<SuspensionEvent> events;

    @Inject
    Clock clock;

    /**
     * Those that have waited longest come first.
     *
     * @return whether there may be more
     */
    @Transactional
    public boolean next() {
        return remind() | lapse();
    }

    private boolean remind() {
        var now = clock.now();
        List<?> ids = entities.createNativeQuery("""
                        select id from credential_suspension where remind_at <= ?1
                        order by remind_at, id limit %d for update skip locked
                        """.formatted(BATCH))
                .setParameter(1, InstantConverter.toColumn(now))
                .getResultList();
        for (var id : ids) {
            var suspension = found(id);
            if (suspension.owed().isEmpty()) begin(suspension);
            else
                events.fire(new SuspensionEvent.Due(
                        suspension, suspension.noticeClock().reminded(calendars.current(), now)));
        }
        return ids.size() == BATCH;
    }

    /** What was proposed before there was a time for the decision has it from then on all the same. */
    private void begin(CredentialSuspension suspension) {
        var rule = terms.decision(units.byId(suspension.bodyId()));
        suspension.noticeClock().start(rule, Clock.dayOf(suspension.owedSince()), calendars.current());
    }

    private boolean lapse() {
        var now = clock.now();
        List<?> ids = entities.createNativeQuery("""
                        select id from credential_suspension where status = 'IN_FORCE' and ends_on < ?1
                        order by ends_on, id limit %d for update skip locked
                        """.formatted(BATCH))
                .setParameter(1, clock.today())
                .getResultList();
        for (var id : ids) {
            var suspension = found(id);
            suspension.ended(null, null, now);
            file.moved(suspension, Actor.SYSTEM, SuspensionAct.LAPSE, Map.of(), now);
        }
        return ids.size() == BATCH;
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
            var suspension = found(each);
            suspension.noticeClock().recount(Clock.dayOf(suspension.owedSince()), calendars.current());
        }
        return last;
    }

    private CredentialSuspension found(Object id) {
        return entities.find(CredentialSuspension.class, ((Number) id).longValue());
    }
}
