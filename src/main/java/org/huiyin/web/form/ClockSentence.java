package org.huiyin.web.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.huiyin.deadline.WorkingCalendar;
import org.huiyin.platform.Clock;

/** Says a clock in one sentence of two parts: what counts, and until when what is owed. */
record ClockSentence(ClockFacts facts, WorkingCalendar calendar, Dates dates, Instant now) {

    String head() {
        var stopped = facts.course().stopped();
        if (stopped != null) return stopped(stopped);
        if (facts.paused()) return text("deadline.paused.head");
        var remaining = ClockView.remaining(facts, calendar, today());
        return text(remaining.key(), remaining.workingDays());
    }

    String tail() {
        var stopped = facts.course().stopped();
        var due = dates.day(facts.promised());
        if (stopped != null) return text("deadline.stopped.tail", dates.day(Clock.dayOf(stopped)), due);
        var owed = text("deadline.owed." + facts.code().name());
        if (facts.paused())
            return text(
                    "deadline.paused." + facts.pause(), dates.day(facts.course().lastDay()), owed);
        var late = today().isAfter(facts.promised());
        return text(late ? "deadline.since" : "deadline.until", due, owed);
    }

    private String stopped(Instant moment) {
        var outcome = ClockView.outcome(facts, moment);
        var key = "deadline.stopped." + outcome.name().toLowerCase(Locale.ROOT);
        return text(key, text("deadline.owed." + facts.code().name()));
    }

    private LocalDate today() {
        return Clock.dayOf(now);
    }

    private String text(String key, Object... variables) {
        return dates.words().text(key, variables);
    }
}
