package org.huiyin.supervision.credential;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huiyin.deadline.Alerts;
import org.huiyin.deadline.DeadlineRule;
import org.huiyin.deadline.DueDate;
import org.huiyin.deadline.Light;
import org.huiyin.deadline.Lights;
import org.huiyin.deadline.Promise;
import org.huiyin.deadline.WorkingCalendar;
import org.huiyin.platform.Clock;
import org.jspecify.annotations.Nullable;

/**
 * How long the body has for what it owes: for the decision from the proposal on, then for the notice from the approval on (rules D7). It
 * keeps the snapshot of its rule, is never shortened, and reminds when it turns yellow, when it has run out, and again and again once it
 * is severely late.
 */
@Embeddable
public class NoticeClock {

    @Column(name = "rule")
    private @Nullable String rule;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @Column(name = "projected")
    private boolean projected;

    @Column(name = "remind_at")
    private @Nullable Instant remindAt;

    protected NoticeClock() {}

    void start(DeadlineRule snapshot, LocalDate day, WorkingCalendar calendar) {
        rule = snapshot.json().toString();
        var due = counted(day, calendar);
        dueAt = due.lastMoment();
        projected = due.projected();
        remindAt = alerts(calendar).dueSoon();
    }

    void stop() {
        remindAt = null;
    }

    /** Counts again on a newer calendar; what was promised is never shortened. */
    void recount(LocalDate day, WorkingCalendar calendar) {
        var due = counted(day, calendar);
        var before = dueAt();
        dueAt = Promise.keep(before, due.lastMoment());
        projected = due.projected();
        if (remindAt != null) remindAt = alerts(calendar).moved(remindAt, before);
    }

    /**
     * A reminder goes out just now; the next ones follow as {@link Alerts#again} has it.
     *
     * @return how late it is
     */
    Light reminded(WorkingCalendar calendar, Instant now) {
        var alerts = alerts(calendar);
        remindAt = alerts.again(now, calendar, rule().thresholds());
        return alerts.at(now);
    }

    private DueDate counted(LocalDate day, WorkingCalendar calendar) {
        return rule().due(day, List.of(), calendar);
    }

    private Alerts alerts(WorkingCalendar calendar) {
        return Alerts.of(dueAt(), calendar, rule().thresholds());
    }

    boolean started() {
        return rule != null;
    }

    public DeadlineRule rule() {
        return DeadlineRule.parse(Objects.requireNonNull(rule));
    }

    public Instant dueAt() {
        return Objects.requireNonNull(dueAt);
    }

    public LocalDate dueDay() {
        return Clock.dayOf(dueAt());
    }

    /** Whether it was stopped by then in time. */
    public boolean met(Instant notified) {
        return !Clock.dayOf(notified).isAfter(dueDay());
    }

    /** The light while the notice is owed (rules D6). */
    public Light light(LocalDate today, WorkingCalendar calendar) {
        return Lights.on(today, calendar, rule().thresholds()).of(dueAt());
    }
}
