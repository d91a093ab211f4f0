package org.huiyin.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.deadline.Movement;
import org.huiyin.platform.Clock;
import org.jspecify.annotations.Nullable;

/** How far the open clocks have been counted again after an import, and what came of it. */
@Entity
@Table(name = "recount_run")
public class RecountRun {

    /** Later than any due moment, yet within what {@code datetime} holds. */
    private static final Instant FAR_AHEAD = Instant.parse("9000-01-01T00:00:00Z");

    @Id
    @Column(name = "import_id")
    private long importId;

    @Column(name = "begins_at")
    private Instant beginsAt;

    @Column(name = "due_from")
    private Instant dueFrom;

    @Column(name = "below_due")
    private Instant belowDue;

    @Column(name = "below_id")
    private long belowId;

    @Column(name = "expected")
    private long expected;

    @Column(name = "counted")
    private long counted;

    @Column(name = "later")
    private long later;

    @Column(name = "kept")
    private long kept;

    @Column(name = "most_days")
    private int mostDays;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected RecountRun() {}

    RecountRun(long importId, LocalDate dueFrom, long expected, Instant beginsAt) {
        this.importId = importId;
        this.beginsAt = beginsAt;
        this.dueFrom = Clock.startOf(dueFrom);
        this.belowDue = FAR_AHEAD;
        this.expected = expected;
    }

    void counted(RecountRuns.Met met, Optional<Movement> movement) {
        belowDue = met.due();
        belowId = met.deadlineId();
        counted++;
        movement.ifPresent(moved -> {
            if (moved.later()) later++;
            if (moved.kept()) kept++;
            mostDays = Math.max(mostDays, moved.days());
        });
    }

    void finish(Instant now) {
        finishedAt = now;
    }

    Instant dueFrom() {
        return dueFrom;
    }

    Instant belowDue() {
        return belowDue;
    }

    long belowId() {
        return belowId;
    }

    public Instant beginsAt() {
        return beginsAt;
    }

    /** How many clocks there were to count when it was ordered; some stop meanwhile, others start. */
    public long expected() {
        return Math.max(expected, counted);
    }

    public long counted() {
        return counted;
    }

    /** Clocks whose last day moved later. */
    public long later() {
        return later;
    }

    /** Clocks that would end earlier but keep the day that was promised. */
    public long kept() {
        return kept;
    }

    /** By how many natural days a clock moved at most. */
    public int mostDays() {
        return mostDays;
    }

    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }
}
