package org.huiyin.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.huiyin.deadline.Calendars;
import org.huiyin.platform.Clock;
import org.huiyin.platform.InstantConverter;

/**
 * Reminds of clocks of documents, once when they turn yellow and once when they have run out, and counts them again when the calendar
 * has changed. Any number of nodes may do it; each batch is a transaction of its own.
 */
@ApplicationScoped
public class SupervisionReminders {

    private static final int BATCH = 50;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Calendars calendars;

    @Inject
    Event<DocumentEvent> events;

    @Inject
    Clock clock;

    /**
     * Those that have waited longest come first.
     *
     * @return whether there may be more
     */
    @Transactional
    public boolean next() {
        var now = clock.now();
        List<?> ids = entities.createNativeQuery("""
                        select id from supervision_clock where remind_at <= ?1
                        order by remind_at, id limit %d for update skip locked
                        """.formatted(BATCH))
                .setParameter(1, InstantConverter.toColumn(now))
                .getResultList();
        for (var id : ids) {
            var due = entities.find(SupervisionClock.class, ((Number) id).longValue());
            var document = entities.find(SupervisionDocument.class, due.documentId());
            var late = due.reminded(calendars.current(), now);
            events.fire(new DocumentEvent.Due(document, due.duty(), due.round(), late));
        }
        return ids.size() == BATCH;
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
