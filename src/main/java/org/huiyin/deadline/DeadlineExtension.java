package org.huiyin.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days that were granted on top of the period of a clock, and by which office. */
@Entity
@Table(name = "deadline_extension")
public class DeadlineExtension {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "deadline_id")
    private long deadlineId;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "days")
    private int days;

    @Column(name = "approved_unit_id")
    private long approvedUnitId;

    @Column(name = "approved_role")
    private String approvedRole;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected DeadlineExtension() {}

    DeadlineExtension(long deadlineId, Granted more, Approver by, Instant now) {
        this.deadlineId = deadlineId;
        this.fromDay = more.from();
        this.days = more.days();
        this.approvedUnitId = by.unitId();
        this.approvedRole = by.role();
        this.approvedAt = now;
    }

    /** The same on another clock that runs as this one's did. */
    DeadlineExtension on(long other) {
        return new DeadlineExtension(other, granted(), approver(), approvedAt);
    }

    long deadlineId() {
        return deadlineId;
    }

    Granted granted() {
        return new Granted(fromDay, days);
    }

    /** Natural days, before the last of them rolled forward. */
    public int days() {
        return days;
    }

    public Approver approver() {
        return new Approver(approvedUnitId, approvedRole);
    }
}
