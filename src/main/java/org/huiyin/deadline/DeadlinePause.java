package org.huiyin.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.huiyin.platform.Clock;
import org.jspecify.annotations.Nullable;

/** Time in which a clock stood still, and why. */
@Entity
@Table(name = "deadline_pause")
public class DeadlinePause {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "deadline_id")
    private long deadlineId;

    @Column(name = "from_at")
    private Instant fromAt;

    @Column(name = "until_at")
    private @Nullable Instant untilAt;

    @Column(name = "reason")
    private String reason;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected DeadlinePause() {}

    DeadlinePause(long deadlineId, String reason, Instant now) {
        this.deadlineId = deadlineId;
        this.reason = reason;
        this.fromAt = now;
    }

    void end(Instant now) {
        untilAt = now;
    }

    boolean open() {
        return untilAt == null;
    }

    public String reason() {
        return reason;
    }

    Pause days() {
        return new Pause(Clock.dayOf(fromAt), untilAt == null ? null : Clock.dayOf(untilAt));
    }
}
