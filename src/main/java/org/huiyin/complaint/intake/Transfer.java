package org.huiyin.complaint.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** To which body outside the portal a complaint has gone, why, and where to ask there (转送). */
@Entity
@Table(name = "transfer")
public class Transfer {

    @Id
    @Column(name = "complaint_id")
    private long complaintId;

    @Column(name = "kind")
    private String kind;

    @Column(name = "destination")
    private String destination;

    @Column(name = "contact")
    private String contact;

    @Column(name = "email")
    private @Nullable String email;

    @Column(name = "explanation")
    private String explanation;

    @Column(name = "transferred_by")
    private long transferredBy;

    @Column(name = "transferred_at")
    private Instant transferredAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Transfer() {}

    Transfer(long complaintId, TransferComplaint command, long by, Instant now) {
        this.complaintId = complaintId;
        this.kind = command.kind();
        this.destination = command.destination().strip();
        this.contact = command.contact().strip();
        this.email = command.email().isBlank() ? null : command.email().strip();
        this.explanation = command.explanation().strip();
        this.transferredBy = by;
        this.transferredAt = now;
    }

    public String kind() {
        return kind;
    }

    public String destination() {
        return destination;
    }

    public String contact() {
        return contact;
    }

    /** Where the body gets a letter, or null when it is told by other means. */
    public @Nullable String email() {
        return email;
    }

    public String explanation() {
        return explanation;
    }

    public Instant at() {
        return transferredAt;
    }
}
