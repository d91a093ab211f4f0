package org.huiyin.supervision.credential;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.platform.Clock;
import org.huiyin.unit.Officer;
import org.jspecify.annotations.Nullable;

/** The suspension of one officer's enforcement credential (暂扣执法证件), from the proposal to its end. */
@Entity
@Table(name = "credential_suspension")
public class CredentialSuspension {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "version")
    private int version;

    @Column(name = "body_id")
    private long bodyId;

    @Column(name = "unit_id")
    private long unitId;

    @ManyToOne
    @JoinColumn(name = "officer_id")
    private Officer officer;

    @Column(name = "credential_no")
    private @Nullable String credentialNo;

    @Column(name = "complaint_id")
    private @Nullable Long complaintId;

    @Column(name = "document_id")
    private @Nullable Long documentId;

    @Column(name = "months")
    private int months;

    @Column(name = "reason")
    private String reason;

    @Column(name = "grounds")
    private String grounds;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private SuspensionStatus status;

    @Column(name = "proposed_by")
    private long proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_by")
    private @Nullable Long decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "opinion")
    private @Nullable String opinion;

    @Column(name = "number")
    private @Nullable String number;

    @Embedded
    private NoticeClock clock = new NoticeClock();

    @Column(name = "notified_by")
    private @Nullable Long notifiedBy;

    @Column(name = "notified_at")
    private @Nullable Instant notifiedAt;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    @Embedded
    private @Nullable SuspensionEnding ending;

    @Column(name = "open_once")
    private @Nullable String openOnce;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected CredentialSuspension() {}

    CredentialSuspension(long bodyId, SuspensionContent content, long by, Instant now) {
        this.bodyId = bodyId;
        this.unitId = content.officer().unit().organ().id();
        this.officer = content.officer();
        this.credentialNo = officer.credentialNo();
        this.complaintId = content.complaintId();
        this.documentId = content.documentId();
        this.months = content.months();
        this.reason = content.reason();
        this.grounds = content.grounds();
        this.status = SuspensionStatus.PROPOSED;
        this.proposedBy = by;
        this.proposedAt = now;
        this.openOnce = bodyId + ":" + officer.id();
    }

    /** Moves on, as {@link SuspensionStatus#next} has it. */
    void follow(SuspensionAct act) {
        status = status.next(act)
                .orElseThrow(() -> new IllegalStateException(act + " of a suspension that is " + status));
        version++;
        if (status.ended()) openOnce = null;
        if (status.ended()) clock.stop();
    }

    void decided(@Nullable String givenNumber, @Nullable String whyNot, long by, Instant now) {
        decidedBy = by;
        decidedAt = now;
        number = givenNumber;
        opinion = whyNot;
    }

    /** In force from the day of the notice; its last day is the corresponding one (民法典 art. 201, 202). */
    void notified(long by, Instant now) {
        notifiedBy = by;
        notifiedAt = now;
        endsOn = Clock.dayOf(now).plusMonths(months);
        clock.stop();
    }

    void ended(SuspensionEnding how) {
        ending = how;
    }

    NoticeClock noticeClock() {
        return clock;
    }

    public long id() {
        if (id == null) throw new IllegalStateException("suspension is not stored yet");
        return id;
    }

    /** Grows with each act. */
    public int version() {
        return version;
    }

    public long bodyId() {
        return bodyId;
    }

    public long unitId() {
        return unitId;
    }

    public Officer officer() {
        return officer;
    }

    /** The number of the credential that it is about; the officer may have another one by now. */
    public Optional<String> credentialNo() {
        return Optional.ofNullable(credentialNo);
    }

    /** The case that it arose from; for the body only. */
    public Optional<Long> complaintId() {
        return Optional.ofNullable(complaintId);
    }

    /** The supervision document that it arose from; for the body only. */
    public Optional<Long> documentId() {
        return Optional.ofNullable(documentId);
    }

    public int months() {
        return months;
    }

    /** Why; for the body only. */
    public String reason() {
        return reason;
    }

    public String grounds() {
        return grounds;
    }

    public SuspensionStatus status() {
        return status;
    }

    public long proposedBy() {
        return proposedBy;
    }

    public Optional<String> opinion() {
        return Optional.ofNullable(opinion);
    }

    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    /** The clock of the notice, once it is owed. */
    public Optional<NoticeClock> notice() {
        return decidedAt == null || number == null ? Optional.empty() : Optional.of(clock);
    }

    /** The clock of what the body owes now, the decision or the notice, while it owes one. */
    public Optional<NoticeClock> owed() {
        return status.owed() && clock.started() ? Optional.of(clock) : Optional.empty();
    }

    /** The moment of the decision; before it, of the proposal. */
    public Instant owedSince() {
        return decidedAt == null ? proposedAt : decidedAt;
    }

    public Optional<Instant> notifiedAt() {
        return Optional.ofNullable(notifiedAt);
    }

    public Optional<LocalDate> endsOn() {
        return Optional.ofNullable(endsOn);
    }

    public Optional<SuspensionEnding> ending() {
        return Optional.ofNullable(ending);
    }

    /** The chain of the trail that belongs to it. */
    public String chain() {
        return "credential:" + id();
    }
}
