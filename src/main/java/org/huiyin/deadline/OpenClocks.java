package org.huiyin.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huiyin.platform.Clock;
import org.huiyin.platform.InstantConverter;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the clocks that run, in batches, so that a million of them need no more memory than a thousand. It changes
 * nothing and locks nothing.
 */
@ApplicationScoped
public class OpenClocks {

    private static final int BATCH = 2_000;

    @PersistenceContext
    EntityManager entities;

    private record Row(
            long id, long complaintId, ClockCode clock, LocalDate start, Instant due, String rule, boolean moved) {}

    /** How many clocks run that are due on the day or later. */
    public long countFrom(LocalDate day) {
        var count = entities.createNativeQuery(
                        "select count(*) from deadline where stopped_at is null and due_at >= ?1")
                .setParameter(1, InstantConverter.toColumn(Clock.startOf(day)))
                .getSingleResult();
        return ((Number) count).longValue();
    }

    /** Shows every clock that is due on the day or later, as the calendar would count it, in the order in which they started. */
    public void from(LocalDate day, WorkingCalendar calendar, Consumer<OpenClock> visitor) {
        var dueFrom = InstantConverter.toColumn(Clock.startOf(day));
        var counts = new RuleCounts(calendar, this::rule);
        var rows = after(firstOf(dueFrom) - 1, dueFrom);
        while (!rows.isEmpty()) {
            var pauses = pauses(rows);
            var granted = granted(rows);
            for (var row : rows) {
                var lastDay = counts.lastDay(
                        row.rule(),
                        row.id(),
                        row.start(),
                        pauses.getOrDefault(row.id(), List.of()),
                        granted.getOrDefault(row.id(), List.of()));
                visitor.accept(open(row, lastDay));
            }
            rows = after(rows.get(rows.size() - 1).id(), dueFrom);
        }
    }

    private long firstOf(LocalDateTime dueFrom) {
        var first = entities.createNativeQuery(
                        "select coalesce(min(id), 0) from deadline where stopped_at is null and due_at >= ?1")
                .setParameter(1, dueFrom)
                .getSingleResult();
        return ((Number) first).longValue();
    }

    private static OpenClock open(Row row, LocalDate lastDay) {
        return new OpenClock(row.id(), row.complaintId(), row.clock(), new Movement(Clock.dayOf(row.due()), lastDay));
    }

    // The snapshot of the rule is long and nearly always the same: rows carry its hash. They are read in the order in
    // which
    // they lie on the disk; by due days it takes one read of the disk for each row.
    private List<Row> after(long id, LocalDateTime dueFrom) {
        List<?> rows = entities.createNativeQuery("""
                        select d.id, d.complaint_id, d.clock, d.started_at, d.due_at, sha2(d.rule, 256),
                            exists (select 1 from deadline_pause p where p.deadline_id = d.id)
                                or exists (select 1 from deadline_extension e where e.deadline_id = d.id)
                        from deadline d force index (primary)
                        where d.id > ?1 and d.stopped_at is null and d.due_at >= ?2
                        order by d.id limit %d
                        """.formatted(BATCH))
                .setParameter(1, id)
                .setParameter(2, dueFrom)
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static Row row(Object[] column) {
        return new Row(
                ((Number) column[0]).longValue(),
                ((Number) column[1]).longValue(),
                ClockCode.valueOf((String) column[2]),
                Clock.dayOf(moment(column[3])),
                moment(column[4]),
                (String) column[5],
                ((Number) column[6]).intValue() == 1);
    }

    private Map<Long, List<Pause>> pauses(List<Row> batch) {
        return of(
                batch,
                "select deadline_id, from_at, until_at from deadline_pause where deadline_id in (%s) order by id",
                column -> new Pause(Clock.dayOf(moment(column[1])), day(column[2])));
    }

    private Map<Long, List<Granted>> granted(List<Row> batch) {
        return of(
                batch,
                "select deadline_id, from_day, days from deadline_extension where deadline_id in (%s) order by id",
                column -> new Granted(LocalDate.parse(column[1].toString()), ((Number) column[2]).intValue()));
    }

    /** What has moved the clocks of the batch, by clock. */
    private <T> Map<Long, List<T>> of(List<Row> batch, String sql, Function<Object[], T> read) {
        var ids = batch.stream()
                .filter(Row::moved)
                .map(row -> Long.toString(row.id()))
                .toList();
        if (ids.isEmpty()) return Map.of();
        List<?> rows =
                entities.createNativeQuery(sql.formatted(String.join(",", ids))).getResultList();
        var found = new HashMap<Long, List<T>>();
        for (var row : rows) {
            var column = (Object[]) row;
            found.merge(((Number) column[0]).longValue(), List.of(read.apply(column)), OpenClocks::joined);
        }
        return found;
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private DeadlineRule rule(long deadlineId) {
        var text = entities.createNativeQuery("select rule from deadline where id = ?1")
                .setParameter(1, deadlineId)
                .getSingleResult();
        return DeadlineRule.parse((String) text);
    }

    private static @Nullable LocalDate day(@Nullable Object column) {
        return column == null ? null : Clock.dayOf(moment(column));
    }

    private static Instant moment(Object column) {
        var local = column instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) column;
        return local.toInstant(ZoneOffset.UTC);
    }
}
