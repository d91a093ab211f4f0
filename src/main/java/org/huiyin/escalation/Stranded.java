package org.huiyin.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.huiyin.platform.Clock;
import org.huiyin.platform.FirstFailure;

/**
 * Finds the cases that wait for people who are not there: the unit was dissolved, nobody in it holds the role, or all who do are
 * complained about, have no valid credential, or have handled the case before that is handled once more. They need not wait for a
 * clock to turn yellow.
 */
@ApplicationScoped
class Stranded {

    /** In one pass, so that no clock waits long for the next. Whom somebody was told of stays out of it. */
    private static final int MOST = 1_000;

    @Inject
    WaitingPlaces places;

    @Inject
    Settled settled;

    @Inject
    Rescue rescue;

    @Inject
    Clock clock;

    /** At which of the empty places the next pass begins; it may be any, and only one pass runs at a time. */
    private volatile int from;

    void pass(FirstFailure failures) {
        var now = clock.now();
        var today = Clock.dayOf(now);
        settled.pass(failures);
        emptyPlaces(today).forEach(id -> failures.guard(() -> rescue.call(id, now)));
        for (var id : places.ofAccused(today)) failures.guard(() -> rescue.call(id, now));
        for (var id : places.ofFormer(today)) failures.guard(() -> rescue.call(id, now));
        for (var id : places.ofSuccessors()) failures.guard(() -> rescue.call(id, now));
        for (var id : places.ofRecused(today)) failures.guard(() -> rescue.call(id, now));
    }

    /** A place of which nobody could be told must not keep the others waiting: each pass begins behind the last one's places. */
    private List<Long> emptyPlaces(LocalDate today) {
        var empty = new ArrayList<>(places.empty(today));
        Collections.rotate(empty, -from);
        var ids = new ArrayList<Long>();
        for (var place : empty) {
            if (ids.size() == MOST) break;
            ids.addAll(places.unannounced(place, MOST - ids.size()));
            from = (from + 1) % empty.size();
        }
        return ids;
    }
}
