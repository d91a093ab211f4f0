package org.huiyin.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what has happened to clocks since they were started. It changes nothing. */
@ApplicationScoped
public class Courses {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Calendars calendars;

    /** The histories of these clocks, in the order of the clocks; two looks, however many they are. */
    public List<ClockHistory> of(List<Deadline> deadlines) {
        if (deadlines.isEmpty()) return List.of();
        var ids = deadlines.stream().map(Deadline::id).toList();
        var pauses = pauses(ids);
        var extensions = extensions(ids);
        var calendar = calendars.current();
        return deadlines.stream()
                .map(deadline -> new ClockHistory(
                        deadline,
                        pauses.getOrDefault(deadline.id(), List.of()),
                        extensions.getOrDefault(deadline.id(), List.of()),
                        calendar))
                .toList();
    }

    /** Of one clock. */
    public ClockHistory of(Deadline deadline) {
        return of(List.of(deadline)).get(0);
    }

    Optional<DeadlinePause> openPause(Deadline deadline) {
        return pauses(List.of(deadline.id())).getOrDefault(deadline.id(), List.of()).stream()
                .filter(DeadlinePause::open)
                .findFirst();
    }

    private Map<Long, List<DeadlinePause>> pauses(List<Long> deadlines) {
        return entities
                .createQuery(
                        "select p from DeadlinePause p where p.deadlineId in :deadlines order by p.id",
                        DeadlinePause.class)
                .setParameter("deadlines", deadlines)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(DeadlinePause::deadlineId));
    }

    private Map<Long, List<DeadlineExtension>> extensions(List<Long> deadlines) {
        return entities
                .createQuery(
                        "select e from DeadlineExtension e where e.deadlineId in :deadlines order by e.id",
                        DeadlineExtension.class)
                .setParameter("deadlines", deadlines)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(DeadlineExtension::deadlineId));
    }
}
