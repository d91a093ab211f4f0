package org.huiyin.complaint.cohandling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.huiyin.account.Actor;
import org.huiyin.unit.Unit;
import org.jspecify.annotations.Nullable;

/** What a cooperating unit was asked (协办任务). Its last day is that of its clock, which stands still when the case does. */
@Entity
@Table(name = "co_task")
public class CoTask {

    /** Where a task stands. */
    public enum State {
        /** The unit owes its opinion. */
        WAITING,
        ANSWERED,
        /** Whoever gave it does not need it any more. */
        WITHDRAWN,
        /** The case left the hands of the unit that leads. */
        ENDED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "complaint_id")
    private long complaintId;

    @Column(name = "position")
    private int position;

    @Column(name = "unit_id")
    private long unitId;

    @Column(name = "asked")
    private String asked;

    @Column(name = "given_by")
    private long givenBy;

    @Column(name = "given_unit_id")
    private long givenUnitId;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "clock_round")
    private int clockRound;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;

    /** True or null, so that the database lets a unit owe one opinion at a time in a case. */
    @Column(name = "waiting")
    private @Nullable Boolean waiting;

    @Column(name = "ended_by")
    private @Nullable Long endedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_reason")
    private @Nullable String endedReason;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected CoTask() {}

    /**
     * @param position counts the tasks of the case, from 1
     * @param clockRound which of the case's clocks of this kind is that of the task
     */
    CoTask(long complaintId, int position, Unit unit, String asked, Actor giver, int clockRound, Instant now) {
        this.complaintId = complaintId;
        this.position = position;
        this.unitId = unit.id();
        this.asked = asked;
        this.givenBy = giver.account();
        this.givenUnitId = giver.unit();
        this.givenAt = now;
        this.clockRound = clockRound;
        this.state = State.WAITING;
        this.waiting = true;
    }

    void answered() {
        state = State.ANSWERED;
        waiting = null;
    }

    /** The opinion goes back; the task waits anew, with a clock of its own. */
    void again(int round) {
        state = State.WAITING;
        waiting = true;
        clockRound = round;
    }

    void withdraw(String reason, long by, Instant now) {
        end(State.WITHDRAWN, by, now);
        endedReason = reason;
    }

    void lapse(Instant now) {
        end(State.ENDED, null, now);
    }

    private void end(State how, @Nullable Long by, Instant now) {
        state = how;
        waiting = null;
        endedBy = by;
        endedAt = now;
    }

    long id() {
        if (id == null) throw new IllegalStateException("task is not stored yet");
        return id;
    }

    public int position() {
        return position;
    }

    public long unitId() {
        return unitId;
    }

    /** The unit of the person who gave it; that unit may withdraw it. */
    public long givenUnitId() {
        return givenUnitId;
    }

    public String asked() {
        return asked;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public int clockRound() {
        return clockRound;
    }

    public State state() {
        return state;
    }

    long complaintId() {
        return complaintId;
    }

    public boolean waiting() {
        return state == State.WAITING;
    }

    /** Why it was withdrawn, or null. */
    public @Nullable String endedReason() {
        return endedReason;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }
}
