package org.huiyin.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
 * A clock that runs on a supervision document. It keeps the snapshot of its rule and is counted, lit and promised as the clocks of cases
 * are; it stands apart from them because those belong to a complaint, whose holders are urged and whose case is escalated.
 */
@Entity
@Table(name = "supervision_clock")
public class SupervisionClock {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "document_id")
    private long documentId;

    @Enumerated(EnumType.STRING)
    @Column(name = "clock")
    private Duty duty;

    @Column(name = "round")
    private int round;

    @Column(name = "rule")
    private String rule;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "projected")
    private boolean projected;

    @Column(name = "stopped_at")
    private @Nullable Instant stoppedAt;

    @Column(name = "remind_at")
    private @Nullable Instant remindAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected SupervisionClock() {}

    SupervisionClock(long documentId, Duty duty, int round, DeadlineRule rule, Instant now) {
        this.documentId = documentId;
        this.duty = duty;
        this.round = round;
        this.rule = rule.json().toString();
        this.startedAt = now;
        this.dueAt = now;
    }

    /** Counts for the first time. */
    void begin(WorkingCalendar calendar) {
        var due = counted(calendar);
        dueAt = due.lastMoment();
        projected = due.projected();
        if (duty.owed()) remindAt = alerts(calendar).dueSoon();
    }

    /** What had no time of its own before has it from its start on; what is over was over then, too. */
    void begin(DeadlineRule own, WorkingCalendar calendar) {
        rule = own.json().toString();
        begin(calendar);
    }

    /** Whether it still carries the rule of another duty, because there was none of its own when it was stored. */
    boolean borrowed() {
        return !rule().json().getString("code", "").equals(duty.rule());
    }

    /** Counts again on a newer calendar; what was promised is never shortened. */
    void recount(WorkingCalendar calendar) {
        var due = counted(calendar);
        var before = dueAt;
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

    private Alerts alerts(WorkingCalendar calendar) {
        return Alerts.of(dueAt, calendar, rule().thresholds());
    }

    private DueDate counted(WorkingCalendar calendar) {
        return rule().due(Clock.dayOf(startedAt), List.of(), calendar);
    }

    void stop(Instant now) {
        if (stoppedAt == null) stoppedAt = now;
        remindAt = null;
    }

    public long documentId() {
        return documentId;
    }

    public Duty duty() {
        return duty;
    }

    /** Several of the same kind run one after the other; from 1. */
    public int round() {
        return round;
    }

    public DeadlineRule rule() {
        return DeadlineRule.parse(rule);
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public LocalDate dueDay() {
        return Clock.dayOf(dueAt);
    }

    /** Whether days of a year without an official calendar were used. */
    public boolean projected() {
        return projected;
    }

    public boolean running() {
        return stoppedAt == null;
    }

    public Optional<Instant> stoppedAt() {
        return Optional.ofNullable(stoppedAt);
    }

    /** Whether it was stopped in time; while it runs, whether it still can be. */
    public boolean met(Instant now) {
        return !Clock.dayOf(stoppedAt == null ? now : stoppedAt).isAfter(dueDay());
    }

    /** The light of a clock that runs (rules D6). */
    public Light light(LocalDate today, WorkingCalendar calendar) {
        return Lights.on(today, calendar, rule().thresholds()).of(dueAt);
    }
}
