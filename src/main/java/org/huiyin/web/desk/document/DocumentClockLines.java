package org.huiyin.web.desk.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huiyin.deadline.Calendars;
import org.huiyin.deadline.Remaining;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Words;
import org.huiyin.supervision.DocumentObjection;
import org.huiyin.supervision.Documents;
import org.huiyin.supervision.SupervisionClock;
import org.huiyin.supervision.SupervisionClocks;
import org.huiyin.supervision.SupervisionDocument;
import org.huiyin.web.form.Dates;
import org.huiyin.web.form.LightView;

/** The clocks of a supervision document in words; both sides read the same. */
@ApplicationScoped
class DocumentClockLines {

    @Inject
    SupervisionClocks clocks;

    @Inject
    Documents documents;

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    List<DocumentPage.ClockLine> of(SupervisionDocument document, Words words) {
        var objected = documents.objection(document.id()).map(DocumentObjection::objectedAt);
        return clocks.of(document.id()).stream()
                .filter(each -> tells(each, objected))
                .map(each -> line(each, words))
                .toList();
    }

    /** A right that was not used in time has lapsed, it is not late; a report that an objection has set aside was not given. */
    private boolean tells(SupervisionClock each, Optional<Instant> objected) {
        return switch (each.duty()) {
            case OBJECTION -> objected.isPresent() || each.running() && each.met(clock.now());
            case REPORT -> each.running() || !each.stoppedAt().equals(objected);
            case SIGN, RECHECK, DECISION -> true;
        };
    }

    private DocumentPage.ClockLine line(SupervisionClock each, Words words) {
        var rule = each.rule();
        var light = each.stoppedAt().isPresent()
                ? LightView.stopped(each.met(clock.now()), words)
                : LightView.of(each.light(clock.today(), calendars.current()), words);
        return new DocumentPage.ClockLine(
                rule.name(words.english()), light, sentence(each, words), rule.basis(words.english()));
    }

    private String sentence(SupervisionClock each, Words words) {
        var dates = new Dates(words, clock.today());
        var due = dates.day(each.dueDay());
        var stopped = each.stoppedAt();
        if (stopped.isPresent())
            return words.text("document.clock.stopped", dates.day(Clock.dayOf(stopped.get())), due);
        var remaining = Remaining.of(each.dueAt(), clock.today(), calendars.current());
        return words.text("document.clock.runs", words.text(remaining.key(), remaining.workingDays()), due);
    }
}
