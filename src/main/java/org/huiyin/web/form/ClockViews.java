package org.huiyin.web.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Conclusion;
import org.huiyin.complaint.time.DecisionClock;
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

    /** As they follow from one another; later and inner ones before those that stand behind them. */
    private static final List<ClockCode> ORDER = List.of(
            ClockCode.C13,
            ClockCode.C9,
            ClockCode.C3R,
            ClockCode.C6,
            ClockCode.RECUSAL,
            ClockCode.COOP,
            ClockCode.C12,
            ClockCode.C10,
            ClockCode.C3,
            ClockCode.C2,
            ClockCode.C1,
            ClockCode.C4,
            ClockCode.C5,
            ClockCode.C8,
            ClockCode.C7);

    private static final Set<ClockCode> PROMISES = EnumSet.of(ClockCode.C1, ClockCode.C3);

    private static final Set<ClockCode> OWED =
            EnumSet.of(ClockCode.C1, ClockCode.C3, ClockCode.C3R, ClockCode.C9, ClockCode.C13);

    /** Between the units that work on it. */
    private static final EnumSet<ClockCode> INNER =
            EnumSet.of(ClockCode.RECUSAL, ClockCode.COOP, ClockCode.C12, ClockCode.C4);

    @Inject
    Clocks clocks;

    @Inject
    DecisionClock decision;

    @Inject
    Courses courses;

    @Inject
    ClockHappenings happenings;

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    /** What is owed to whoever complained, kept or not, and whatever they wait for just now; what runs comes first. */
    public List<ClockView> forComplainant(Complaint complaint, Words words) {
        var codes = EnumSet.complementOf(INNER);
        var rated = Conclusion.disputed(complaint) || Conclusion.asksAbove(complaint);
        if (!rated) codes.remove(ClockCode.C6);
        var ofUnit = codes.contains(ClockCode.C6) ? decision.rounds(complaint.id()) : Set.<Integer>of();
        var theirs = clocks.of(complaint.id()).stream()
                .filter(deadline -> codes.contains(deadline.clock()))
                .filter(deadline -> deadline.clock() != ClockCode.C6 || !ofUnit.contains(deadline.round()))
                .toList();
        return of(complaint, words, chosen(theirs, OWED));
    }

    /** The first answer and the full one, and whatever runs just now; what runs comes first. */
    public List<ClockView> forDesk(Complaint complaint, Words words) {
        return of(complaint, words, chosen(clocks.of(complaint.id()), PROMISES));
    }

    /** Of several that run for the same, as those of several problems, the one that is due first. */
    private static List<Deadline> chosen(List<Deadline> all, Set<ClockCode> always) {
        var running = new EnumMap<ClockCode, Deadline>(ClockCode.class);
        all.stream()
                .filter(Deadline::running)
                .forEach(one ->
                        running.merge(one.clock(), one, (a, b) -> b.dueAt().isBefore(a.dueAt()) ? b : a));
        var stopped = ORDER.stream().filter(always::contains).flatMap(code -> all.stream()
                .filter(one -> one.clock() == code && !running.containsValue(one)));
        return Stream.concat(ORDER.stream().map(running::get).filter(Objects::nonNull), stopped)
                .toList();
    }

    /** All of them are asked for together, however many they are. */
    List<ClockView> of(Complaint complaint, Words words, List<Deadline> shown) {
        var now = clock.now();
        return courses.of(shown).stream()
                .map(history -> ClockView.of(facts(complaint, history, words, now), calendars.current(), words, now))
                .toList();
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
