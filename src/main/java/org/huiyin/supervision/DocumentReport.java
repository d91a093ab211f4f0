package org.huiyin.supervision;

import jakarta.persistence.Column;
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

/** What the unit reports on a document (整改情况报告), and whether that was enough. */
@Entity
@Table(name = "document_report")
public class DocumentReport {

    /** What the issuing body says of the report. */
    public enum Outcome {
        ACCEPTED,
        REJECTED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "document_id")
    private long documentId;

    @Column(name = "round")
    private int round;

    @Column(name = "text")
    private String text;

    @Column(name = "reported_by")
    private long reportedBy;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private @Nullable Outcome outcome;

    @Column(name = "opinion")
    private @Nullable String opinion;

    @Column(name = "again_by")
    private @Nullable LocalDate againBy;

    @Column(name = "decided_by")
    private @Nullable Long decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected DocumentReport() {}

    DocumentReport(long documentId, int round, String text, long by, Instant now) {
        this.documentId = documentId;
        this.round = round;
        this.text = text;
        this.reportedBy = by;
        this.reportedAt = now;
    }

    void accept(String words, long by, Instant now) {
        decide(Outcome.ACCEPTED, words, by, now);
    }

    void reject(String words, LocalDate newDay, long by, Instant now) {
        decide(Outcome.REJECTED, words, by, now);
        againBy = newDay;
    }

    private void decide(Outcome as, String words, long by, Instant now) {
        outcome = as;
        opinion = words;
        decidedBy = by;
        decidedAt = now;
    }

    /** From 1. */
    public int round() {
        return round;
    }

    public String text() {
        return text;
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<String> opinion() {
        return Optional.ofNullable(opinion).filter(text -> !text.isBlank());
    }

    /** By which day the unit reports again. */
    public Optional<LocalDate> againBy() {
        return Optional.ofNullable(againBy);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }
}
