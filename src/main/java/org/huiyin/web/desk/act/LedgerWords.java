package org.huiyin.web.desk.act;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.account.Accounts;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.time.Ledger;
import org.huiyin.complaint.time.LedgerEntry;
import org.huiyin.platform.Clock;
import org.huiyin.web.desk.CaseSheets;
import org.huiyin.web.desk.Fact;
import org.huiyin.web.desk.LedgerPage.Text;
import org.jspecify.annotations.Nullable;

/** Puts what is asked for and reported about the ledger into words for the desk. */
@RequestScoped
class LedgerWords {

    @Inject
    Ledger ledger;

    @Inject
    Accounts accounts;

    @Inject
    ActFrames acts;

    @Inject
    Clock clock;

    /** The day that was typed, or null when it is none. */
    static @Nullable LocalDate day(String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException notDay) {
            return null;
        }
    }

    /** What waits for its decision. */
    LedgerEntryPage asked(ActFrame frame, Complaint complaint) {
        return page(frame, ledger.open(complaint.id()).orElseThrow());
    }

    /** What stands on the ledger. */
    LedgerEntryPage current(ActFrame frame, Complaint complaint) {
        return page(frame, ledger.current(complaint.id()).orElseThrow());
    }

    /** What time is left when the case comes back today. */
    List<String> afterwards(Complaint complaint) {
        var promised = ledger.current(complaint.id()).orElseThrow().dueOn();
        var late = promised.isBefore(clock.today());
        return List.of(acts.words()
                .text(
                        late ? "desk.act.ledger-end.late" : "desk.act.ledger-end.unchanged",
                        acts.dates().day(promised)));
    }

    private LedgerEntryPage page(ActFrame frame, LedgerEntry entry) {
        var words = acts.words();
        var texts = new ArrayList<Text>();
        texts.add(text("desk.ledger.reason", entry.reason()));
        texts.add(text("desk.ledger.measures", entry.measures()));
        texts.add(text("desk.ledger.plan", entry.plan()));
        for (var update : ledger.updates(entry)) {
            var day = acts.dates().day(Clock.dayOf(update.writtenAt()));
            texts.add(new Text(words.text("desk.ledger.progress", day), CaseSheets.paragraphs(update.progress())));
        }
        return new LedgerEntryPage(frame, facts(entry), texts);
    }

    private Text text(String heading, String written) {
        return new Text(acts.words().text(heading), CaseSheets.paragraphs(written));
    }

    private List<Fact> facts(LedgerEntry entry) {
        var words = acts.words();
        var person = accounts.byId(entry.askedBy());
        var who = words.text("story.who", person.unit().name(words.english()), person.name());
        var late = entry.dueOn().isBefore(clock.today());
        var promised = late ? "desk.ledger.promised.late" : "desk.ledger.promised.ahead";
        return List.of(
                new Fact(words.text("desk.time.asker"), who),
                new Fact(words.text("desk.time.askedAt"), acts.dates().moment(entry.askedAt())),
                new Fact(
                        words.text("desk.ledger.promised"),
                        words.text(promised, acts.dates().day(entry.dueOn()))),
                new Fact(words.text("desk.ledger.expected"), acts.dates().day(entry.expectedOn())));
    }
}
