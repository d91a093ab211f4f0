package org.huiyin.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.huiyin.deadline.Calendars;
import org.huiyin.deadline.DueRows;
import org.huiyin.platform.Clock;
import org.huiyin.platform.InstantConverter;

/**
 * Reminds of clocks of documents, when they turn yellow, when they have run out, and again and again once that is long ago; counts them
 * again when the calendar has changed. Any number of nodes may do it.
 */
@ApplicationScoped
public class SupervisionReminders {

    private static final int BATCH = 50;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Calendars calendars;

    @Inject
    DueRows rows;

    @Inject
    SupervisionClocks clocks;

    @Inject
    Event<DocumentEvent> events;

    @Inject
    Clock clock;

    /**
     * One document whose letter fails keeps no other waiting.
     *
     * @throws RuntimeException the first failure, after all others were tried
     */
    public void pass() {
        var now = clock.now();
        rows.each("supervision_clock where remind_at <= ?1", InstantConverter.toColumn(now), id -> remind(id, now));
    }

    private void remind(long id, Instant now) {
        var due = entities.find(SupervisionClock.class, id);
        var document = entities.find(SupervisionDocument.class, due.documentId());
        if (due.borrowed()) clocks.adopt(due, document);
        else
            events.fire(
                    new DocumentEvent.Due(document, due.duty(), due.round(), due.reminded(calendars.current(), now)));
    }

    /**
     * Counts the next running clocks after the given one again; a due day may move later, never earlier.
     *
     * @return the last clock of the batch, from which to go on, or 0 when there are no more
     */
    @Transactional
    public long recountAfter(long id) {
        List<?> ids = entities.createNativeQuery("""
                        select id from supervision_clock where stopped_at is null and id > ?1
                        order by id limit %d for update skip locked
                        """.formatted(BATCH))
                .setParameter(1, id)
                .getResultList();
        var last = 0L;
        for (var each : ids) {
            last = ((Number) each).longValue();
            entities.find(SupervisionClock.class, last).recount(calendars.current());
        }
        return last;
    }
}
