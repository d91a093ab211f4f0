package org.huiyin.complaint.cohandling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.huiyin.complaint.Complaint;
import org.huiyin.deadline.Calendars;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Says by when a cooperating unit can be asked to answer: before whoever leads has to answer the complainant. */
@ApplicationScoped
public class TaskDays {

    private static final Set<ClockCode> OF_THE_LEAD = Set.of(ClockCode.C3, ClockCode.C3R);

    @Inject
    Clocks clocks;

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    /**
     * The days that can be set.
     *
     * @param from the next working day
     * @param until the last working day before the clock of the lead runs out; when none is left, the same as {@code from}
     * @param usual the day that the rule counts, within these bounds
     */
    public record Choice(LocalDate from, LocalDate until, LocalDate usual) {}

    public Choice of(Complaint complaint) {
        var today = clock.today();
        var calendar = calendars.current();
        var from = calendar.plusWorkingDays(today, 1);
        var counted = clocks.lastDay(ClockCode.COOP, complaint.regionCode(), today);
        var end = end(complaint);
        var last = end == null ? counted : calendar.plusWorkingDays(end, -1);
        var until = last.isBefore(from) ? from : last;
        return new Choice(from, until, counted.isAfter(until) ? until : counted);
    }

    private @Nullable LocalDate end(Complaint complaint) {
        return clocks.of(complaint.id()).stream()
                .filter(one -> one.running() && OF_THE_LEAD.contains(one.clock()))
                .map(Deadline::dueDay)
                .findFirst()
                .orElse(null);
    }

    /**
     * Starts the clock of a task.
     *
     * @param wanted the last day, or null for the usual one
     * @throws Refusal.NotNow while the case stands still
     * @throws Refusal.Invalid when the day cannot be set
     */
    Deadline start(Complaint complaint, @Nullable LocalDate wanted, Instant now) {
        if (standsStill(complaint)) throw new Refusal.NotNow("coTask.suspended");
        var choice = of(complaint);
        var day = wanted == null ? choice.usual() : wanted;
        var calendar = calendars.current();
        if (day.isBefore(choice.from()) || day.isAfter(choice.until()) || !calendar.isWorkingDay(day))
            throw new Refusal.Invalid(
                    "dueOn",
                    "coTask.dueOn",
                    choice.from().toString(),
                    choice.until().toString());
        var days = calendar.workingDaysBetween(Clock.dayOf(now), day);
        return clocks.startLasting(complaint.id(), ClockCode.COOP, complaint.regionCode(), days, now);
    }

    /** While the case stands still nobody is asked to hurry. */
    public boolean standsStill(Complaint complaint) {
        return OF_THE_LEAD.stream()
                .anyMatch(code -> clocks.runs(complaint.id(), code) && !clocks.counts(complaint.id(), code));
    }
}
