package org.huiyin.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What has happened to one clock since it was started, as it was read at one moment, and what that makes of its last day. It changes
 * nothing.
 *
 * @param pauses the times in which the clock stood still, in their order
 * @param extensions what was granted on top of the period, in the order of the decisions
 */
public record ClockHistory(
        Deadline deadline, List<DeadlinePause> pauses, List<DeadlineExtension> extensions, WorkingCalendar calendar) {

    public ClockHistory {
        pauses = List.copyOf(pauses);
        extensions = List.copyOf(extensions);
    }

    /** Counts again, step by step, for people to follow. */
    public DueDate explain() {
        return counting().due(days(), calendar);
    }

    /**
     * What has become of the clock, as a picture tells it; an open pause counts as if it ended today.
     *
     * @param name how the page calls an office that granted time
     */
    public ClockCourse course(LocalDate today, Function<Approver, String> name) {
        var soFar = days().stream().map(pause -> pause.closedBy(today)).toList();
        var last = counting().due(soFar, calendar).lastDay();
        var moved = deadline.running() && last.isAfter(deadline.dueDay());
        return new ClockCourse(
                deadline.startDay(),
                moved ? last : deadline.dueDay(),
                days(),
                extended(soFar, name),
                deadline.stoppedAt().orElse(null));
    }

    private List<ClockCourse.Extended> extended(List<Pause> soFar, Function<Approver, String> name) {
        var ends = counting().ends(soFar, calendar);
        var extended = new ArrayList<ClockCourse.Extended>();
        for (var extension : extensions) {
            var end = ends.get(extended.size());
            extended.add(new ClockCourse.Extended(end.from(), end.until(), name.apply(extension.approver())));
        }
        return extended;
    }

    /** The last day that the law behind the promise allows, or null where it names none. */
    public @Nullable LocalDate limit() {
        return leeway().limit();
    }

    Leeway leeway() {
        return new Leeway(
                calendar, counting(), days(), deadline.dueDay(), deadline.rule().ceiling());
    }

    /** Why the clock stands still, or empty while it runs. */
    public Optional<String> pauseReason() {
        if (!deadline.running()) return Optional.empty();
        return pauses.stream().filter(DeadlinePause::open).findFirst().map(DeadlinePause::reason);
    }

    private Counting counting() {
        var granted = extensions.stream().map(DeadlineExtension::granted).toList();
        return new Counting(deadline.rule(), deadline.startDay(), granted);
    }

    private List<Pause> days() {
        return pauses.stream().map(DeadlinePause::days).toList();
    }
}
