package org.huiyin.complaint.referral;

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
import org.huiyin.platform.Clock;
import org.jspecify.annotations.Nullable;

/** One referral (移送): proposed, decided on by the head of supervision, received over there, settled over there. */
@Entity
@Table(name = "referral")
public class Referral {

    /** Where it stands. */
    public enum State {
        PROPOSED,
        REFUSED,
        /** Approved; the other body is to confirm that it has it. */
        SENT,
        RECEIVED,
        /** The other body has said what came of it. */
        CONCLUDED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "complaint_id")
    private long complaintId;

    @Column(name = "kind")
    private String kind;

    @Column(name = "destination")
    private String destination;

    @Column(name = "reason")
    private String reason;

    @Column(name = "handed")
    private String handed;

    @Column(name = "whole")
    private boolean whole;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;

    /** True while the head of supervision has to look at it, else null. */
    @Column(name = "attention")
    private @Nullable Boolean attention;

    @Column(name = "proposed_by")
    private long proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_by")
    private @Nullable Long decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "note")
    private @Nullable String note;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "remind_at")
    private @Nullable Instant remindAt;

    @Embedded
    private @Nullable ReferralReceipt receipt;

    @Column(name = "outcome")
    private @Nullable String outcome;

    @Column(name = "outcome_on")
    private @Nullable LocalDate outcomeOn;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Referral() {}

    Referral(long complaintId, ProposeReferral command, long by, Instant now) {
        this.complaintId = complaintId;
        this.kind = command.kind();
        this.destination = command.destination().strip();
        this.reason = command.reason().strip();
        this.handed = command.handed().strip();
        this.whole = command.whole();
        this.state = State.PROPOSED;
        this.attention = true;
        this.proposedBy = by;
        this.proposedAt = now;
    }

    /** Somebody is reminded unless the decision is there by the end of this day. */
    void decideBy(LocalDate day) {
        dueOn = day;
        remindAt = Clock.startOf(day.plusDays(1));
    }

    /**
     * @param due the last day of the receipt
     * @param reminder when somebody is reminded unless it is there
     */
    void approve(LocalDate due, Instant reminder, long by, Instant now) {
        decide(State.SENT, by, now);
        dueOn = due;
        remindAt = reminder;
    }

    void refuse(String why, long by, Instant now) {
        decide(State.REFUSED, by, now);
        note = why;
        dueOn = null;
        remindAt = null;
    }

    private void decide(State decision, long by, Instant now) {
        state = decision;
        attention = null;
        decidedBy = by;
        decidedAt = now;
    }

    /** The decision or the receipt is late; nobody is reminded twice before {@code next}. */
    void remind(Instant next) {
        attention = true;
        remindAt = next;
    }

    /** Whether somebody is to be reminded by now. */
    boolean late(Instant now) {
        var owed = state == State.PROPOSED || state == State.SENT;
        return owed && remindAt != null && !remindAt.isAfter(now);
    }

    void received(ReferralReceipt slip) {
        state = State.RECEIVED;
        attention = null;
        remindAt = null;
        receipt = slip;
    }

    void conclude(String what, LocalDate on) {
        state = State.CONCLUDED;
        outcome = what;
        outcomeOn = on;
    }

    public long id() {
        if (id == null) throw new IllegalStateException("referral is not stored yet");
        return id;
    }

    long complaintId() {
        return complaintId;
    }

    public String kind() {
        return kind;
    }

    public String destination() {
        return destination;
    }

    public String reason() {
        return reason;
    }

    /** What was handed over. */
    public String handed() {
        return handed;
    }

    /** Whether the whole matter went, so that the case ended. */
    public boolean whole() {
        return whole;
    }

    public State state() {
        return state;
    }

    /** The account of the person who proposed it; somebody else decides. */
    public long proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    /** Why it was refused, or null. */
    public @Nullable String note() {
        return note;
    }

    /** The last day of the decision and, once approved, of the receipt; null when it was refused. */
    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    /** Null until the other body has confirmed it. */
    public @Nullable ReferralReceipt receipt() {
        return receipt != null && receipt.given() ? receipt : null;
    }

    /** What came of it over there, or null. */
    public @Nullable String outcome() {
        return outcome;
    }

    public @Nullable LocalDate outcomeOn() {
        return outcomeOn;
    }
}
