package org.huiyin.web.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.deadline.ClockPicture;
import org.huiyin.deadline.Light;
import org.huiyin.deadline.Lights;
import org.huiyin.deadline.Remaining;
import org.huiyin.deadline.WorkingCalendar;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Words;
import org.jspecify.annotations.Nullable;

/**
 * One clock as it is shown to everybody: a light, one sentence, the picture, and how the last day was counted.
 *
 * @param id unique on the page
 * @param head what counts: {@code 还剩 3 个工作日}
 * @param tail until when, and what is owed
 * @param happened when and why it stood still, and who granted how much more time
 * @param steps the count, one row for each step
 * @param basis the rule that the clock follows
 * @param notes what else must be said: that a year is projected, that an earlier promise holds
 */
public record ClockView(
        String id,
        String code,
        String name,
        LightView light,
        String head,
        String tail,
        DialView dial,
        List<String> happened,
        List<CountRow> steps,
        String basis,
        List<String> notes) {

    public ClockView {
        happened = List.copyOf(happened);
        steps = List.copyOf(steps);
        notes = List.copyOf(notes);
    }

    static ClockView of(ClockFacts facts, WorkingCalendar calendar, Words words, Instant now) {
        var today = Clock.dayOf(now);
        var dates = new Dates(words, today);
        var sentence = new ClockSentence(facts, calendar, dates, now);
        return new ClockView(
                facts.id(),
                facts.code().name(),
                facts.name(),
                light(facts, calendar, words, now),
                sentence.head(),
                sentence.tail(),
                DialView.of(facts, ClockPicture.of(calendar, facts.course(), now), dates),
                facts.happened(),
                CountRow.of(facts, dates),
                facts.basis(),
                notes(facts, dates));
    }

    private static LightView light(ClockFacts facts, WorkingCalendar calendar, Words words, Instant now) {
        var stopped = facts.course().stopped();
        if (stopped != null) return LightView.stopped(outcome(facts, stopped), words);
        if (facts.paused()) return LightView.of(Light.PAUSED, words);
        var lights = Lights.on(Clock.dayOf(now), calendar, facts.thresholds());
        return LightView.of(lights.of(endOf(facts.promised())), words);
    }

    static LightView.Outcome outcome(ClockFacts facts, Instant stopped) {
        if (facts.dropped()) return LightView.Outcome.DROPPED;
        return Clock.dayOf(stopped).isAfter(facts.promised()) ? LightView.Outcome.LATE : LightView.Outcome.MET;
    }

    /** What remains until the promised day, in working days. */
    static Remaining remaining(ClockFacts facts, WorkingCalendar calendar, LocalDate today) {
        return Remaining.of(endOf(facts.promised()), today, calendar);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Clock.CHINA).toInstant().minusSeconds(1);
    }

    private static List<String> notes(ClockFacts facts, Dates dates) {
        var notes = new ArrayList<String>();
        if (facts.counted().projected()) notes.add(dates.words().text("deadline.projected"));
        if (facts.promised().isAfter(facts.counted().lastDay())
                && !facts.counted().steps().isEmpty())
            notes.add(dates.words().text("deadline.promiseKept", dates.day(facts.promised())));
        notes.addAll(facts.notes());
        return notes;
    }

    /** One step of the count: the day, what it did to the count, and why. */
    public record CountRow(
            String day, String text, @Nullable String basis) {

        static List<CountRow> of(ClockFacts facts, Dates dates) {
            return facts.counted().steps().stream()
                    .map(step -> {
                        var words = dates.words();
                        var key = "deadline.step." + step.kind().name();
                        var name = step.name(words.locale());
                        var text = words.text(key, step.count(), name == null ? "" : name);
                        return new CountRow(
                                dates.day(step.date()),
                                text,
                                words.has(key + ".basis") ? words.text(key + ".basis") : null);
                    })
                    .toList();
        }
    }
}
