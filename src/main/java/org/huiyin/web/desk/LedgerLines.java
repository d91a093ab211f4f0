package org.huiyin.web.desk;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.inbox.LedgerRow;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Words;
import org.huiyin.web.form.Dates;
import org.huiyin.web.form.LightView;

/** Says the rows of the ledger in words. */
record LedgerLines(Dates dates) {

    LedgerPage.Line line(LedgerRow row) {
        var light = row.light();
        return new LedgerPage.Line(
                row.number(),
                "/desk/complaints/" + row.number(),
                row.subject(),
                light == null ? null : LightView.of(light, words()),
                due(row),
                facts(row),
                texts(row));
    }

    private String due(LedgerRow row) {
        var due = row.dueAt();
        if (due == null) return "";
        var day = Clock.dayOf(due);
        return words().text(day.isBefore(dates.today()) ? "desk.ledger.late" : "desk.ledger.due", dates.day(day));
    }

    private List<Fact> facts(LedgerRow row) {
        var entry = row.entry();
        var late = entry.promised().isBefore(dates.today());
        return List.of(
                new Fact(words().text("desk.ledger.lead"), row.lead().in(words().english())),
                new Fact(words().text("desk.ledger.since"), dates.day(Clock.dayOf(entry.since()))),
                new Fact(
                        words().text("desk.ledger.promised"),
                        words().text(
                                        late ? "desk.ledger.promised.late" : "desk.ledger.promised.ahead",
                                        dates.day(entry.promised()))),
                new Fact(words().text("desk.ledger.expected"), dates.day(row.expectedOn())));
    }

    private List<LedgerPage.Text> texts(LedgerRow row) {
        var texts = new ArrayList<LedgerPage.Text>();
        texts.add(text(words().text("desk.ledger.reason"), row.entry().reason()));
        texts.add(text(words().text("desk.ledger.measures"), row.entry().measures()));
        var report = row.report();
        if (report == null)
            texts.add(text(words().text("desk.ledger.plan"), row.entry().plan()));
        else {
            var day = dates.day(Clock.dayOf(report.at()));
            texts.add(text(words().text("desk.ledger.progress", day), report.progress()));
            texts.add(text(words().text("desk.ledger.nextStep"), report.nextStep()));
        }
        return texts;
    }

    private static LedgerPage.Text text(String heading, String written) {
        return new LedgerPage.Text(heading, CaseSheets.paragraphs(written));
    }

    private Words words() {
        return dates.words();
    }
}
