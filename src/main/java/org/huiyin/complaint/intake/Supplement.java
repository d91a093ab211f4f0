package org.huiyin.complaint.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the supervision body asked the complainant to supply, once and in one list, and the answer. */
@Entity
@Table(name = "supplement")
public class Supplement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "complaint_id")
    private long complaintId;

    @Column(name = "asked")
    private String asked;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "answer")
    private @Nullable String answer;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "reminded_at")
    private @Nullable Instant remindedAt;

    @Column(name = "lapsed_at")
    private @Nullable Instant lapsedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Supplement() {}

    Supplement(long complaintId, List<String> items, Instant now) {
        this.complaintId = complaintId;
        this.asked = String.join("\n", items);
        this.askedAt = now;
    }

    void answered(String text, Instant now) {
        answer = text;
        answeredAt = now;
    }

    public List<String> items() {
        return asked.lines().toList();
    }

    public Instant askedAt() {
        return askedAt;
    }

    public @Nullable String answer() {
        return answer;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    void remind(Instant now) {
        remindedAt = now;
    }

    boolean reminded() {
        return remindedAt != null;
    }

    boolean remindedBefore(Instant moment) {
        return remindedAt != null && !remindedAt.isAfter(moment);
    }

    void lapse(Instant now) {
        lapsedAt = now;
    }

    /** Whether it never came, and is not waited for any longer. */
    public boolean lapsed() {
        return lapsedAt != null;
    }

    boolean open() {
        return answeredAt == null && lapsedAt == null;
    }
}
