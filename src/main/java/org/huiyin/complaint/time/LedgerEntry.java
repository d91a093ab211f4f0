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
import java.util.Objects;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintStatus;
import org.jspecify.annotations.Nullable;

/** A case on the ledger (挂账): asked for, decided, reported on every month, and ended when it can be finished after all. */
@Entity
@Table(name = "ledger_entry")
public class LedgerEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "complaint_id")
    private long complaintId;

    @Column(name = "unit_id")
    private long unitId;

    @Column(name = "body_id")
    private long bodyId;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin")
    private ComplaintStatus origin;

    @Column(name = "measures")
    private String measures;

    @Column(name = "plan")
    private String plan;

    @Column(name = "expected_on")
    private LocalDate expectedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Embedded
    private Asking asking;

    /** Null before and after, so that the database lets a case stand there once at a time. */
    @Column(name = "on_ledger")
    private @Nullable Boolean onLedger;

    @Column(name = "ended_by")
    private @Nullable Long endedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_note")
    private @Nullable String endedNote;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected LedgerEntry() {}

    /** @param dueOn the last day of the clock that the ledger would take the place of */
    LedgerEntry(Complaint complaint, AskLedger command, LocalDate dueOn, Asking asking) {
        this.complaintId = complaint.id();
        this.unitId = complaint.leadUnitId().orElseThrow();
        this.bodyId = complaint.supervisionUnitId();
        this.origin = complaint.status();
        this.measures = command.measures().strip();
        this.plan = command.plan().strip();
        this.expectedOn = Objects.requireNonNull(command.expectedOn());
        this.dueOn = dueOn;
        this.asking = asking;
    }

    /** The unit and the body that have the case now. */
    void heldWith(Complaint complaint) {
        unitId = complaint.leadUnitId().orElseThrow();
        bodyId = complaint.supervisionUnitId();
    }

    void approve(long by, Instant now) {
        asking.decide(Asking.Decision.APPROVED, "", by, now);
        onLedger = true;
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
        onLedger = null;
        endedNote = note;
        endedBy = by;
        endedAt = now;
    }

    long id() {
        if (id == null) throw new IllegalStateException("entry is not stored yet");
        return id;
    }

    Asking asking() {
        return asking;
    }

    /** Whether it waits for its decision. */
    public boolean open() {
        return asking.open();
    }

    public boolean onLedger() {
        return onLedger != null;
    }

    /** Whether the case stands, or stood, on the ledger because of it. */
    public boolean granted() {
        return onLedger() || endedAt != null;
    }

    /** Where the case stood before, and goes back to: at handling or at rectification. */
    public ComplaintStatus origin() {
        return origin;
    }

    public String reason() {
        return asking.reason();
    }

    public String measures() {
        return measures;
    }

    public String plan() {
        return plan;
    }

    /** As it was when the ledger was asked for; reports may name another day since. */
    public LocalDate expectedOn() {
        return expectedOn;
    }

    /** The last day that was promised before, and that still holds. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** Why it came back, or null while it has not. */
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
}
