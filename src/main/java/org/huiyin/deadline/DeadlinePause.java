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

    @Column(name = "approved_unit_id")
    private @Nullable Long approvedUnitId;

    @Column(name = "approved_role")
    private @Nullable String approvedRole;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected DeadlinePause() {}

    DeadlinePause(long deadlineId, String reason, @Nullable Approver by, Instant now) {
        this.deadlineId = deadlineId;
        this.reason = reason;
        this.approvedUnitId = by == null ? null : by.unitId();
        this.approvedRole = by == null ? null : by.role();
        this.fromAt = now;
    }

    /** The same on another clock that runs as this one's did. */
    DeadlinePause on(long other) {
        var copy = new DeadlinePause(other, reason, approver(), fromAt);
        copy.untilAt = untilAt;
        return copy;
    }

    long deadlineId() {
        return deadlineId;
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

    /** The office that decided on it, or null where it follows from the rules. */
    public @Nullable Approver approver() {
        return approvedUnitId == null || approvedRole == null ? null : new Approver(approvedUnitId, approvedRole);
    }

    public Pause days() {
        return new Pause(Clock.dayOf(fromAt), untilAt == null ? null : Clock.dayOf(untilAt));
    }
}
