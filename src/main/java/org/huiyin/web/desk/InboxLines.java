package org.huiyin.web.desk;

import java.time.Instant;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.deadline.Light;
import org.huiyin.inbox.InboxRow;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Words;
import org.huiyin.web.form.Dates;
import org.huiyin.web.form.LightView;

/** Says the rows of a list in words. */
record InboxLines(Dates dates) {

    private static final String NOTHING = "\u2014";

    InboxView.Line line(InboxRow row) {
        var light = row.clock().light();
        var turn = row.turn();
        return new InboxView.Line(
                row.number(),
                row.subject(),
                light == null ? null : LightView.of(light, words()),
                clock(row),
                due(row),
                respondent(row.respondents()),
                words().text("complaint.status." + row.status().name()),
                holder(row),
                turn == null || row.owed() ? "" : turn.unit().in(words().english()));
    }

    /** By name as soon as somebody has taken it on. */
    String holder(InboxRow.Turn turn) {
        var role = words().text("complaint.role." + turn.role().name());
        return turn.person() == null ? role : words().text("desk.holder.person", turn.person(), role);
    }

    private String clock(InboxRow row) {
        var remaining = row.clock().remaining();
        if (remaining != null) return words().text(remaining.key(), remaining.workingDays());
        var closed = row.closedAt();
        if (closed != null) return dates.shortDay(Clock.dayOf(closed));
        return row.clock().light() == Light.PAUSED ? words().text("desk.clock.paused") : NOTHING;
    }

    private String due(InboxRow row) {
        var due = row.clock().dueAt();
        if (due == null && row.clock().light() != Light.PAUSED) return "";
        if (due == null) return words().text(row.turn() == null ? "desk.clock.pausedFor" : "desk.clock.suspended");
        return words().text(late(due) ? "desk.clock.since" : "desk.clock.until", dates.shortDay(Clock.dayOf(due)));
    }

    private boolean late(Instant due) {
        return Clock.dayOf(due).isBefore(dates.today());
    }

    private String respondent(InboxRow.Respondents respondents) {
        var first = respondents.first().in(words().english());
        if (respondents.count() == 0 || (first.isEmpty() && respondents.count() == 1))
            return words().text("desk.respondent.none");
        return respondents.count() == 1 ? first : words().text("desk.respondent.more", first, respondents.count());
    }

    private String holder(InboxRow row) {
        var turn = row.turn();
        if (row.owed()) return words().text("desk.turn.owed");
        return turn == null ? nobody(row.status()) : holder(turn);
    }

    /** It is no authority's turn. */
    private String nobody(ComplaintStatus status) {
        return status.terminal() ? NOTHING : words().text("complaint.role.COMPLAINANT");
    }

    private Words words() {
        return dates.words();
    }
}
