package org.huiyin.complaint.objection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the complainant holds against a complaint not being accepted, and what the level above decides. Once per case. */
@Entity
@Table(name = "objection")
public class Objection {

    @Id
    @Column(name = "complaint_id")
    private long complaintId;

    @Column(name = "body_id")
    private long bodyId;

    @Column(name = "reason")
    private String reason;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "upheld")
    private @Nullable Boolean upheld;

    @Column(name = "opinion")
    private @Nullable String opinion;

    @Column(name = "decided_by")
    private @Nullable Long decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Objection() {}

    Objection(long complaintId, long bodyId, String reason, Instant now) {
        this.complaintId = complaintId;
        this.bodyId = bodyId;
        this.reason = reason;
        this.madeAt = now;
    }

    /** Another body decides now. */
    void handTo(long body) {
        bodyId = body;
    }

    void decide(boolean outcome, String text, long by, Instant now) {
        upheld = outcome;
        opinion = text;
        decidedBy = by;
        decidedAt = now;
    }

    /** The supervision body that decides. */
    public long bodyId() {
        return bodyId;
    }

    /** Why the complainant thinks that it has to be accepted. */
    public String reason() {
        return reason;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public boolean open() {
        return decidedAt == null;
    }

    /** Whether the complaint has to be accepted after all; false while nothing is decided. */
    public boolean upheld() {
        return Boolean.TRUE.equals(upheld);
    }

    /** The reasons of the decision, which the complainant reads. */
    public Optional<String> opinion() {
        return Optional.ofNullable(opinion);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }
}
