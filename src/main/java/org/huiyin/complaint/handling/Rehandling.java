package org.huiyin.complaint.handling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was decided when the complainant did not accept a reply: the case is handled once more by somebody else, or is not, and why. */
@Entity
@Table(name = "rehandling")
public class Rehandling {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "complaint_id")
    private long complaintId;

    @Column(name = "round")
    private int round;

    @Column(name = "ordered")
    private boolean ordered;

    @Column(name = "reason")
    private String reason;

    @Column(name = "decided_by")
    private long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Rehandling() {}

    /**
     * @param round of the reply that did not satisfy
     */
    Rehandling(long complaintId, int round, boolean ordered, String reason, long by, Instant now) {
        this.complaintId = complaintId;
        this.round = round;
        this.ordered = ordered;
        this.reason = reason;
        this.decidedBy = by;
        this.decidedAt = now;
    }

    public boolean ordered() {
        return ordered;
    }

    /** The round of the reply that did not satisfy. */
    public int round() {
        return round;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String reason() {
        return reason;
    }
}
