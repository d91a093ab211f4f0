package org.huiyin.complaint.handling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.huiyin.complaint.Finding;
import org.jspecify.annotations.Nullable;

/** A reply as the lead unit submitted it, and what the review said of it. A returned one is kept; the next has its own round. */
@Entity
@Table(name = "reply")
public class Reply {

    /** What the review decided. */
    public enum Decision {
        APPROVED,
        RETURNED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "complaint_id")
    private long complaintId;

    @Column(name = "round")
    private int round;

    @Enumerated(EnumType.STRING)
    @Column(name = "finding")
    private Finding finding;

    @Column(name = "facts")
    private String facts;

    @Column(name = "basis")
    private String basis;

    @Column(name = "submitted_by")
    private long submittedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision")
    private @Nullable Decision decision;

    @Column(name = "opinion")
    private @Nullable String opinion;

    @Column(name = "reviewed_by")
    private @Nullable Long reviewedBy;

    @Column(name = "reviewed_at")
    private @Nullable Instant reviewedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Reply() {}

    Reply(long complaintId, int round, SubmitReply command, long submittedBy, Instant now) {
        this.complaintId = complaintId;
        this.round = round;
        this.finding = Objects.requireNonNull(command.finding());
        this.facts = command.facts().strip();
        this.basis = command.basis().strip();
        this.submittedBy = submittedBy;
        this.submittedAt = now;
    }

    void reviewed(Decision outcome, String remark, @Nullable Long by, Instant now) {
        decision = outcome;
        opinion = remark;
        reviewedBy = by;
        reviewedAt = now;
    }

    public long id() {
        if (id == null) throw new IllegalStateException("reply is not stored yet");
        return id;
    }

    /** The complaint that it answers. */
    public long complaintId() {
        return complaintId;
    }

    public int round() {
        return round;
    }

    public Finding finding() {
        return finding;
    }

    public String facts() {
        return facts;
    }

    public String basis() {
        return basis;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public @Nullable String opinion() {
        return opinion;
    }

    public @Nullable Instant reviewedAt() {
        return reviewedAt;
    }

    public boolean approved() {
        return decision == Decision.APPROVED;
    }

    public boolean returned() {
        return decision == Decision.RETURNED;
    }

    /** The account of the person who submitted it; somebody else reviews it. */
    public long submittedBy() {
        return submittedBy;
    }
}
