package org.huiyin.supervision.credential;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.platform.Clock;
import org.jspecify.annotations.Nullable;

/** How a suspension ended; after a revocation also from when to when another credential takes the place of the one taken back. */
@Embeddable
public class SuspensionEnding {

    @Column(name = "ended_by")
    private @Nullable Long by;

    @Column(name = "ended_at")
    private @Nullable Instant at;

    @Column(name = "end_reason")
    private @Nullable String reason;

    @Column(name = "reissued_from")
    private @Nullable LocalDate reissuedFrom;

    @Column(name = "reissued_until")
    private @Nullable LocalDate reissuedUntil;

    protected SuspensionEnding() {}

    /** @param by null for the portal itself */
    SuspensionEnding(@Nullable String words, @Nullable Long by, Instant now) {
        this.reason = words;
        this.by = by;
        this.at = now;
    }

    /** The next one has no end, or a later one than this; where no day lies between them, they count as one. */
    void replaced(LocalDate from, @Nullable LocalDate until) {
        var followsOn = reissuedUntil != null && !from.isAfter(reissuedUntil.plusDays(1));
        if (reissuedFrom == null || !followsOn) reissuedFrom = from;
        reissuedUntil = until;
    }

    Optional<LocalDate> reissuedFrom() {
        return Optional.ofNullable(reissuedFrom);
    }

    /** The last day of the other credential; empty where there is none, or it has no end. */
    Optional<LocalDate> reissuedUntil() {
        return Optional.ofNullable(reissuedUntil);
    }

    LocalDate day() {
        return Clock.dayOf(Objects.requireNonNull(at));
    }

    /** Why, where somebody has said it. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
