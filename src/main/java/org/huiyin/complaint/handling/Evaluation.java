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
import org.jspecify.annotations.Nullable;

/** How the complainant rated the reply. Who does not rate is stored as nothing, and never counts as satisfied. */
@Entity
@Table(name = "evaluation")
public class Evaluation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "complaint_id")
    private long complaintId;

    @Column(name = "reply_of")
    private long replyOf;

    @Column(name = "round")
    private int round;

    @Enumerated(EnumType.STRING)
    @Column(name = "grade")
    private Grade grade;

    @Column(name = "comment")
    private @Nullable String comment;

    @Column(name = "at")
    private Instant at;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Evaluation() {}

    /**
     * @param complaintId whose complainant rates it
     */
    Evaluation(long complaintId, Reply reply, Grade grade, @Nullable String comment, Instant now) {
        this.complaintId = complaintId;
        this.replyOf = reply.complaintId();
        this.round = reply.round();
        this.grade = grade;
        this.comment = comment;
        this.at = now;
    }

    /** The complaint whose complainant rated. */
    public long complaintId() {
        return complaintId;
    }

    public Grade grade() {
        return grade;
    }

    public @Nullable String comment() {
        return comment;
    }

    public Instant at() {
        return at;
    }
}
