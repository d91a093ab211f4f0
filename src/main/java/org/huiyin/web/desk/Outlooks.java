package org.huiyin.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.huiyin.account.Actor;
import org.huiyin.deadline.Calendars;
import org.huiyin.deadline.Light;
import org.huiyin.inbox.Inbox;
import org.huiyin.inbox.InboxCounts;
import org.huiyin.inbox.InboxList;
import org.huiyin.inbox.InboxQuery;
import org.huiyin.inbox.Load;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Words;
import org.huiyin.web.form.Dates;
import org.huiyin.web.form.LightView;
import org.huiyin.web.session.Access;

/** Puts the outlook of a unit together. */
@RequestScoped
public class Outlooks {

    private static final List<Light> PRESSING = List.of(Light.SEVERELY_OVERDUE, Light.OVERDUE, Light.DUE_SOON);
    private static final int MOST = 20;
    private static final int WORKING_DAYS = 10;
    private static final int COLUMN = 64;
    private static final int TALLEST = 80;

    @Inject
    DeskFrames frames;

    @Inject
    Inbox inbox;

    @Inject
    Access access;

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    OutlookView view() {
        var actor = access.actor();
        var desk = frames.frame("/desk/outlook");
        var lines = new InboxLines(new Dates(desk.frame().words(), clock.today()));
        var counts = inbox.counts(actor, InboxList.UNIT);
        return new OutlookView(
                desk,
                lines.dates().moment(clock.now()),
                part(actor, lines, counts, List.of(Light.DUE_SOON), "/desk/unit?light=DUE_SOON"),
                // All late ones stand first in the unit's own list.
                part(actor, lines, counts, List.of(Light.SEVERELY_OVERDUE, Light.OVERDUE), "/desk/unit"),
                inbox.loads(actor).stream().map(load -> load(load, lines)).toList(),
                days(actor, lines.dates()));
    }

    private OutlookView.Part part(
            Actor actor, InboxLines lines, InboxCounts counts, List<Light> lights, String address) {
        var shown = new ArrayList<InboxView.Line>();
        for (var light : lights)
            inbox.find(actor, new InboxQuery(InboxList.UNIT, light, null, null, MOST)).rows().stream()
                    .limit(MOST - shown.size())
                    .map(lines::line)
                    .forEach(shown::add);
        var all = lights.stream().mapToLong(counts::of).sum();
        return new OutlookView.Part(all, shown, address);
    }

    private static OutlookView.Load load(Load load, InboxLines lines) {
        var words = lines.dates().words();
        var turn = load.turn();
        return new OutlookView.Load(
                turn == null ? words.text("desk.outlook.complainants") : lines.holder(turn),
                turn == null ? "" : turn.unit().in(words.english()),
                load.counts().all(),
                PRESSING.stream()
                        .map(light -> new OutlookView.Count(
                                LightView.of(light, words), load.counts().of(light)))
                        .toList());
    }

    private OutlookView.Days days(Actor actor, Dates dates) {
        var today = clock.today();
        var end = calendars.current().plusWorkingDays(today, WORKING_DAYS).plusDays(1);
        var due = inbox.dueDays(actor, end);
        var columns = new ArrayList<OutlookView.Column>();
        var most = due.values().stream().mapToLong(Long::longValue).max().orElse(1);
        for (var day = today; day.isBefore(end); day = day.plusDays(1)) {
            var cases = due.getOrDefault(day, 0L);
            // A last day is a working day as a rule; the others are left out unless somebody has set one.
            if (cases == 0 && !calendars.current().isWorkingDay(day)) continue;
            var height = cases == 0 ? 0 : Math.max(3, (int) (TALLEST * cases / most));
            columns.add(new OutlookView.Column(dates.shortDay(day), cases, columns.size() * COLUMN, height));
        }
        return new OutlookView.Days(finding(due, dates), columns, columns.size() * COLUMN);
    }

    private static String finding(SortedMap<LocalDate, Long> due, Dates dates) {
        Words words = dates.words();
        var most = due.entrySet().stream().max(Map.Entry.<LocalDate, Long>comparingByValue());
        if (most.isEmpty()) return words.text("desk.outlook.days.none");
        var all = due.values().stream().mapToLong(Long::longValue).sum();
        return words.text(
                "desk.outlook.days.most",
                all,
                dates.day(most.get().getKey()),
                most.get().getValue());
    }
}
