package org.huiyin.complaint.time;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A report on a case that stands on the ledger (挂账更新). */
@Entity
@Table(name = "ledger_update")
public class LedgerUpdate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "entry_id")
    private long entryId;

    @Column(name = "progress")
    private String progress;

    @Column(name = "next_step")
    private String nextStep;

    @Column(name = "expected_on")
    private LocalDate expectedOn;

    @Column(name = "written_by")
    private long writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected LedgerUpdate() {}

    LedgerUpdate(LedgerEntry entry, ReportLedger command, long by, Instant now) {
        this.entryId = entry.id();
        this.progress = command.progress().strip();
        this.nextStep = command.nextStep().strip();
        this.expectedOn = Objects.requireNonNull(command.expectedOn());
        this.writtenBy = by;
        this.writtenAt = now;
    }

    long writtenBy() {
        return writtenBy;
    }

    public String progress() {
        return progress;
    }

    public String nextStep() {
        return nextStep;
    }

    public LocalDate expectedOn() {
        return expectedOn;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
