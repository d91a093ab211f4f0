package org.huiyin.complaint.cohandling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a cooperating unit says to a task (协办意见). One that was sent back stays beside the one that follows it. */
@Entity
@Table(name = "co_opinion")
public class CoOpinion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "task_id")
    private long taskId;

    @Column(name = "opinion")
    private String opinion;

    @Column(name = "given_by")
    private long givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "returned_reason")
    private @Nullable String returnedReason;

    @Column(name = "returned_by")
    private @Nullable Long returnedBy;

    @Column(name = "returned_at")
    private @Nullable Instant returnedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected CoOpinion() {}

    CoOpinion(CoTask task, String opinion, long by, Instant now) {
        this.taskId = task.id();
        this.opinion = opinion;
        this.givenBy = by;
        this.givenAt = now;
    }

    void sendBack(String reason, long by, Instant now) {
        returnedReason = reason;
        returnedBy = by;
        returnedAt = now;
    }

    long taskId() {
        return taskId;
    }

    public String opinion() {
        return opinion;
    }

    public Instant givenAt() {
        return givenAt;
    }

    /** Why it was sent back, or null. */
    public @Nullable String returnedReason() {
        return returnedReason;
    }

    public @Nullable Instant returnedAt() {
        return returnedAt;
    }
}
