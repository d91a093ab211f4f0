package org.huiyin.complaint.intake;

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
import org.jspecify.annotations.Nullable;

/** A proposal not to accept a complaint, which a second person approves or returns. */
@Entity
@Table(name = "non_acceptance")
public class NonAcceptanceProposal {

    /** What the second person decided. */
    public enum Decision {
        APPROVED,
        RETURNED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "complaint_id")
    private long complaintId;

    @Column(name = "reason_code")
    private String reasonCode;

    @Column(name = "explanation")
    private String explanation;

    @Column(name = "proposed_by")
    private long proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision")
    private @Nullable Decision decision;

    @Column(name = "decided_by")
    private @Nullable Long decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "note")
    private @Nullable String note;

    @Column(name = "set_aside")
    private boolean setAside;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected NonAcceptanceProposal() {}

    NonAcceptanceProposal(long complaintId, String reasonCode, String explanation, long proposedBy, Instant now) {
        this.complaintId = complaintId;
        this.reasonCode = reasonCode;
        this.explanation = explanation;
        this.proposedBy = proposedBy;
        this.proposedAt = now;
    }

    void decide(Decision outcome, long by, @Nullable String remark, Instant now) {
        decision = outcome;
        decidedBy = by;
        note = remark;
        decidedAt = now;
    }

    /** The complainant has changed what it was about: it is neither approved nor anybody's decision any more. */
    void lapse(Instant now) {
        decision = Decision.RETURNED;
        decidedAt = now;
    }

    /** The level above has decided that the complaint has to be accepted. */
    public void setAside() {
        setAside = true;
    }

    public boolean open() {
        return decision == null;
    }

    public boolean approved() {
        return decision == Decision.APPROVED;
    }

    public String reasonCode() {
        return reasonCode;
    }

    public String explanation() {
        return explanation;
    }

    public @Nullable String note() {
        return note;
    }

    /** Whether it was approved and then set aside on the complainant's objection. */
    public boolean wasSetAside() {
        return setAside;
    }

    /** When a second person decided, or empty while none has. */
    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    /** Whether this person proposed it or decided on it. */
    boolean involves(long account) {
        return proposedBy == account || (decidedBy != null && decidedBy == account);
    }

    /** The account of the person who proposed it; somebody else decides. */
    public long proposedBy() {
        return proposedBy;
    }
}
