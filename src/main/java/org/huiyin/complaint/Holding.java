package org.huiyin.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Set;
import org.huiyin.account.Role;
import org.huiyin.deadline.NextDue;
import org.jspecify.annotations.Nullable;

/**
 * In whose hands a complaint is. {@code waits…} says whose turn it is, {@code nextDueAt} when the first of the authorities' clocks
 * runs out, and {@code …From} since when one of them is yellow or deep red: all are kept by the acts so that an inbox is one index
 * range.
 */
@Embeddable
class Holding {

    @Column(name = "supervision_unit_id")
    private long supervisionUnitId;

    @Column(name = "lead_unit_id")
    private @Nullable Long leadUnitId;

    @Column(name = "handler_id")
    private @Nullable Long handlerId;

    @Column(name = "waits_unit_id")
    private @Nullable Long waitsUnitId;

    @Enumerated(EnumType.STRING)
    @Column(name = "waits_role")
    private @Nullable Role waitsRole;

    @Column(name = "next_due_at")
    private @Nullable Instant nextDueAt;

    @Column(name = "due_soon_from")
    private @Nullable Instant dueSoonFrom;

    @Column(name = "severe_from")
    private @Nullable Instant severeFrom;

    @Column(name = "archived_at")
    private @Nullable Instant archivedAt;

    protected Holding() {} // for JPA

    Holding(long supervisionUnitId) {
        supervisedBy(supervisionUnitId);
    }

    void supervisedBy(long unitId) {
        supervisionUnitId = unitId;
    }

    void ledBy(@Nullable Long unitId) {
        leadUnitId = unitId;
        if (unitId == null) handlerId = null;
    }

    void handledBy(@Nullable Long accountId) {
        handlerId = accountId;
    }

    void waitFor(Role role) {
        var supervision = Capacity.of(Set.of(role)).get(0) == Capacity.SUPERVISION;
        waitsRole = role;
        waitsUnitId = supervision ? Long.valueOf(supervisionUnitId) : leadUnitId;
    }

    void waitFor(long unitId, Role role) {
        waitsRole = role;
        waitsUnitId = unitId;
    }

    void waitForNobody() {
        waitsRole = null;
        waitsUnitId = null;
    }

    void dueNext(@Nullable NextDue due) {
        nextDueAt = due == null ? null : due.at();
        dueSoonFrom = due == null ? null : due.alerts().dueSoon();
        severeFrom = due == null ? null : due.alerts().severelyOverdue();
    }

    /** @param now null when it is taken out again */
    void archived(@Nullable Instant now) {
        archivedAt = now;
    }

    /** When it was put into the archive, or null. */
    @Nullable
    Instant archivedAt() {
        return archivedAt;
    }

    long supervisionUnitId() {
        return supervisionUnitId;
    }

    @Nullable
    Long leadUnitId() {
        return leadUnitId;
    }

    @Nullable
    Long handlerId() {
        return handlerId;
    }

    @Nullable
    Long waitsUnitId() {
        return waitsUnitId;
    }

    @Nullable
    Role waitsRole() {
        return waitsRole;
    }

    @Nullable
    Instant nextDueAt() {
        return nextDueAt;
    }
}
