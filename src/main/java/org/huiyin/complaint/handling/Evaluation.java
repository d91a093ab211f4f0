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
     * @param round that of the reply which is rated
     */
    Evaluation(long complaintId, int round, Grade grade, @Nullable String comment, Instant now) {
        this.complaintId = complaintId;
        this.round = round;
        this.grade = grade;
        this.comment = comment;
        this.at = now;
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
