package org.huiyin.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.huiyin.deadline.DueAlerts;
import org.huiyin.platform.Clock;
import org.huiyin.platform.FirstFailure;

/**
 * Goes through all clocks that have something to announce, those first that have waited longest. Any number of nodes may do this at
 * once. Each part of a batch is a transaction of its own; one case that fails keeps no other waiting and is tried again by the next
 * pass.
 */
@ApplicationScoped
public class Sweep {

    private static final int BATCH = 200;

    @Inject
    DueAlerts alerts;

    @Inject
    Batch batches;

    @Inject
    Lanes lanes;

    @Inject
    Stranded stranded;

    @Inject
    Clock clock;

    /**
     * The clocks come first, because a case that nobody can work on is told of by name with its clock, too; how many such cases there
     * are must keep no clock waiting.
     *
     * @throws RuntimeException the first failure, after all others were tried
     */
    public void pass() {
        var failures = new FirstFailure();
        var now = clock.now();
        var batch = alerts.after(DueAlerts.Due.NONE, now, BATCH);
        while (!batch.isEmpty()) {
            var last = batch.get(batch.size() - 1);
            // A pass has one moment, in whichever thread.
            lanes.each(batch, part -> Clock.at(now, () -> take(part, last.at(), now, failures)));
            batch = alerts.after(last, now, BATCH);
        }
        stranded.pass(failures);
        failures.rethrow();
    }

    private void take(List<DueAlerts.Due> part, Instant until, Instant now, FirstFailure failures) {
        try {
            batches.take(part, until, now);
        } catch (RuntimeException failed) {
            for (var one : part) failures.guard(() -> batches.take(List.of(one), one.at(), now));
        }
    }
}
