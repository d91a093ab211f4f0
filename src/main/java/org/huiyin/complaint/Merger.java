package org.huiyin.complaint;

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

/** One complaint follows another about the same matter, its master, until it is let go. */
@Entity
@Table(name = "merger")
public class Merger {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "complaint_id")
    private long complaintId;

    @Column(name = "master_id")
    private long masterId;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private ComplaintStatus fromStatus;

    @Column(name = "reason")
    private String reason;

    @Column(name = "merged_by")
    private long mergedBy;

    @Column(name = "merged_at")
    private Instant mergedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Merger() {}

    /**
     * @param by the account of the person who found them to be about the same matter
     */
    public Merger(Complaint complaint, Complaint master, String reason, long by, Instant now) {
        this.complaintId = complaint.id();
        this.masterId = master.id();
        this.fromStatus = complaint.status();
        this.reason = reason;
        this.mergedBy = by;
        this.mergedAt = now;
    }

    public void end(Instant now) {
        endedAt = now;
    }

    public boolean open() {
        return endedAt == null;
    }

    public long complaintId() {
        return complaintId;
    }

    public long masterId() {
        return masterId;
    }

    /** Where it stood when it was merged. */
    public ComplaintStatus fromStatus() {
        return fromStatus;
    }

    /** Why they are about the same matter; for those who hold the case. */
    public String reason() {
        return reason;
    }

    public Instant mergedAt() {
        return mergedAt;
    }
}
