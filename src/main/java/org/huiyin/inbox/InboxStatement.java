package org.huiyin.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huiyin.complaint.Visibility;
import org.huiyin.deadline.Light;
import org.huiyin.platform.Clock;
import org.huiyin.platform.InstantConverter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the statements of a list. Each range of an index is read in its own order until a page is full, and the parts are put
 * together afterwards, so that what a page costs does not grow with the list.
 */
final class InboxStatement {

    private static final String OPEN_ORDER = "q.next_due_at is null, q.next_due_at, q.id";
    private static final String CLOSED_ORDER = "q.closed_at desc, q.id desc";

    private final Map<String, Object> parameters = new LinkedHashMap<>();

    InboxStatement(LocalDate today) {
        bind("today", Clock.startOf(today));
    }

    /** Counts all that the ranges hold, by light. */
    InboxSql count(List<String> ranges) {
        return new InboxSql(InboxSql.COUNT.formatted(all(ranges)), parameters);
    }

    /** Counts them by light for each holder. */
    InboxSql loads(List<String> ranges) {
        return new InboxSql(InboxSql.LOADS.formatted(all(ranges)), parameters);
    }

    /** Counts those that are due from today to a moment, by that moment. */
    InboxSql dueDays(List<String> ranges, Instant until) {
        bind("until", until);
        return new InboxSql(InboxSql.DUE_DAYS.formatted(all(ranges)), parameters);
    }

    private static String all(List<String> ranges) {
        return union(ranges.stream().map(InboxStatement::select).toList());
    }

    /** Reads a page, and one row more to know whether there is another. */
    InboxSql page(List<String> ranges, InboxQuery query) {
        var closed = query.list() == InboxList.CLOSED;
        var limit = query.limit() + 1;
        var parts = new ArrayList<String>();
        for (var range : ranges) {
            var narrowed = query.status() == null ? range : range + " and c.status = #status";
            if (closed) parts.add(closed(narrowed, query.after()) + limit);
            if (!closed && query.light() != Light.PAUSED) parts.add(dated(narrowed, query) + limit);
            if (!closed && query.light() == Light.PAUSED) parts.add(onLedger(narrowed, query) + limit);
            if (!closed && (query.light() == null || query.light() == Light.PAUSED))
                parts.add(undated(narrowed, query) + limit);
        }
        var status = query.status();
        if (status != null) parameters.put("status", status.name());
        return new InboxSql(
                InboxSql.PAGE.formatted(union(parts), closed ? CLOSED_ORDER : OPEN_ORDER, limit), parameters);
    }

    /** Cases with a clock that runs; they come before those without. */
    private String dated(String range, InboxQuery query) {
        var light = query.light();
        var shown = light == null ? "" : " and " + InboxSql.lit(light);
        return inOrder(range + " and c.next_due_at is not null" + shown, query);
    }

    private String onLedger(String range, InboxQuery query) {
        return inOrder(range + " and " + InboxSql.ON_LEDGER, query);
    }

    private String inOrder(String condition, InboxQuery query) {
        return select(condition + dateKey(query.after())) + " order by c.next_due_at, c.id limit ";
    }

    private String dateKey(@Nullable Place after) {
        if (after == null) return "";
        if (after.at() == null) return " and 1 = 0"; // the page before ended among those without a clock
        bind("at", after.at());
        parameters.put("id", after.id());
        return " and c.next_due_at >= #at and (c.next_due_at > #at or c.id > #id)";
    }

    private String undated(String range, InboxQuery query) {
        var standing = query.light() == null ? " and c.next_due_at is null" : " and " + InboxSql.PAUSED;
        var after = query.after();
        var key = "";
        if (after != null && after.at() == null) {
            parameters.put("id", after.id());
            key = " and c.id > #id";
        }
        return select(range + standing + key) + " order by c.id limit ";
    }

    private String closed(String range, @Nullable Place after) {
        var key = "";
        if (after != null && after.at() != null) {
            bind("at", after.at());
            parameters.put("id", after.id());
            key = " and c.closed_at <= #at and (c.closed_at < #at or c.id < #id)";
        }
        // No clock of a closed case runs; its column is named so that the index is read backwards and not sorted.
        return select(range + key) + " order by c.closed_at desc, c.next_due_at desc, c.id desc limit ";
    }

    private void bind(String name, Instant moment) {
        parameters.put(name, InstantConverter.toColumn(moment));
    }

    private static String select(String condition) {
        return "select " + InboxSql.COLUMNS + " from complaint c where " + condition + " and " + Visibility.RULE;
    }

    private static String union(List<String> parts) {
        if (parts.size() == 1) return parts.get(0);
        return parts.stream().map(part -> "(" + part + ")").collect(Collectors.joining(" union "));
    }
}
