package org.huiyin.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Visibility;
import org.huiyin.deadline.Calendars;
import org.huiyin.platform.Clock;

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
        var today = clock.today();
        List<?> found =
                run(new InboxStatement(today).page(ranges, query), viewer).getResultList();
        var read = new RowReading(today, calendars.current());
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
        return InboxCounts.of((Object[])
                run(new InboxStatement(clock.today()).count(ranges), viewer).getSingleResult());
    }

    /** Who holds how much of what the viewer's unit has to answer for, and in which light; who is pressed most comes first. */
    public List<Load> loads(Actor viewer) {
        var ranges = InboxRanges.of(InboxList.UNIT, viewer.roles());
        if (ranges.isEmpty()) return List.of();
        List<?> rows =
                run(new InboxStatement(clock.today()).loads(ranges), viewer).getResultList();
        return rows.stream().map(row -> Load.of((Object[]) row)).toList();
    }

    /** How many cases of the viewer's unit have their last day on which of the days from today until before {@code end}. */
    public SortedMap<LocalDate, Long> dueDays(Actor viewer, LocalDate end) {
        var ranges = InboxRanges.of(InboxList.UNIT, viewer.roles());
        var days = new TreeMap<LocalDate, Long>();
        if (ranges.isEmpty()) return days;
        List<?> rows = run(new InboxStatement(clock.today()).dueDays(ranges, Clock.startOf(end)), viewer)
                .getResultList();
        for (var row : rows) {
            var column = (Object[]) row;
            days.merge(Clock.dayOf(Columns.required(column[0])), ((Number) column[1]).longValue(), Long::sum);
        }
        return days;
    }

    private Query run(InboxSql sql, Actor viewer) {
        var query = Visibility.bind(entities.createNativeQuery(sql.text()), viewer);
        sql.parameters().forEach(query::setParameter);
        return query;
    }
}
