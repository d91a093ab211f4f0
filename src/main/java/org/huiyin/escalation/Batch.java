package org.huiyin.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.huiyin.complaint.Complaints;
import org.huiyin.deadline.Deadline;
import org.huiyin.deadline.DueAlerts;

/** Some clocks of the queue, taken together in one transaction: all that they announce is written, or nothing. */
@ApplicationScoped
class Batch {

    private static final Comparator<Deadline> IN_ORDER = Comparator.comparing(
                    (Deadline deadline) -> deadline.nextAlertAt().orElseThrow())
            .thenComparing(Deadline::id);

    @Inject
    DueAlerts alerts;

    @Inject
    Complaints complaints;

    @Inject
    Steps steps;

    /**
     * Announces what is due up to this moment of the queue; after an outage a clock may have several alerts to catch up with, and
     * each comes in its turn.
     */
    @Transactional
    void take(List<DueAlerts.Due> batch, Instant until, Instant now) {
        var queue = new PriorityQueue<>(IN_ORDER);
        queue.addAll(alerts.take(batch, now));
        if (!queue.isEmpty())
            complaints.fetch(queue.stream().map(Deadline::complaintId).toList());
        for (var next = queue.poll(); next != null; next = queue.poll()) {
            announce(next, now);
            if (next.nextAlertAt().filter(at -> !at.isAfter(until)).isPresent()) queue.add(next);
        }
    }

    private void announce(Deadline deadline, Instant now) {
        alerts.announce(deadline, now).ifPresent(light -> steps.take(deadline, light, now));
    }
}
