package org.huiyin.inbox;

import java.util.Map;
import org.huiyin.deadline.Light;

/** A statement of a list with its parameters, besides those of {@link org.huiyin.complaint.Visibility}. */
record InboxSql(String text, Map<String, Object> parameters) {

    /** A clock of an authority that stands still; asked only where no other clock runs. */
    static final String PAUSED = """
            c.next_due_at is null and c.closed_at is null and exists (select 1 from deadline d
                join deadline_pause p on p.deadline_id = d.id and p.until_at is null
                where d.complaint_id = c.id and d.stopped_at is null)
            """;

    /** The conditions of the lights of a case whose clocks run. All lights change at midnight, so the beginning of today tells them;
     * each names a range of next_due_at too, in whose order the index is read. */
    static String lit(Light light) {
        return switch (light) {
            case SEVERELY_OVERDUE -> "c.next_due_at < #today and c.severe_from <= #today";
            case OVERDUE -> "c.next_due_at < #today and c.severe_from > #today";
            case DUE_SOON -> "c.next_due_at >= #today and c.due_soon_from <= #today";
            case NORMAL -> "c.next_due_at >= #today and c.due_soon_from > #today and c.status <> 'PENDING_LEDGER'";
            case PAUSED -> throw new IllegalArgumentException("a paused clock is known by its open pause");
        };
    }

    /** What stands on the ledger is grey until its monthly report is due soon (rules D6). */
    static final String ON_LEDGER = "c.status = 'PENDING_LEDGER' and c.due_soon_from > #today";

    static final String COLUMNS = """
            c.id, c.number, c.subject, c.status, c.next_due_at, c.due_soon_from, c.severe_from, c.waits_role, c.waits_unit_id, c.filed_at, c.closed_at,
            case when c.waits_role = 'UNIT_HANDLER' then c.handler_id end as holder_id,
            case when %s or %s then 1 else 0 end as paused
            """.formatted(PAUSED, ON_LEDGER);

    /** What is looked up for the rows of one page only. */
    static final String PAGE = """
            select q.number, q.subject, q.status, q.next_due_at, q.paused, q.waits_role, w.name, w.name_en,
                (select coalesce(u.name, r.unit_text, '') from respondent r left join unit u on u.id = r.unit_id
                    where r.complaint_id = q.id order by r.id limit 1) as respondent,
                (select coalesce(u.name_en, r.unit_text, '') from respondent r left join unit u on u.id = r.unit_id
                    where r.complaint_id = q.id order by r.id limit 1) as respondent_en,
                (select count(*) from respondent r where r.complaint_id = q.id) as respondents,
                q.filed_at, q.closed_at, q.id, a.name,
                exists (select 1 from co_task t
                    where t.unit_id = #viewerUnit and t.waiting = true and t.complaint_id = q.id) as cooperating,
                q.due_soon_from, q.severe_from
            from (%s) q left join unit w on w.id = q.waits_unit_id left join account a on a.id = q.holder_id
            order by %s limit %d
            """;

    private static final String COUNTS = """
            count(*), sum(q.paused),
                sum(case when q.severe_from <= #today then 1 else 0 end),
                sum(case when q.next_due_at < #today and q.severe_from > #today then 1 else 0 end),
                sum(case when q.next_due_at >= #today and q.due_soon_from <= #today then 1 else 0 end),
                sum(case when q.due_soon_from > #today and q.paused = 0 then 1 else 0 end)
            """;

    static final String COUNT = "select " + COUNTS + " from (%s) q";

    /** Whoever holds what runs out first comes first. */
    static final String LOADS = "select " + COUNTS + """
            , w.name, w.name_en, q.waits_role, a.name
            from (%s) q left join unit w on w.id = q.waits_unit_id left join account a on a.id = q.holder_id
            group by q.waits_unit_id, w.name, w.name_en, q.waits_role, q.holder_id, a.name
            order by min(q.next_due_at) is null, min(q.next_due_at), count(*) desc limit 200
            """;

    static final String DUE_DAYS = """
            select q.next_due_at, count(*) from (%s) q
            where q.next_due_at >= #today and q.next_due_at < #until group by q.next_due_at
            """;
}
