package org.huiyin.complaint.relapse;

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
import org.huiyin.complaint.Complaint;
import org.jspecify.annotations.Nullable;

/** A case that was over and may not be: what the complainant reports, or what the supervision body sees, and what was decided. */
@Entity
@Table(name = "relapse")
public class Relapse {

    /** What became of it; it lapses when the case is looked at another way, such as by the level above. */
    enum Outcome {
        REOPENED,
        REFUSED,
        LAPSED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "complaint_id")
    private long complaintId;

    @Column(name = "asker_id")
    private @Nullable Long askerId;

    @Column(name = "report")
    private @Nullable String report;

    @Column(name = "clock_round")
    private @Nullable Integer clockRound;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private @Nullable Outcome outcome;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "decided_by")
    private @Nullable Long decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Relapse() {}

    private Relapse(long complaintId, Instant now) {
        this.complaintId = complaintId;
        this.openedAt = now;
    }

    /**
     * @param asker whose complainant reports it: the case itself, or one that follows it
     * @param clockRound which of the case's clocks C6 is that of the decision
     */
    static Relapse reported(Complaint complaint, Complaint asker, String text, int clockRound, Instant now) {
        var relapse = new Relapse(complaint.id(), now);
        relapse.askerId = asker.id();
        relapse.report = text;
        relapse.clockRound = clockRound;
        return relapse;
    }

    /** Nobody reported it. */
    static Relapse seen(long complaintId, Instant now) {
        return new Relapse(complaintId, now);
    }

    /**
     * Nobody reported it, and it waits for its decision.
     *
     * @param clockRound as in {@link #reported}
     */
    static Relapse suspected(long complaintId, int clockRound, Instant now) {
        var relapse = new Relapse(complaintId, now);
        relapse.clockRound = clockRound;
        return relapse;
    }

    void decide(Outcome decided, @Nullable String why, @Nullable Long by, Instant now) {
        outcome = decided;
        reason = why;
        decidedBy = by;
        decidedAt = now;
    }

    public boolean open() {
        return outcome == null;
    }

    public boolean reopened() {
        return outcome == Outcome.REOPENED;
    }

    Optional<Integer> clockRound() {
        return Optional.ofNullable(clockRound);
    }

    /** The complaint whose complainant reported it; empty when the supervision body found out by itself. */
    public Optional<Long> askerId() {
        return Optional.ofNullable(askerId);
    }

    /** What the complainant wrote; empty when the supervision body found out by itself. */
    public Optional<String> report() {
        return Optional.ofNullable(report);
    }

    /** When it was reported or found. */
    public Instant openedAt() {
        return openedAt;
    }

    /** Why it was decided so; empty while it is not. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
