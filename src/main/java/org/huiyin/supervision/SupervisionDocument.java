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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A supervision document (行政执法监督文书): drafted by one person, signed and numbered by another, served on a unit, which signs for it, may
 * object once, and reports. What it says never changes after it was signed.
 */
@Entity
@Table(name = "supervision_document")
public class SupervisionDocument {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "version")
    private int version;

    @Column(name = "kind")
    private String kind;

    @Column(name = "terms")
    private String terms;

    @Column(name = "body_id")
    private long bodyId;

    @Column(name = "unit_id")
    private long unitId;

    @Column(name = "complaint_id")
    private @Nullable Long complaintId;

    @Column(name = "title")
    private String title;

    @Column(name = "text")
    private String text;

    @Column(name = "attachments")
    private String attachments;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private DocumentStatus status;

    @Column(name = "drafted_by")
    private long draftedBy;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "approved_by")
    private @Nullable Long approvedBy;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Column(name = "number")
    private @Nullable String number;

    @Column(name = "token")
    private @Nullable String token;

    @Column(name = "hash")
    private @Nullable String hash;

    @Column(name = "served_at")
    private @Nullable Instant servedAt;

    @Column(name = "acknowledged_by")
    private @Nullable Long acknowledgedBy;

    @Column(name = "acknowledged_at")
    private @Nullable Instant acknowledgedAt;

    @Column(name = "left_note")
    private @Nullable String leftNote;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected SupervisionDocument() {}

    SupervisionDocument(long bodyId, long draftedBy, Content content, Instant now) {
        this.bodyId = bodyId;
        this.draftedBy = draftedBy;
        this.draftedAt = now;
        this.status = DocumentStatus.DRAFT;
        write(content);
    }

    /** What a draft says, checked. */
    record Content(DocumentKind kind, long unitId, @Nullable Long complaintId, DraftDocument words) {}

    final void write(Content content) {
        kind = content.kind().code();
        terms = content.kind().json().toString();
        unitId = content.unitId();
        complaintId = content.complaintId();
        title = content.words().title().strip();
        text = content.words().text().strip();
        attachments = content.words().attachments().strip();
    }

    /** Moves on, as {@link DocumentStatus#next} has it. */
    void follow(DocumentAct act, Instant now) {
        status =
                status.next(act).orElseThrow(() -> new IllegalStateException(act + " of a document that is " + status));
        version++;
        if (status.ended()) endedAt = now;
    }

    void approved(long by, String givenNumber, String verifyToken, Instant now) {
        approvedBy = by;
        approvedAt = now;
        number = givenNumber;
        token = verifyToken;
        hash = DocumentSeal.of(this);
    }

    void served(Instant now) {
        servedAt = now;
    }

    void acknowledged(long by, Instant now) {
        acknowledgedBy = by;
        acknowledgedAt = now;
    }

    void left(String note, long by, Instant now) {
        acknowledged(by, now);
        leftNote = note;
    }

    public long id() {
        if (id == null) throw new IllegalStateException("document is not stored yet");
        return id;
    }

    /** Grows with each act, so that nobody decides on what they have not read. */
    public int version() {
        return version;
    }

    public DocumentKind kind() {
        return DocumentKind.parse(terms);
    }

    public long bodyId() {
        return bodyId;
    }

    public long unitId() {
        return unitId;
    }

    /** The case that it arose from; for the issuing body only. */
    public Optional<Long> complaintId() {
        return Optional.ofNullable(complaintId);
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    /** What is enclosed, in order. */
    public List<String> attachments() {
        return attachments
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public DocumentStatus status() {
        return status;
    }

    /** The account of whoever wrote it. */
    public long draftedBy() {
        return draftedBy;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    /** The account of whoever signed it. */
    public Optional<Long> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    public Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }

    /** As printed, such as with the year in brackets; given when it is signed. */
    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    /** What the QR code on the letter carries. */
    public Optional<String> token() {
        return Optional.ofNullable(token);
    }

    /** SM3 of what was signed, in hexadecimal. */
    public Optional<String> hash() {
        return Optional.ofNullable(hash);
    }

    public Optional<Instant> servedAt() {
        return Optional.ofNullable(servedAt);
    }

    public Optional<Instant> acknowledgedAt() {
        return Optional.ofNullable(acknowledgedAt);
    }

    /** Before which witness it was left with a unit that did not sign for it. */
    public Optional<String> leftNote() {
        return Optional.ofNullable(leftNote);
    }

    /** The chain of the trail that belongs to it. */
    public String chain() {
        return "document:" + id();
    }
}
