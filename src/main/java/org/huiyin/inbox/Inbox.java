package org.huiyin.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Visibility;
import org.huiyin.deadline.Calendars;
import org.huiyin.deadline.Light;
import org.huiyin.deadline.Lights;
import org.huiyin.platform.Clock;
import org.jspecify.annotations.Nullable;

/**
 * The lists of the desk. Only what {@link Visibility} lets a person see is listed or counted. Open cases are ordered by the
 * clock that runs out first, those without a running clock last; closed ones by their end, latest first.
 */
@ApplicationScoped
public class Inbox {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    public InboxPage find(Actor viewer, InboxQuery query) {
        var ranges = InboxRanges.of(query.list(), viewer.roles());
        if (ranges.isEmpty()) return new InboxPage(List.of(), null);
        var lights = lights();
        List<?> found =
                run(new InboxStatement(lights).page(ranges, query), viewer).getResultList();
        var read = new RowReading(lights, clock.today(), calendars.current());
        var rows = found.stream().map(Object[].class::cast).limit(query.limit()).toList();
        var more = found.size() > query.limit();
        return new InboxPage(
                rows.stream().map(read::row).toList(),
                more ? read.place(rows.get(rows.size() - 1), query.list()) : null);
    }

    /** How many cases a list holds, and how many of them show which light. */
    public InboxCounts counts(Actor viewer, InboxList list) {
        var ranges = InboxRanges.of(list, viewer.roles());
        if (ranges.isEmpty()) return new InboxCounts(0, Map.of());
        var counted = (Object[])
                run(new InboxStatement(lights()).count(ranges), viewer).getSingleResult();
        return new InboxCounts(
                number(counted[0]),
                Map.of(
                        Light.PAUSED, number(counted[1]),
                        Light.SEVERELY_OVERDUE, number(counted[2]),
                        Light.OVERDUE, number(counted[3]),
                        Light.DUE_SOON, number(counted[4]),
                        Light.NORMAL, number(counted[5])));
    }

    private Query run(InboxSql sql, Actor viewer) {
        var query = Visibility.bind(entities.createNativeQuery(sql.text()), viewer);
        sql.parameters().forEach(query::setParameter);
        return query;
    }

    private Lights lights() {
        return Lights.on(clock.today(), calendars.current(), Lights.Thresholds.USUAL);
    }

    /** A sum over nothing is null. */
    private static long number(@Nullable Object count) {
        return count == null ? 0 : ((Number) count).longValue();
    }
}
