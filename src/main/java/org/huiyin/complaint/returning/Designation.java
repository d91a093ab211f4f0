package org.huiyin.complaint.returning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Nobody who was asked is competent, so the supervision body of the common superior says who is (指定管辖; 信访工作条例 art. 24).
 * Whoever is designated cannot return it, so there is a second one only after the case was taken over or recalled.
 */
@Entity
@Table(name = "designation")
class Designation {

    @Id
    @Column(name = "complaint_id")
    private long complaintId;

    @Column(name = "body_id")
    private long bodyId;

    @Column(name = "sought_at")
    private Instant soughtAt;

    @Column(name = "unit_id")
    private @Nullable Long unitId;

    @Column(name = "designated_at")
    private @Nullable Instant designatedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Designation() {}

    Designation(long complaintId, long bodyId, Instant now) {
        this.complaintId = complaintId;
        this.bodyId = bodyId;
        this.soughtAt = now;
    }

    void designate(long unit, Instant now) {
        unitId = unit;
        designatedAt = now;
    }

    /** It was taken over or recalled since: whoever was designated does not lead it any more. */
    void again(long body, Instant now) {
        bodyId = body;
        soughtAt = now;
        unitId = null;
        designatedAt = null;
    }

    boolean open() {
        return unitId == null;
    }
}
