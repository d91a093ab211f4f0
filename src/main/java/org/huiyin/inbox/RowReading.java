package org.huiyin.inbox;

import java.time.Instant;
import java.time.LocalDate;
import org.huiyin.account.Role;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.deadline.Alerts;
import org.huiyin.deadline.Light;
import org.huiyin.deadline.Remaining;
import org.huiyin.deadline.WorkingCalendar;
import org.huiyin.inbox.InboxRow.Name;
import org.huiyin.inbox.InboxRow.NextClock;
import org.huiyin.inbox.InboxRow.Respondents;
import org.huiyin.inbox.InboxRow.Turn;
import org.huiyin.platform.Clock;
import org.jspecify.annotations.Nullable;

/** Reads the rows of {@link InboxSql#PAGE}, column by column, as they look on one day. */
record RowReading(LocalDate today, WorkingCalendar calendar) {

    private static final int DUE = 3;
    private static final int CLOSED = 12;
    private static final int ID = 13;
    private static final int PERSON = 14;
    private static final int OWED = 15;
    private static final int DUE_SOON_FROM = 16;
    private static final int SEVERE_FROM = 17;

    InboxRow row(Object[] column) {
        return new InboxRow(
                Columns.text(column[0]),
                Columns.text(column[1]),
                ComplaintStatus.valueOf(Columns.text(column[2])),
                clock(column, ((Number) column[4]).intValue() == 1),
                new Respondents(name(column[8], column[9]), ((Number) column[10]).intValue()),
                turn(column),
                ((Number) column[OWED]).intValue() == 1,
                Columns.required(column[11]),
                Columns.moment(column[CLOSED]));
    }

    /** Where the row stands in its list. */
    Place place(Object[] column, InboxList list) {
        var at = Columns.moment(column[list == InboxList.CLOSED ? CLOSED : DUE]);
        return new Place(at, ((Number) column[ID]).longValue());
    }

    private static @Nullable Turn turn(Object[] column) {
        if (column[5] == null) return null;
        return new Turn(Role.valueOf(Columns.text(column[5])), name(column[6], column[7]), (String) column[PERSON]);
    }

    private NextClock clock(Object[] column, boolean paused) {
        var due = Columns.moment(column[DUE]);
        if (due == null) return new NextClock(paused ? Light.PAUSED : null, null, null);
        return new NextClock(paused ? Light.PAUSED : light(column, due), due, Remaining.of(due, today, calendar));
    }

    private Light light(Object[] column, Instant due) {
        var tomorrow = Clock.dayOf(due).plusDays(1);
        return new Alerts(
                        Columns.required(column[DUE_SOON_FROM]),
                        Clock.startOf(tomorrow),
                        Columns.required(column[SEVERE_FROM]))
                .at(Clock.startOf(today));
    }

    static Name name(@Nullable Object chinese, @Nullable Object english) {
        return new Name(Columns.text(chinese), Columns.text(english));
    }
}
