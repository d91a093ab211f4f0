package org.huiyin.escalation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * A supervision order (督办): a clock ran out, and whoever held the case explains it in writing within a clock of its own (C12).
 * It stands until it is answered or the case has ended; who works on the case then does not matter.
 */
@Entity
@Table(name = "supervision_order")
public class SupervisionOrder {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "complaint_id")
    private long complaintId;

    @Column(name = "deadline_id")
    private long deadlineId;

    @Enumerated(EnumType.STRING)
    @Column(name = "clock")
    private ClockCode clock;

    @Enumerated(EnumType.STRING)
    @Column(name = "addressee")
    private Addressee addressee;

    @Column(name = "unit_id")
    private @Nullable Long unitId;

    @Column(name = "problem")
    private @Nullable Integer problem;

    @Column(name = "named_id")
    private @Nullable Long namedId;

    @Column(name = "answer_round")
    private int answerRound;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    @Column(name = "answer")
    private @Nullable String answer;

    @Column(name = "answered_by")
    private @Nullable Long answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "lapsed_at")
    private @Nullable Instant lapsedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected SupervisionOrder() {}

    /** @param answerClock the clock that was started for the answer */
    SupervisionOrder(Deadline late, Addressee addressee, @Nullable Long named, Deadline answerClock, Instant now) {
        this.complaintId = late.complaintId();
        this.deadlineId = late.id();
        this.clock = late.clock();
        this.addressee = addressee;
        this.namedId = named;
        this.answerRound = answerClock.round();
        this.orderedAt = now;
    }

    /** To a unit that cooperates. */
    static SupervisionOrder cooperating(
            Deadline late, long unitId, @Nullable Long named, Deadline answerClock, Instant now) {
        var order = new SupervisionOrder(late, Addressee.COOPERATING, named, answerClock, now);
        order.unitId = unitId;
        return order;
    }

    /** To the body that decides a recusal, a recheck or an objection, whether or not it supervises the case. */
    static SupervisionOrder deciding(
            Deadline late, long bodyId, @Nullable Long named, Deadline answerClock, Instant now) {
        var order = new SupervisionOrder(late, Addressee.BODY, named, answerClock, now);
        order.unitId = bodyId;
        return order;
    }

    /** @param position of the problem that the clock is about, or null */
    SupervisionOrder about(@Nullable Integer position) {
        problem = position;
        return this;
    }

    /** The case is not with the unit any more, which could not answer. */
    void lapse(Instant now) {
        lapsedAt = now;
    }

    void answered(String text, long by, Instant now) {
        answer = text;
        answeredBy = by;
        answeredAt = now;
    }

    public boolean open() {
        return answeredAt == null && lapsedAt == null;
    }

    /** That an officer asked for a recusal is for the offices, and so is everything about it. */
    boolean inside() {
        return clock == ClockCode.RECUSAL;
    }

    /** The clock that ran out. */
    public ClockCode clock() {
        return clock;
    }

    /** The position of the problem that the clock is about, from 1, where the case has several; empty otherwise. */
    public Optional<Integer> problem() {
        return Optional.ofNullable(problem);
    }

    public Addressee addressee() {
        return addressee;
    }

    /** The cooperating unit, or the body that decides, which answers it; empty when it is the one that leads, or that supervises. */
    Optional<Long> unitId() {
        return Optional.ofNullable(unitId);
    }

    /** The account of the head of supervision who follows it by name. */
    public Optional<Long> named() {
        return Optional.ofNullable(namedId);
    }

    /** Which of the case's clocks C12 is that of the answer. */
    public int answerRound() {
        return answerRound;
    }

    public Instant orderedAt() {
        return orderedAt;
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }
}
