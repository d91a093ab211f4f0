package org.huiyin.complaint.handling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
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

    @Column(name = "barred_id")
    private @Nullable Long barredId;

    @Column(name = "decided_by")
    private long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Rehandling() {}

    /**
     * @param round of the reply that did not satisfy
     * @param barred the account that handled it, which takes no part in handling it again
     */
    Rehandling(
            long complaintId, int round, boolean ordered, String reason, Optional<Long> barred, long by, Instant now) {
        this.complaintId = complaintId;
        this.round = round;
        this.ordered = ordered;
        this.reason = reason;
        this.barredId = barred.orElse(null);
        this.decidedBy = by;
        this.decidedAt = now;
    }

    public boolean ordered() {
        return ordered;
    }

    public String reason() {
        return reason;
    }

    /** Whether this person handled the case before. */
    public boolean bars(long account) {
        return ordered && barredId != null && barredId == account;
    }
}
