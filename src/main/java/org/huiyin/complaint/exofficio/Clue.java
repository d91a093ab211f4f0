package org.huiyin.complaint.exofficio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.huiyin.complaint.Complaint;
import org.jspecify.annotations.Nullable;

/**
 * A case that goes on ex officio, and what was withdrawn before. Nobody who handles the case is shown this: it would lead back to
 * the complainant.
 */
@Entity
@Table(name = "clue")
public class Clue {

    /** Why it does not end with the withdrawal. */
    public enum Ground {
        /** Gifts, graft, retaliation. */
        CATEGORY,
        /** A reply that found a problem had been written. */
        FOUND,
        /** Somebody of the supervision body thinks that it is serious. */
        DECIDED
    }

    @Id
    @Column(name = "complaint_id")
    private long complaintId;

    @Column(name = "withdrawn_id")
    private long withdrawnId;

    @Enumerated(EnumType.STRING)
    @Column(name = "ground")
    private Ground ground;

    @Column(name = "reason")
    private String reason;

    @Column(name = "taken_by")
    private @Nullable Long takenBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Clue() {}

    /**
     * @param reason empty where the portal itself let it go on
     * @param takenBy the account of whoever decided it, or null where nobody had to
     */
    Clue(Complaint opened, Complaint withdrawn, Ground ground, String reason, @Nullable Long takenBy, Instant now) {
        this.complaintId = opened.id();
        this.withdrawnId = withdrawn.id();
        this.ground = ground;
        this.reason = reason;
        this.takenBy = takenBy;
        this.openedAt = now;
    }

    /** The case that goes on. */
    public long complaintId() {
        return complaintId;
    }

    /** The complaint that was withdrawn. */
    public long withdrawnId() {
        return withdrawnId;
    }

    public Ground ground() {
        return ground;
    }

    public String reason() {
        return reason;
    }

    public Optional<Long> takenBy() {
        return Optional.ofNullable(takenBy);
    }

    public Instant openedAt() {
        return openedAt;
    }
}
