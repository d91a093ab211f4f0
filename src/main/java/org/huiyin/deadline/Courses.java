package org.huiyin.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What has happened to clocks since they were started, and what it makes of their last days. It changes nothing. */
@ApplicationScoped
public class Courses {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Calendars calendars;

    /** Counts again, step by step, for people to follow. */
    DueDate explain(Deadline deadline) {
        return counting(deadline).due(days(deadline), calendars.current());
    }

    /**
     * What has become of the clock, as a picture tells it; an open pause counts as if it ended today.
     *
     * @param name how the page calls an office that granted time
     */
    public ClockCourse of(Deadline deadline, LocalDate today, Function<Approver, String> name) {
        var pauses = days(deadline);
        var soFar = pauses.stream().map(pause -> pause.closedBy(today)).toList();
        var last = counting(deadline).due(soFar, calendars.current()).lastDay();
        var moved = deadline.running() && last.isAfter(deadline.dueDay());
        return new ClockCourse(
                deadline.startDay(),
                moved ? last : deadline.dueDay(),
                pauses,
                extended(deadline, soFar, name),
                deadline.stoppedAt().orElse(null));
    }

    private List<ClockCourse.Extended> extended(
            Deadline deadline, List<Pause> pauses, Function<Approver, String> name) {
        var ends = counting(deadline).ends(pauses, calendars.current());
        var extended = new ArrayList<ClockCourse.Extended>();
        for (var extension : extensions(deadline)) {
            var end = ends.get(extended.size());
            extended.add(new ClockCourse.Extended(end.from(), end.until(), name.apply(extension.approver())));
        }
        return extended;
    }

    Leeway leeway(Deadline deadline) {
        return new Leeway(
                calendars.current(),
                counting(deadline),
                days(deadline),
                deadline.dueDay(),
                deadline.rule().ceiling());
    }

    /** The last day that the law behind the promise allows, or null where it names none. */
    public @Nullable LocalDate limit(Deadline deadline) {
        return leeway(deadline).limit();
    }

    private Counting counting(Deadline deadline) {
        var granted =
                extensions(deadline).stream().map(DeadlineExtension::granted).toList();
        return new Counting(deadline.rule(), deadline.startDay(), granted);
    }

    private List<Pause> days(Deadline deadline) {
        return pauses(deadline).stream().map(DeadlinePause::days).toList();
    }

    /** The times in which the clock stood still, in their order. */
    public List<DeadlinePause> pauses(Deadline deadline) {
        return entities.createQuery(
                        "select p from DeadlinePause p where p.deadlineId = :deadline order by p.id",
                        DeadlinePause.class)
                .setParameter("deadline", deadline.id())
                .getResultList();
    }

    /** What was granted on top of the period, in the order of the decisions. */
    public List<DeadlineExtension> extensions(Deadline deadline) {
        return entities.createQuery(
                        "select e from DeadlineExtension e where e.deadlineId = :deadline order by e.id",
                        DeadlineExtension.class)
                .setParameter("deadline", deadline.id())
                .getResultList();
    }

    Optional<DeadlinePause> openPause(Deadline deadline) {
        return pauses(deadline).stream().filter(DeadlinePause::open).findFirst();
    }
}
