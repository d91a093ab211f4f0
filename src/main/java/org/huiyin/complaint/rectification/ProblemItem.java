package org.huiyin.complaint.rectification;

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
import org.huiyin.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** A found problem on its way from the reply to verification by somebody other than the handler (整改台账; rules A6, D7). */
@Entity
@Table(name = "problem_item")
public class ProblemItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "complaint_id")
    private long complaintId;

    @Column(name = "position")
    private int position;

    @Column(name = "title")
    private String title;

    @Column(name = "measure")
    private String measure;

    @Column(name = "kind")
    private String kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private ProblemStatus status;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "clock_round")
    private @Nullable Integer clockRound;

    @Column(name = "result")
    private @Nullable String result;

    @Column(name = "submitted_by")
    private @Nullable Long submittedBy;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "verified_by")
    private @Nullable Long verifiedBy;

    @Column(name = "verified_at")
    private @Nullable Instant verifiedAt;

    @Column(name = "verification")
    private @Nullable String verification;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected ProblemItem() {}

    ProblemItem(long complaintId, int position, PlannedProblem plan, LocalDate dueOn) {
        this.complaintId = complaintId;
        this.position = position;
        this.title = plan.title().strip();
        this.measure = plan.measure().strip();
        this.kind = plan.immediate() ? "IMMEDIATE" : "TIMED";
        this.dueOn = dueOn;
        this.status = ProblemStatus.PLANNED;
    }

    /** The reply is approved; from today the work has until {@code until}. */
    void begin(LocalDate until) {
        status = ProblemStatus.RECTIFYING;
        dueOn = until;
    }

    /** Its clock has moved. */
    void dueBy(LocalDate day) {
        dueOn = day;
    }

    /** @param round which of the case's clocks C8 is its own now */
    void timed(int round) {
        clockRound = round;
    }

    void relapsed() {
        if (!verified()) throw new Refusal.Invalid("items", "relapse.item.notVerified", position);
        status = ProblemStatus.RELAPSED;
    }

    void submitted(String text, long by, Instant now) {
        if (!awaitsWork()) throw new Refusal.NotNow("rectification.notNow");
        status = ProblemStatus.SUBMITTED_FOR_VERIFICATION;
        result = text;
        submittedBy = by;
        submittedAt = now;
    }

    /**
     * @throws Refusal.NotYours when the person who reported the work would verify it
     */
    void judged(boolean passed, String note, long by, Instant now) {
        if (status != ProblemStatus.SUBMITTED_FOR_VERIFICATION) throw new Refusal.NotNow("verification.notNow");
        if (wasSubmittedBy(by)) throw new Refusal.NotYours("verification.samePerson");
        status = passed ? ProblemStatus.VERIFIED : ProblemStatus.REJECTED;
        verification = note;
        verifiedBy = by;
        verifiedAt = now;
    }

    /** What was reported as done is not true, and was not verified yet. */
    void disproved() {
        status = ProblemStatus.REJECTED;
        verification = null; // of an earlier report
    }

    /** Which of the case's clocks C8 is its own. */
    int clockRound() {
        return clockRound == null ? position : clockRound;
    }

    /** Work on it begins when a reply is approved. */
    boolean awaitsReply() {
        return planned() || status == ProblemStatus.RELAPSED;
    }

    /** Not yet begun: the reply is not approved. */
    boolean planned() {
        return status == ProblemStatus.PLANNED;
    }

    boolean immediate() {
        return kind.equals("IMMEDIATE");
    }

    boolean wasSubmittedBy(long account) {
        return submittedBy != null && submittedBy == account;
    }

    public boolean awaitsWork() {
        return status == ProblemStatus.RECTIFYING || status == ProblemStatus.REJECTED;
    }

    public boolean awaitsVerification() {
        return status == ProblemStatus.SUBMITTED_FOR_VERIFICATION;
    }

    public boolean verified() {
        return status == ProblemStatus.VERIFIED;
    }

    /** The account of whoever last reported that it is solved; empty before. */
    public Optional<Long> submitter() {
        return Optional.ofNullable(submittedBy);
    }

    /** When that was. */
    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    public int position() {
        return position;
    }

    public String title() {
        return title;
    }

    public String measure() {
        return measure;
    }

    /** {@code IMMEDIATE} 立行立改 or {@code TIMED} 限期整改. */
    public String kind() {
        return kind;
    }

    public ProblemStatus status() {
        return status;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public @Nullable String result() {
        return result;
    }

    public @Nullable String verification() {
        return verification;
    }
}
