package org.huiyin.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.huiyin.account.Accounts;
import org.huiyin.platform.Clock;
import org.huiyin.platform.FirstFailure;
import org.huiyin.unit.Units;

/**
 * Finds the cases that wait for people who are not there: the unit was dissolved, nobody in it holds the role, or all who do are
 * complained about or have no valid credential, or
 * have handled the case before that is handled once more. They need not wait for a clock to turn yellow.
 */
@ApplicationScoped
class Stranded {

    @Inject
    WaitingPlaces places;

    @Inject
    Settled settled;

    @Inject
    Rescue rescue;

    @Inject
    Accounts accounts;

    @Inject
    Units units;

    @Inject
    Clock clock;

    void pass(FirstFailure failures) {
        var now = clock.now();
        settled.pass(failures);
        for (var place : places.all()) {
            if (!empty(place)) continue;
            for (var id : places.unannounced(place)) failures.guard(() -> rescue.call(id, now));
        }
        for (var id : places.ofAccused()) failures.guard(() -> rescue.call(id, now));
        for (var id : places.ofBlocked(Clock.dayOf(now))) failures.guard(() -> rescue.call(id, now));
        for (var id : places.ofFormer(Clock.dayOf(now))) failures.guard(() -> rescue.call(id, now));
        for (var id : places.ofRecused()) failures.guard(() -> rescue.call(id, now));
    }

    private boolean empty(WaitingPlaces.Place place) {
        return units.byId(place.unitId()).dissolved()
                || accounts.of(place.unitId(), place.role()).isEmpty();
    }
}
