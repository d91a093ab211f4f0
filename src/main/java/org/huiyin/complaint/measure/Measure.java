package org.huiyin.complaint.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.huiyin.unit.Unit;
import org.jspecify.annotations.Nullable;

/** A measure as it was recorded; what was recorded wrongly is set right by another record, never changed. */
@Entity
@Table(name = "measure")
public class Measure {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "complaint_id")
    private long complaintId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private MeasureKind kind;

    @ManyToOne
    @JoinColumn(name = "unit_id")
    private @Nullable Unit unit;

    @Column(name = "person")
    private @Nullable String person;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "document_no")
    private @Nullable String documentNo;

    @Column(name = "text")
    private String text;

    @Column(name = "refunded")
    private @Nullable BigDecimal refunded;

    @Column(name = "recovered")
    private @Nullable BigDecimal recovered;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Measure() {}

    Measure(long complaintId, RecordMeasure told, @Nullable Unit unit, long by, Instant now) {
        this.complaintId = complaintId;
        this.kind = Objects.requireNonNull(told.kind());
        this.unit = unit;
        this.person = told.person();
        this.decidedOn = Objects.requireNonNull(told.decidedOn());
        this.documentNo = told.documentNo();
        this.text = told.text().strip();
        this.refunded = told.refunded();
        this.recovered = told.recovered();
        this.recordedBy = by;
        this.recordedAt = now;
    }

    public MeasureKind kind() {
        return kind;
    }

    public @Nullable Unit unit() {
        return unit;
    }

    public @Nullable String person() {
        return person;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public @Nullable String documentNo() {
        return documentNo;
    }

    public String text() {
        return text;
    }

    /** In yuan; null where nothing was paid back. */
    public @Nullable BigDecimal refunded() {
        return refunded;
    }

    /** In yuan; null where no other loss was made good. */
    public @Nullable BigDecimal recovered() {
        return recovered;
    }
}
