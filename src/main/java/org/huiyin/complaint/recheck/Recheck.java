package org.huiyin.complaint.recheck;

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
import org.huiyin.complaint.Complaint;
import org.jspecify.annotations.Nullable;

/** One recheck of a case: what the complainant objects to, what one person of the body above proposes, what another decides. */
@Entity
@Table(name = "recheck")
public class Recheck {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "complaint_id")
    private long complaintId;

    @Column(name = "asker_id")
    private long askerId;

    @Column(name = "round")
    private int round;

    @Column(name = "body_id")
    private long bodyId;

    @Column(name = "objection")
    private String objection;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private @Nullable RecheckOutcome outcome;

    @Column(name = "opinion")
    private @Nullable String opinion;

    @Column(name = "drafted_by")
    private @Nullable Long draftedBy;

    @Column(name = "remark")
    private @Nullable String remark;

    @Column(name = "decided_by")
    private @Nullable Long decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "last")
    private boolean last;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Recheck() {}

    /**
     * @param asker whose complainant asks: the case itself, or one that follows it
     */
    Recheck(Complaint complaint, Complaint asker, int round, long bodyId, String objection, Instant now) {
        this.complaintId = complaint.id();
        this.askerId = asker.id();
        this.round = round;
        this.bodyId = bodyId;
        this.objection = objection;
        this.requestedAt = now;
    }

    void draft(RecheckOutcome proposed, String text, long by) {
        outcome = proposed;
        opinion = text;
        draftedBy = by;
        remark = null;
    }

    /** Another body looks at it now, and writes its own opinion. */
    void handTo(long body) {
        bodyId = body;
        outcome = null;
        opinion = null;
        draftedBy = null;
        remark = null;
    }

    void sendBack(String why) {
        remark = why;
    }

    /**
     * @param noneAfter whether nobody stands above who could look again
     */
    void decide(long by, boolean noneAfter, Instant now) {
        decidedBy = by;
        decidedAt = now;
        last = noneAfter && outcome == RecheckOutcome.UPHELD;
    }

    /** The complaint whose complainant asked: the case itself, or one that follows it. */
    public long askerId() {
        return askerId;
    }

    /** Counts from 1; each round goes one level higher. */
    public int round() {
        return round;
    }

    /** The supervision body that looks at the case. */
    public long bodyId() {
        return bodyId;
    }

    /** What the complainant does not accept. */
    public String objection() {
        return objection;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public Optional<RecheckOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<String> opinion() {
        return Optional.ofNullable(opinion);
    }

    /** Why the opinion was sent back to whoever drafted it. */
    public Optional<String> remark() {
        return Optional.ofNullable(remark);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public boolean open() {
        return decidedAt == null;
    }

    /** Whether an opinion waits for a second person. */
    public boolean drafted() {
        return open() && opinion != null && remark == null;
    }

    /** Whether this person wrote the opinion, and so does not decide on it. */
    public boolean draftedBy(long account) {
        return draftedBy != null && draftedBy == account;
    }

    /** After it the same facts are not taken up again (终结; 信访工作条例 art. 36). */
    public boolean last() {
        return last;
    }
}
