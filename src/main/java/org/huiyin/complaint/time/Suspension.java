package org.huiyin.complaint.time;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Time in which a case cannot be handled: asked for on a ground of the list, decided, and ended when the ground is gone. */
@Entity
@Table(name = "suspension")
public class Suspension {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "complaint_id")
    private long complaintId;

    @Enumerated(EnumType.STRING)
    @Column(name = "ground")
    private Ground ground;

    @Embedded
    private Asking asking;

    @Column(name = "look_on")
    private @Nullable LocalDate lookOn;

    @Column(name = "looks")
    private int looks;

    @Column(name = "ended_by")
    private @Nullable Long endedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_note")
    private @Nullable String endedNote;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Suspension() {}

    Suspension(long complaintId, Ground ground, Asking asking) {
        this.complaintId = complaintId;
        this.ground = ground;
        this.asking = asking;
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
    }

    /**
     * @param by null when the case went another way
     */
    void end(String note, @Nullable Long by, Instant now) {
        endedNote = note;
        endedBy = by;
        endedAt = now;
        lookOn = null;
    }

    /** Somebody is asked on this day whether the ground still stands. */
    void lookOn(LocalDate day) {
        lookOn = day;
    }

    void looked(LocalDate next) {
        looks++;
        lookOn = next;
    }

    boolean toLookAt(LocalDate today) {
        return inForce() && lookOn != null && !lookOn.isAfter(today);
    }

    /** How often somebody was asked whether the ground still stands. */
    public int looks() {
        return looks;
    }

    /** The day on which somebody is asked again; empty while it is not in force. */
    public Optional<LocalDate> lookedAtOn() {
        return Optional.ofNullable(lookOn);
    }

    long complaintId() {
        return complaintId;
    }

    Asking asking() {
        return asking;
    }

    public boolean open() {
        return asking.open();
    }

    /** Whether the case stands still because of it. */
    public boolean inForce() {
        return asking.approved() && endedAt == null;
    }

    public boolean approved() {
        return asking.approved();
    }

    public Ground ground() {
        return ground;
    }

    public String reason() {
        return asking.reason();
    }

    /** Why handling went on, or null while it has not. */
    public @Nullable String endedNote() {
        return endedNote;
    }

    /** The account of the person who asked; somebody else decides. */
    public long askedBy() {
        return asking.askedBy();
    }

    public Instant askedAt() {
        return asking.askedAt();
    }

    /** When it was approved; ask only what {@link #approved} is. */
    public Instant since() {
        var since = asking.decidedAt();
        if (since == null) throw new IllegalStateException("nobody has decided yet");
        return since;
    }
}
