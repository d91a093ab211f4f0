package org.huiyin.supervision.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.huiyin.deadline.Calendars;
import org.huiyin.deadline.DueRows;
import org.huiyin.platform.Clock;
import org.huiyin.platform.InstantConverter;

/**
 * Reminds of answers that are owed, before and after they are due and again and again once that is long ago; counts them again when the
 * calendar has changed.
 */
@ApplicationScoped
public class SuggestionReminders {

    private static final int BATCH = 50;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Calendars calendars;

    @Inject
    DueRows rows;

    @Inject
    Event<SuggestionEvent> events;

    @Inject
    Clock clock;

    /**
     * One suggestion whose letter fails keeps no other waiting.
     *
     * @throws RuntimeException the first failure, after all others were tried
     */
    public void pass() {
        var now = clock.now();
        rows.each("external_suggestion where remind_at <= ?1", InstantConverter.toColumn(now), id -> {
            var suggestion = entities.find(ExternalSuggestion.class, id);
            events.fire(new SuggestionEvent(suggestion, suggestion.reminded(calendars.current(), now)));
        });
    }

    /**
     * Counts the next open ones after the given one again; a due day may move later, never earlier.
     *
     * @return the last of the batch, from which to go on, or 0 when there are no more
     */
    @Transactional
    public long recountAfter(long id) {
        List<?> ids = entities.createNativeQuery("""
                        select id from external_suggestion where id > ?1 and replied_on is null
                        order by id limit %d for update skip locked
                        """.formatted(BATCH))
                .setParameter(1, id)
                .getResultList();
        var last = 0L;
        for (var each : ids) {
            last = ((Number) each).longValue();
            entities.find(ExternalSuggestion.class, last).recount(calendars.current());
        }
        return last;
    }
}
