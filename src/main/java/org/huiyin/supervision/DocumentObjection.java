package org.huiyin.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The unit's objection to a document (异议), once, and what the recheck (复查) made of it. */
@Entity
@Table(name = "document_objection")
public class DocumentObjection {

    /** What the recheck says of the document. */
    public enum Outcome {
        UPHELD,
        REVOKED
    }

    @Id
    @Column(name = "document_id")
    private long documentId;

    @Column(name = "reason")
    private String reason;

    @Column(name = "objected_by")
    private long objectedBy;

    @Column(name = "objected_at")
    private Instant objectedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private @Nullable Outcome outcome;

    @Column(name = "opinion")
    private @Nullable String opinion;

    @Column(name = "decided_by")
    private @Nullable Long decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected DocumentObjection() {}

    DocumentObjection(long documentId, String reason, long by, Instant now) {
        this.documentId = documentId;
        this.reason = reason;
        this.objectedBy = by;
        this.objectedAt = now;
    }

    void decide(Outcome as, String words, long by, Instant now) {
        outcome = as;
        opinion = words;
        decidedBy = by;
        decidedAt = now;
    }

    public String reason() {
        return reason;
    }

    public Instant objectedAt() {
        return objectedAt;
    }

    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<String> opinion() {
        return Optional.ofNullable(opinion);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }
}
