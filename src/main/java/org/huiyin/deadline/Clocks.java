package org.huiyin.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huiyin.platform.Clock;
import org.jspecify.annotations.Nullable;

/** Starts, pauses, resumes and stops the clocks of cases, and explains them. Acts call it; nothing else moves a clock. */
@ApplicationScoped
public class Clocks {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Calendars calendars;

    @Inject
    DeadlineRules rules;

    @Inject
    Courses courses;

    @Inject
    Standstill standstill;

    /** Starts the clock anew under the rule that is in force in the region today. */
    public Deadline start(long complaintId, ClockCode clock, String regionCode, Instant now) {
        return start(complaintId, clock, rules.of(clock, regionCode), now);
    }

    /** Starts the clock with a last day that an act has set, such as the day by which a problem is to be solved. */
    public Deadline startUntil(long complaintId, ClockCode clock, String regionCode, LocalDate lastDay, Instant now) {
        return start(complaintId, clock, rules.of(clock, regionCode).setOn(lastDay), now);
    }

    /** Starts the clock with a number of working days that an act has set; unlike a set day they stop with the clock. */
    public Deadline startLasting(long complaintId, ClockCode clock, String regionCode, int workingDays, Instant now) {
        return start(complaintId, clock, rules.of(clock, regionCode).lasting(workingDays), now);
    }

    /** The last day of the clock if it were started now. */
    public LocalDate lastDay(ClockCode clock, String regionCode, LocalDate from) {
        return calendars
                .current()
                .due(from, rules.of(clock, regionCode).period(), List.of())
                .lastDay();
    }

    private Deadline start(long complaintId, ClockCode clock, DeadlineRule rule, Instant now) {
        var due = rule.due(Clock.dayOf(now), List.of(), calendars.current());
        var round = (int) of(complaintId).stream()
                        .filter(other -> other.clock() == clock)
                        .count()
                + 1;
        var deadline = new Deadline(complaintId, clock, round, rule, due, now);
        deadline.arm(calendars.current());
        entities.persist(deadline);
        return deadline;
    }

    public void pause(long complaintId, ClockCode clock, String reason, Instant now) {
        running(complaintId, clock).ifPresent(deadline -> standstill.pause(deadline, reason, null, now));
    }

    /** The same by a decision; the clock names the office that took it. */
    public void pause(long complaintId, ClockCode clock, String reason, Approver by, Instant now) {
        running(complaintId, clock).ifPresent(deadline -> standstill.pause(deadline, reason, by, now));
    }

    /** How far the clock of this kind can still be moved by a decision; empty when none runs. */
    public Optional<Leeway> leeway(long complaintId, ClockCode clock) {
        return running(complaintId, clock).map(courses::of).map(ClockHistory::leeway);
    }

    /** Adds natural days to the running clock: its due moment moves, never to an earlier day, and its rule stays. */
    public void extend(long complaintId, ClockCode clock, int days, Approver by, Instant now) {
        running(complaintId, clock).ifPresent(deadline -> standstill.extend(deadline, days, by, now));
    }

    /** Goes on; the due moment moves by the time that did not count. */
    public void resume(long complaintId, ClockCode clock, Instant now) {
        running(complaintId, clock).ifPresent(deadline -> standstill.resume(deadline, now));
    }

    /** All clocks of this kind stand still, as those of several problems do while the case is handled once more. */
    public void pauseAll(long complaintId, ClockCode clock, String reason, Instant now) {
        running(complaintId)
                .filter(deadline -> deadline.clock() == clock)
                .forEach(deadline -> standstill.pause(deadline, reason, null, now));
    }

    /** The same by a decision; the clocks name the office that took it. */
    public void pauseAll(long complaintId, ClockCode clock, String reason, Approver by, Instant now) {
        running(complaintId)
                .filter(deadline -> deadline.clock() == clock)
                .forEach(deadline -> standstill.pause(deadline, reason, by, now));
    }

    public void resumeAll(long complaintId, ClockCode clock, Instant now) {
        running(complaintId)
                .filter(deadline -> deadline.clock() == clock)
                .forEach(deadline -> standstill.resume(deadline, now));
    }

    /**
     * Another clock takes the place of these until {@link #putBack}. That is no pause: their due moments stay, time in which they
     * are late stays late, and only their alerts wait.
     */
    public void setAside(long complaintId, List<ClockCode> these, Instant now) {
        running(complaintId)
                .filter(deadline -> these.contains(deadline.clock()))
                .forEach(deadline -> deadline.setAside(now));
    }

    /** They stand in their own place again, and announce at once what they have not announced meanwhile. */
    public void putBack(long complaintId) {
        running(complaintId)
                .filter(deadline -> deadline.asideSince().isPresent())
                .forEach(standstill::putBack);
    }

    public void stop(long complaintId, ClockCode clock, Instant now) {
        running(complaintId, clock).ifPresent(deadline -> standstill.stop(deadline, now));
    }

    /** Counts the running clocks of a case again on the calendar of today. */
    public void recount(long complaintId) {
        running(complaintId).forEach(standstill::recount);
    }

    /** The same for one clock; empty when it has stopped. Call with the case locked. */
    public Optional<Movement> recountOne(long deadlineId) {
        return Optional.ofNullable(entities.find(Deadline.class, deadlineId))
                .filter(Deadline::running)
                .map(standstill::recount);
    }

    /** Stops one of several clocks of the same kind; rounds count from 1. */
    public void stop(long complaintId, ClockCode clock, int round, Instant now) {
        of(complaintId).stream()
                .filter(deadline -> deadline.clock() == clock && deadline.round() == round)
                .forEach(deadline -> standstill.stop(deadline, now));
    }

    public void stopAll(long complaintId, Instant now) {
        stop(complaintId, deadline -> true, now);
    }

    /** All clocks of this kind, where several things were to be decided and none is any more. */
    public void stopAll(long complaintId, ClockCode clock, Instant now) {
        stop(complaintId, deadline -> deadline.clock() == clock, now);
    }

    /** Nobody owes anything any more, but what was granted to the complainant, such as time to rate the reply, runs on. */
    public void stopAuthorities(long complaintId, Instant now) {
        stop(complaintId, deadline -> deadline.clock().authority(), now);
    }

    private void stop(long complaintId, Predicate<Deadline> which, Instant now) {
        running(complaintId).filter(which).forEach(deadline -> standstill.stop(deadline, now));
    }

    /** What the authorities owe next; null when none of their clocks runs. */
    public @Nullable NextDue nextDue(long complaintId) {
        entities.flush();
        var running = entities.createQuery("""
                        select d from Deadline d
                        where d.complaintId = :complaint and d.stoppedAt is null and d.clock in :authorities
                        and d.asideSince is null
                        and not exists (select p.id from DeadlinePause p where p.deadlineId = d.id and p.untilAt is null)
                        """, Deadline.class)
                .setParameter("complaint", complaintId)
                .setParameter("authorities", ClockCode.OF_AUTHORITIES)
                .getResultList();
        return running.isEmpty() ? null : NextDue.of(running, calendars.current());
    }

    /** All clocks of a case, in the order in which they were started. */
    public List<Deadline> of(long complaintId) {
        return entities.createQuery(
                        "select d from Deadline d where d.complaintId = :complaint order by d.id", Deadline.class)
                .setParameter("complaint", complaintId)
                .getResultList();
    }

    /** Counts again, step by step, for people to follow. */
    public DueDate explain(Deadline deadline) {
        return courses.of(deadline).explain();
    }

    /** Why the clock stands still, or empty while it runs. */
    public Optional<String> pauseReason(Deadline deadline) {
        return courses.of(deadline).pauseReason();
    }

    /** Whether a clock of this kind runs and does not stand still. */
    public boolean counts(long complaintId, ClockCode clock) {
        return running(complaintId, clock)
                .filter(deadline -> !standstill.paused(deadline))
                .isPresent();
    }

    /** Whether a clock of this kind runs, paused or not. */
    public boolean runs(long complaintId, ClockCode clock) {
        return running(complaintId, clock).isPresent();
    }

    private Stream<Deadline> running(long complaintId) {
        return of(complaintId).stream().filter(Deadline::running);
    }

    private Optional<Deadline> running(long complaintId, ClockCode clock) {
        return running(complaintId)
                .filter(deadline -> deadline.clock() == clock)
                .findFirst();
    }
}
