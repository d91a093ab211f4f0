package org.huiyin.complaint.returning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One unit leads a case from an assignment on; the last day of giving it back is counted then and stays. */
@Entity
@Table(name = "lead_term")
public class LeadTerm {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "complaint_id")
    private long complaintId;

    @Column(name = "unit_id")
    private long unitId;

    @Column(name = "since")
    private Instant since;

    @Column(name = "return_until")
    private @Nullable LocalDate returnUntil;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected LeadTerm() {}

    LeadTerm(long complaintId, long unitId, @Nullable LocalDate returnUntil, Instant now) {
        this.complaintId = complaintId;
        this.unitId = unitId;
        this.since = now;
        this.returnUntil = returnUntil;
    }

    /** Whoever has answered has taken the case for its own. */
    void keep() {
        returnUntil = null;
    }

    void end(Instant now) {
        endedAt = now;
    }

    public Instant since() {
        return since;
    }

    /** The last day on which the unit can ask to return the case, or null when it was designated or has replied. */
    public @Nullable LocalDate returnUntil() {
        return returnUntil;
    }
}
