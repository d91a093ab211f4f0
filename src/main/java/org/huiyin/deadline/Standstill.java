package org.huiyin.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Lets single clocks stand still, go on, last longer or be counted again. A due moment never moves to an earlier day. */
@ApplicationScoped
class Standstill {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Calendars calendars;

    @Inject
    Courses courses;

    void pause(Deadline deadline, String reason, @Nullable Approver by, Instant now) {
        if (paused(deadline)) return;
        entities.persist(new DeadlinePause(deadline.id(), reason, by, now));
        deadline.silence();
    }

    /** The due moment moves by the time that did not count. */
    void resume(Deadline deadline, Instant now) {
        courses.openPause(deadline).ifPresent(pause -> {
            pause.end(now);
            grant(deadline, now);
        });
    }

    /** Adds natural days. */
    void extend(Deadline deadline, int days, Approver by, Instant now) {
        entities.persist(new DeadlineExtension(deadline.id(), new Granted(deadline.dueDay(), days), by, now));
        grant(deadline, now);
    }

    private void grant(Deadline deadline, Instant now) {
        entities.flush();
        deadline.granted(courses.of(deadline).explain(), calendars.current(), now);
        arm(deadline);
    }

    /** Stands in its own place again. */
    void putBack(Deadline deadline) {
        deadline.putBack();
        arm(deadline);
    }

    Movement recount(Deadline deadline) {
        var counted = courses.of(deadline).explain();
        var movement = new Movement(deadline.dueDay(), counted.lastDay());
        deadline.recomputed(counted);
        arm(deadline);
        return movement;
    }

    private void arm(Deadline deadline) {
        if (!paused(deadline)) deadline.arm(calendars.current());
    }

    void stop(Deadline deadline, Instant now) {
        courses.openPause(deadline).ifPresent(pause -> pause.end(now));
        deadline.stop(now);
    }

    boolean paused(Deadline deadline) {
        return courses.openPause(deadline).isPresent();
    }
}
