package org.huiyin.web.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.deadline.Calendars;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.ClockHistory;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Courses;
import org.huiyin.deadline.Deadline;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Words;
import org.jspecify.annotations.Nullable;

/** Shows the clocks of a case; staff and complainant see the same picture. */
@ApplicationScoped
public class ClockViews {

    @Inject
    Clocks clocks;

    @Inject
    Courses courses;

    @Inject
    ClockHappenings happenings;

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    /** The clocks of these kinds, in the order of the kinds given, those of a kind in the order in which they were started. */
    public List<ClockView> of(Complaint complaint, Words words, ClockCode... codes) {
        var now = clock.now();
        var all = clocks.of(complaint.id());
        var shown = Arrays.stream(codes)
                .flatMap(code -> all.stream().filter(deadline -> deadline.clock() == code))
                .filter(ClockViews::shown)
                .toList();
        return courses.of(shown).stream()
                .map(history -> ClockView.of(facts(complaint, history, words, now), calendars.current(), words, now))
                .toList();
    }

    /** Of the months on the ledger only the one that runs: the others are in the story. */
    private static boolean shown(Deadline deadline) {
        return deadline.clock() != ClockCode.C10 || deadline.running();
    }

    /** Why it stands still. What the ledger stands in for is grey while there is time, and as late as it is afterwards. */
    private static @Nullable String standing(ClockHistory history, Instant now) {
        var deadline = history.deadline();
        var aside = deadline.asideSince().isPresent() && deadline.met(now) ? "ledger" : null;
        return history.pauseReason().orElse(aside);
    }

    /** It ended with the case, without what was owed. Who is told to whom a complaint has gone has had the first answer. */
    private static boolean dropped(Complaint complaint, Deadline deadline) {
        return complaint.status() == ComplaintStatus.WITHDRAWN
                || complaint.status() == ComplaintStatus.TRANSFERRED_OUT && deadline.clock() != ClockCode.C1;
    }

    private ClockFacts facts(Complaint complaint, ClockHistory history, Words words, Instant now) {
        var deadline = history.deadline();
        var rule = deadline.rule();
        var dates = new Dates(words, Clock.dayOf(now));
        var course = history.course(Clock.dayOf(now), approver -> happenings.office(approver, words));
        var dropped = dropped(complaint, deadline) && deadline.stoppedAt().equals(complaint.closedAt());
        return new ClockFacts(
                deadline.clock(),
                deadline.round(),
                rule.name(words.english()),
                rule.basis(words.english()),
                notes(history, dates),
                course,
                happenings.of(history, course, dates),
                history.explain(),
                deadline.dueDay(),
                standing(history, now),
                dropped,
                rule.thresholds());
    }

    /** What the rule says besides, and the outer limit of the law, which is not our promise. */
    private static List<String> notes(ClockHistory history, Dates dates) {
        var english = dates.words().english();
        var notes = new ArrayList<String>();
        var rule = history.deadline().rule();
        var ceiling = rule.ceiling();
        var limit = history.limit();
        if (ceiling != null && limit != null)
            notes.add(
                    dates.words().text("deadline.ceiling", ceiling.amount(), dates.day(limit), ceiling.basis(english)));
        var note = rule.note(english);
        if (note != null) notes.add(note);
        return notes;
    }
}
