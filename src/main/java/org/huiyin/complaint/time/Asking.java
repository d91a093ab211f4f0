package org.huiyin.complaint.time;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request of the lead unit and what became of it. */
@Embeddable
class Asking {

    /** Approved or refused by another person, or overtaken by events before anybody decided. */
    enum Decision {
        APPROVED,
        REFUSED,
        LAPSED
    }

    @Column(name = "reason")
    private String reason;

    @Column(name = "asked_by")
    private long askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    /** Null when it was asked for before its decision had a clock. */
    @Column(name = "clock_round")
    private @Nullable Integer clockRound;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision")
    private @Nullable Decision decision;

    @Column(name = "note")
    private @Nullable String note;

    @Column(name = "decided_by")
    private @Nullable Long decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Asking() {}

    /** @param clockRound which of the case's clocks C6 is that of the decision */
    Asking(String reason, long by, int clockRound, Instant now) {
        this.reason = reason;
        this.askedBy = by;
        this.clockRound = clockRound;
        this.askedAt = now;
    }

    void decide(Decision outcome, String remark, @Nullable Long by, Instant now) {
        decision = outcome;
        note = remark.isEmpty() ? null : remark;
        decidedBy = by;
        decidedAt = now;
    }

    /** Its clock was started anew. */
    void watchedBy(int round) {
        clockRound = round;
    }

    Optional<Integer> clockRound() {
        return Optional.ofNullable(clockRound);
    }

    boolean open() {
        return decision == null;
    }

    boolean approved() {
        return decision == Decision.APPROVED;
    }

    String reason() {
        return reason;
    }

    long askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }
}
