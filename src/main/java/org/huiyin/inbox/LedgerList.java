package org.huiyin.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Capacity;
import org.huiyin.complaint.Visibility;
import org.huiyin.deadline.Alerts;
import org.huiyin.deadline.Calendars;
import org.huiyin.deadline.DeadlineRule;
import org.huiyin.deadline.Light;
import org.huiyin.platform.Clock;
import org.jspecify.annotations.Nullable;

/**
 * The list of what stands on the ledger (挂账台账), what has stood there longest first. Only what {@link Visibility} lets a person see
 * is listed. Each range of an index is read in its order until a page is full.
 */
@ApplicationScoped
public class LedgerList {

    public static final int PAGE = 50;

    private static final String RANGE = """
            (select e.id from ledger_entry e join complaint c on c.id = e.complaint_id
                where e.on_ledger = true and %s and e.id > #after and %s
                order by e.id limit %d)
            """;

    private static final String ROWS = """
            select e.id, c.number, c.subject, l.name, l.name_en, e.reason, e.measures, e.plan, e.expected_on, e.due_on,
                e.decided_at, u.progress, u.next_step, u.expected_on, u.written_at, d.due_at, d.rule
            from (%s) q
                join ledger_entry e on e.id = q.id
                join complaint c on c.id = e.complaint_id
                join unit l on l.id = e.unit_id
                left join ledger_update u
                    on u.id = (select max(x.id) from ledger_update x where x.entry_id = e.id)
                left join deadline d on d.complaint_id = e.complaint_id and d.clock = 'C10' and d.stopped_at is null
            order by e.id limit %d
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    /**
     * One row more than a page, if there is one.
     *
     * @param after the place of the last row of the page before, 0 for the first page
     */
    public List<LedgerRow> after(Actor viewer, long after) {
        var ranges = Capacity.of(viewer.roles()).stream()
                .map(capacity -> RANGE.formatted(held(capacity), Visibility.RULE, PAGE + 1))
                .collect(Collectors.joining(" union "));
        if (ranges.isEmpty()) return List.of();
        var query = Visibility.bind(entities.createNativeQuery(ROWS.formatted(ranges, PAGE + 1)), viewer);
        query.setParameter("after", after);
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static String held(Capacity capacity) {
        return switch (capacity) {
            case SUPERVISION -> "e.body_id = #viewerUnit";
            case LEAD -> "e.unit_id = #viewerUnit";
            case COOPERATING, RECHECK, OVERSIGHT ->
                "e.complaint_id in (select h.complaint_id from complaint_unit h where h.unit_id = #viewerUnit"
                        + " and h.capacity = '" + capacity.name() + "')";
        };
    }

    private LedgerRow row(Object[] column) {
        var due = Columns.moment(column[15]);
        return new LedgerRow(
                ((Number) column[0]).longValue(),
                Columns.text(column[1]),
                Columns.text(column[2]),
                new InboxRow.Name(Columns.text(column[3]), Columns.text(column[4])),
                new LedgerRow.Entry(
                        Columns.text(column[5]),
                        Columns.text(column[6]),
                        Columns.text(column[7]),
                        day(column[8]),
                        day(column[9]),
                        Columns.required(column[10])),
                report(column),
                due == null ? null : grey(light(due, Columns.text(column[16]))),
                due);
    }

    private static LedgerRow.@Nullable Report report(Object[] column) {
        return column[11] == null
                ? null
                : new LedgerRow.Report(
                        Columns.text(column[11]),
                        Columns.text(column[12]),
                        day(column[13]),
                        Columns.required(column[14]));
    }

    private Light light(Instant due, String rule) {
        return Alerts.of(due, calendars.current(), DeadlineRule.parse(rule).thresholds())
                .at(clock.now());
    }

    /** What stands on the ledger and is reported on in time is grey (rules D6). */
    private static Light grey(Light light) {
        return light == Light.NORMAL ? Light.PAUSED : light;
    }

    private static LocalDate day(Object column) {
        return LocalDate.parse(column.toString());
    }
}
