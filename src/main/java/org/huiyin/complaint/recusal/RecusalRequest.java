package org.huiyin.complaint.recusal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.huiyin.account.Account;
import org.huiyin.unit.Unit;
import org.jspecify.annotations.Nullable;

/** Somebody asks that a unit or a person not handle a case: who, whom, why, which body decides, and what it decided. */
@Entity
@Table(name = "recusal_request")
public class RecusalRequest {

    /** What became of it; it lapses when there is nothing left to be kept away from. */
    public enum Outcome {
        AGREED,
        REFUSED,
        LAPSED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "complaint_id")
    private long complaintId;

    @Column(name = "asker_complaint_id")
    private @Nullable Long askerComplaintId;

    @Column(name = "asked_by")
    private @Nullable Long askedBy;

    @Column(name = "unit_id")
    private @Nullable Long unitId;

    @Column(name = "account_id")
    private @Nullable Long accountId;

    @Column(name = "person")
    private @Nullable String person;

    @Column(name = "reason")
    private String reason;

    @Column(name = "new_facts")
    private @Nullable String newFacts;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "body_id")
    private long bodyId;

    @Column(name = "clock_round")
    private int clockRound;

    /** True or null, so that few rows are read to find what waits. */
    @Column(name = "waiting")
    private @Nullable Boolean waiting;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private @Nullable Outcome outcome;

    @Column(name = "answer")
    private @Nullable String answer;

    @Column(name = "decided_by")
    private @Nullable Long decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected RecusalRequest() {}

    /**
     * @param clockRound which of the case's clocks of this kind is that of the decision
     */
    RecusalRequest(
            long complaintId, Asker asker, Concern concern, AskRecusal asked, Unit body, int clockRound, Instant now) {
        this.complaintId = complaintId;
        this.askerComplaintId = asker.complaintId();
        this.askedBy = asker.accountId();
        var unit = concern.unit();
        var account = concern.account();
        this.unitId = unit == null ? null : Long.valueOf(unit.id());
        this.accountId = account == null ? null : Long.valueOf(account.id());
        this.person = concern.person();
        this.reason = asked.reason().strip();
        this.newFacts = asked.newFacts().isBlank() ? null : asked.newFacts().strip();
        this.askedAt = now;
        this.bodyId = body.id();
        this.clockRound = clockRound;
        this.waiting = true;
    }

    /** The complainant of a complaint, or an officer: exactly one of the two. */
    record Asker(@Nullable Long complaintId, @Nullable Long accountId) {}

    void decide(Outcome decision, String why, long by, Instant now) {
        end(decision, now);
        answer = why;
        decidedBy = by;
    }

    void lapse(Instant now) {
        end(Outcome.LAPSED, now);
    }

    private void end(Outcome how, Instant now) {
        outcome = how;
        waiting = null;
        decidedAt = now;
    }

    /** The body that had it may not decide it any more. */
    void handTo(Unit body) {
        bodyId = body.id();
    }

    /** The complainant wrote a name; whoever decides knows who that is. */
    void means(Account account) {
        accountId = account.id();
    }

    boolean askedBy(Asker asker) {
        return askerComplaintId != null
                ? askerComplaintId.equals(asker.complaintId())
                : askedBy != null && askedBy.equals(asker.accountId());
    }

    public long id() {
        if (id == null) throw new IllegalStateException("request is not stored yet");
        return id;
    }

    /** The case in which it is decided. */
    public long complaintId() {
        return complaintId;
    }

    /** The complaint whose complainant asked; empty when an officer did. */
    public Optional<Long> askerComplaintId() {
        return Optional.ofNullable(askerComplaintId);
    }

    /** The account of the officer who asked; empty when the complainant did. */
    public Optional<Long> askedBy() {
        return Optional.ofNullable(askedBy);
    }

    public Optional<Long> unitId() {
        return Optional.ofNullable(unitId);
    }

    public Optional<Long> accountId() {
        return Optional.ofNullable(accountId);
    }

    /** The name of the person, or null when a unit is meant. */
    public @Nullable String person() {
        return person;
    }

    /** For whoever decides; nobody else reads it. */
    public String reason() {
        return reason;
    }

    public Optional<String> newFacts() {
        return Optional.ofNullable(newFacts);
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** The supervision body whose head decides. */
    public long bodyId() {
        return bodyId;
    }

    public int clockRound() {
        return clockRound;
    }

    public boolean open() {
        return outcome == null;
    }

    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** Why it was decided so, which the asker reads; empty while it waits, or when it lapsed. */
    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    /** The account of whoever decided; empty while it waits, or when it lapsed. */
    public Optional<Long> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }
}
