package org.huiyin.deadline;

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
import java.util.Optional;
import org.huiyin.platform.Clock;
import org.jspecify.annotations.Nullable;

/** One clock of one case: started, perhaps paused, due, stopped. "Overdue" is never stored; it follows from the moment. */
@Entity
@Table(name = "deadline")
public class Deadline {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "complaint_id")
    private long complaintId;

    @Enumerated(EnumType.STRING)
    @Column(name = "clock")
    private ClockCode clock;

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

    @Column(name = "aside_since")
    private @Nullable Instant asideSince;

    @Column(name = "next_alert_at")
    private @Nullable Instant nextAlertAt;

    @Column(name = "alerts_told")
    private int alertsTold;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Deadline() {}

    Deadline(long complaintId, ClockCode clock, int round, DeadlineRule rule, DueDate due, Instant now) {
        this.complaintId = complaintId;
        this.clock = clock;
        this.round = round;
        this.rule = rule.json().toString();
        this.startedAt = now;
        this.dueAt = due.lastMoment();
        this.projected = due.projected();
    }

    /** Runs on another case as the original does: from the same start, under the same rule, to the same moment. */
    Deadline(long complaintId, int round, Deadline original) {
        this.complaintId = complaintId;
        this.clock = original.clock;
        this.round = round;
        this.rule = original.rule;
        this.startedAt = original.startedAt;
        this.dueAt = original.dueAt;
        this.projected = original.projected;
    }

    /** It was stopped because somebody else owed what it is for, and who owes it now owes it by the day that was promised. */
    void goOn(WorkingCalendar calendar) {
        stoppedAt = null;
        arm(calendar);
    }

    /** A recomputation moves the due moment, but never to before what was promised. */
    void recomputed(DueDate due) {
        dueAt = Promise.keep(dueAt, due.lastMoment());
        projected = due.projected();
    }

    void stop(Instant now) {
        if (stoppedAt == null) stoppedAt = now;
        silence();
    }

    /** Reckons when the next alert is due. Only what starts or moves a clock calls it: nothing else puts an alert off. */
    void arm(WorkingCalendar calendar) {
        var silent = !running() || asideSince != null || !clock.authority() || alertsTold == Alerts.COUNT;
        nextAlertAt = silent ? null : alerts(calendar).after(alertsTold);
    }

    /** When it turns yellow, red and deep red. */
    public Alerts alerts(WorkingCalendar calendar) {
        return Alerts.of(dueAt, calendar, rule().thresholds());
    }

    /** By a decision there is more time: whoever was urged towards the old day is urged again when the new one comes near. */
    void granted(DueDate due, WorkingCalendar calendar, Instant now) {
        recomputed(due);
        if (alertsTold == 1 && alerts(calendar).dueSoon().isAfter(now)) alertsTold = 0;
    }

    /** Another clock stands in its place: it keeps its due moment and announces nothing. */
    void setAside(Instant now) {
        if (asideSince == null) asideSince = now;
        silence();
    }

    void putBack() {
        asideSince = null;
    }

    /** Since when another clock stands in its place; empty when none does. */
    public Optional<Instant> asideSince() {
        return Optional.ofNullable(asideSince);
    }

    /** No alert is due, until the clock is armed again. */
    void silence() {
        nextAlertAt = null;
    }

    /** Whether it runs on, and has announced all that it had to. */
    public boolean spent() {
        return running() && asideSince == null && alertsTold == Alerts.COUNT;
    }

    boolean alertBy(Instant now) {
        return nextAlertAt != null && !nextAlertAt.isAfter(now);
    }

    /** The light that was announced just now; the next one is awaited from here on. */
    Light announced(WorkingCalendar calendar) {
        var light = Alerts.light(alertsTold++);
        arm(calendar);
        return light;
    }

    /** When the next light is to be announced; empty while the clock stands still or was stopped. */
    public Optional<Instant> nextAlertAt() {
        return Optional.ofNullable(nextAlertAt);
    }

    public long id() {
        if (id == null) throw new IllegalStateException("deadline is not stored yet");
        return id;
    }

    public long complaintId() {
        return complaintId;
    }

    public ClockCode clock() {
        return clock;
    }

    public int round() {
        return round;
    }

    public DeadlineRule rule() {
        return DeadlineRule.parse(rule);
    }

    public Instant startedAt() {
        return startedAt;
    }

    public LocalDate startDay() {
        return Clock.dayOf(startedAt);
    }

    public Instant dueAt() {
        return dueAt;
    }

    public LocalDate dueDay() {
        return Clock.dayOf(dueAt);
    }

    /** Whether days of a year without an official calendar were used (暂按法定节假日推算). */
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
        // By days: the last day ends at 24:00, and dueAt names its last second.
        return !Clock.dayOf(stoppedAt == null ? now : stoppedAt).isAfter(dueDay());
    }
}
