package org.huiyin.complaint.time;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** More time for the substantive reply: asked for once per case, approved or refused by the supervision body. */
@Entity
@Table(name = "extension")
public class Extension {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "complaint_id")
    private long complaintId;

    @Column(name = "days")
    private int days;

    @Embedded
    private Asking asking;

    /** Null once it has lapsed, so that the database lets one request count for each case. */
    @Column(name = "counts")
    private @Nullable Boolean counts;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Extension() {}

    Extension(long complaintId, int days, Asking asking) {
        this.complaintId = complaintId;
        this.days = days;
        this.asking = asking;
        this.counts = true;
    }

    void approve(long by, Instant now) {
        asking.decide(Asking.Decision.APPROVED, "", by, now);
    }

    void refuse(String note, long by, Instant now) {
        asking.decide(Asking.Decision.REFUSED, note, by, now);
    }

    /** The case went on before anybody decided. */
    void lapse(Instant now) {
        asking.decide(Asking.Decision.LAPSED, "", null, now);
        counts = null;
    }

    Asking asking() {
        return asking;
    }

    public boolean open() {
        return asking.open();
    }

    public boolean approved() {
        return asking.approved();
    }

    boolean counts() {
        return counts != null;
    }

    /** Natural days asked for. */
    public int days() {
        return days;
    }

    public String reason() {
        return asking.reason();
    }

    /** The account of the person who asked; somebody else decides. */
    public long askedBy() {
        return asking.askedBy();
    }

    public Instant askedAt() {
        return asking.askedAt();
    }
}
