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

/** An entry on the list of cases that the body above watches (挂牌督办). */
@Entity
@Table(name = "listed_supervision")
public class ListedSupervision {

    /** What put the case on the list. */
    public enum Cause {
        LATE,
        DISSATISFIED,
        /** Several similar complaints about one unit in one period. */
        SIMILAR,
        /** What the unit reported turned out to be false. */
        FALSE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "complaint_id")
    private long complaintId;

    @Enumerated(EnumType.STRING)
    @Column(name = "cause")
    private Cause cause;

    @Column(name = "occasion")
    private String occasion;

    @Enumerated(EnumType.STRING)
    @Column(name = "clock")
    private @Nullable ClockCode clock;

    @Column(name = "problem")
    private @Nullable Integer problem;

    @Column(name = "named_id")
    private @Nullable Long namedId;

    @Column(name = "listed_at")
    private Instant listedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected ListedSupervision() {}

    private ListedSupervision(long complaintId, Cause cause, String occasion, @Nullable Long named, Instant now) {
        this.complaintId = complaintId;
        this.cause = cause;
        this.occasion = occasion;
        this.namedId = named;
        this.listedAt = now;
    }

    /** @param problem the position of the problem that the clock is about, or null */
    static ListedSupervision late(Deadline deadline, @Nullable Integer problem, @Nullable Long named, Instant now) {
        var entry = new ListedSupervision(deadline.complaintId(), Cause.LATE, Occasion.of(deadline), named, now);
        entry.clock = deadline.clock();
        entry.problem = problem;
        return entry;
    }

    static ListedSupervision dissatisfied(long complaintId, @Nullable Long named, Instant now) {
        return new ListedSupervision(complaintId, Cause.DISSATISFIED, Occasion.DISSATISFIED, named, now);
    }

    static ListedSupervision similar(long complaintId, String occasion, @Nullable Long named, Instant now) {
        return new ListedSupervision(complaintId, Cause.SIMILAR, occasion, named, now);
    }

    static ListedSupervision falsified(long complaintId, String occasion, @Nullable Long named, Instant now) {
        return new ListedSupervision(complaintId, Cause.FALSE, occasion, named, now);
    }

    public Cause cause() {
        return cause;
    }

    public String occasion() {
        return occasion;
    }

    /** The clock that was so late; empty for the other causes. */
    public Optional<ClockCode> clock() {
        return Optional.ofNullable(clock);
    }

    /** Whether it was this clock of the case that was so late; rounds count from 1. */
    boolean isAbout(ClockCode code, int round) {
        return code == clock && occasion.equals(code + "-" + round);
    }

    /** The position of the problem that the clock is about, from 1, where the case has several; empty otherwise. */
    public Optional<Integer> problem() {
        return Optional.ofNullable(problem);
    }

    /** The account of the head who follows it: of the body above, for similar complaints of the body itself. */
    public Optional<Long> named() {
        return Optional.ofNullable(namedId);
    }

    public Instant listedAt() {
        return listedAt;
    }
}
