package org.huiyin.complaint.handling;

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

/** One contact with whoever complained, as it was recorded; never changed. */
@Entity
@Table(name = "contact")
public class Contact {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "complaint_id")
    private long complaintId;

    @Column(name = "unit_id")
    private long unitId;

    @Enumerated(EnumType.STRING)
    @Column(name = "way")
    private ContactWay way;

    @Column(name = "contacted_at")
    private Instant at;

    @Column(name = "text")
    private String text;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Contact() {}

    /** The same message goes to each of several who complained about one matter. */
    Contact(long complaintId, Made made, long by, Instant now) {
        this.complaintId = complaintId;
        this.unitId = made.unitId();
        this.way = made.way();
        this.at = made.at();
        this.text = made.text();
        this.recordedBy = by;
        this.recordedAt = now;
    }

    /** By which unit, how, when, and with what words. */
    record Made(long unitId, ContactWay way, Instant at, String text) {}

    public long id() {
        if (id == null) throw new IllegalStateException("contact is not stored yet");
        return id;
    }

    public long unitId() {
        return unitId;
    }

    public ContactWay way() {
        return way;
    }

    /** When it was made, as the unit says; of a message, when it was sent. */
    public Instant at() {
        return at;
    }

    /** The message, or what was spoken about. */
    public String text() {
        return text;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** Whether whoever complained reads the text. */
    public boolean message() {
        return way == ContactWay.MESSAGE;
    }
}
