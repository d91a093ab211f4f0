package org.huiyin.complaint.returning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A lead unit asks to give a case back (退回申请): why, on what legal basis, and what became of it. */
@Entity
@Table(name = "return_request")
public class ReturnRequest {

    /** How a request ends. */
    public enum Outcome {
        AGREED,
        REFUSED,
        TAKEN_BACK
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "complaint_id")
    private long complaintId;

    @Column(name = "unit_id")
    private long unitId;

    @Column(name = "reason")
    private String reason;

    @Column(name = "basis")
    private String basis;

    @Column(name = "asked_by")
    private long askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "clock_round")
    private int clockRound;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private @Nullable Outcome outcome;

    @Column(name = "note")
    private @Nullable String note;

    @Column(name = "decided_by")
    private @Nullable Long decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected ReturnRequest() {}

    /**
     * @param clockRound which of the clocks of inner decisions runs until this one is taken
     */
    ReturnRequest(long complaintId, long unitId, AskReturn asked, long by, int clockRound, Instant now) {
        this.complaintId = complaintId;
        this.unitId = unitId;
        this.reason = asked.reason().strip();
        this.basis = asked.basis().strip();
        this.askedBy = by;
        this.askedAt = now;
        this.clockRound = clockRound;
    }

    void decide(Outcome decision, String why, @Nullable Long by, Instant now) {
        outcome = decision;
        note = why;
        decidedBy = by;
        decidedAt = now;
    }

    long unitId() {
        return unitId;
    }

    int clockRound() {
        return clockRound;
    }

    public String reason() {
        return reason;
    }

    public String basis() {
        return basis;
    }

    /** The account of the person who asked; somebody else decides. */
    public long askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** How it ended, or null while it waits. */
    public @Nullable Outcome outcome() {
        return outcome;
    }

    /** What the decision says, or null. */
    public @Nullable String note() {
        return note;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }
}
