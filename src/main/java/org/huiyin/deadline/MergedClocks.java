package org.huiyin.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/**
 * The clocks of complaints about one matter (rules D3, 10): the earliest wins. A clock is never moved for it; a case whose clock is
 * later gets another one that runs as the earlier does, from the same start and under the same rule.
 */
@ApplicationScoped
public class MergedClocks {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clocks clocks;

    @Inject
    Courses courses;

    @Inject
    Calendars calendars;

    /** Gives the clock of one case to another whose own is later; whether that was so. Both must run. */
    public boolean bringForward(long from, long to, ClockCode clock, Instant now) {
        var earlier = running(from, clock);
        var later = running(to, clock);
        if (earlier.isEmpty() || later.isEmpty()) return false;
        if (!earlier.get().dueAt().isBefore(later.get().dueAt())) return false;
        clocks.stop(to, clock, now);
        copy(earlier.get(), to);
        return true;
    }

    /** The clock that was stopped last goes on as if it never had been. */
    public void goOn(long complaintId, ClockCode clock) {
        last(complaintId, clock).ifPresent(deadline -> deadline.goOn(calendars.current()));
    }

    /** The case owes what the other one has promised, if that is earlier than its own clock, or it has none. */
    public void adopt(long from, long to, ClockCode clock, Instant now) {
        last(from, clock).ifPresent(promised -> {
            var own = running(to, clock);
            if (own.isPresent() && !promised.dueAt().isBefore(own.get().dueAt())) return;
            clocks.stop(to, clock, now);
            copy(promised, to);
        });
    }

    private void copy(Deadline original, long to) {
        var round = (int) clocks.of(to).stream()
                        .filter(other -> other.clock() == original.clock())
                        .count()
                + 1;
        var copy = new Deadline(to, round, original);
        copy.arm(calendars.current());
        entities.persist(copy);
        entities.flush();
        var history = courses.of(original);
        history.pauses().forEach(pause -> entities.persist(pause.on(copy.id())));
        history.extensions().forEach(extension -> entities.persist(extension.on(copy.id())));
    }

    private Optional<Deadline> running(long complaintId, ClockCode clock) {
        return clocks.of(complaintId).stream()
                .filter(deadline -> deadline.clock() == clock && deadline.running())
                .findFirst();
    }

    private Optional<Deadline> last(long complaintId, ClockCode clock) {
        return clocks.of(complaintId).stream()
                .filter(deadline -> deadline.clock() == clock)
                .reduce((before, after) -> after);
    }
}
