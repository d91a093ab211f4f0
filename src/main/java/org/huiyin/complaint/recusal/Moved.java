package org.huiyin.complaint.recusal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.inject.Inject;
import java.time.Instant;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Bars;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Clock;
import org.huiyin.unit.Units;

/**
 * A case moves on: what was asked lapses when there is nothing left to be kept away from, and nobody who was recused comes back into a
 * seat, and what is still to be decided lies with somebody who may. Heard rather than called, so that no act that moves a case can forget it.
 */
@ApplicationScoped
class Moved {

    /** The letters tell what has happened, to those who had the case when it did; what follows from a recusal has its own. */
    private static final int AFTER_LETTERS = ObserverMethod.DEFAULT_PRIORITY + 400;

    @Inject
    Recusals recusals;

    @Inject
    Seats seats;

    @Inject
    RecusalHandover handover;

    @Inject
    RecusalTrail trail;

    @Inject
    Bars bars;

    @Inject
    Units units;

    @Inject
    Clocks clocks;

    @Inject
    Event<RecusalEvent> events;

    @Inject
    Clock clock;

    void moved(@Observes @Priority(AFTER_LETTERS) ComplaintEvent event) {
        if (event instanceof ComplaintEvent.Filed) return; // filing is not to look for requests
        // The case is on its way out of the unit: what takes it away has an event of its own.
        if (event instanceof ComplaintEvent.CoTaskEnded) return;
        if (event instanceof ComplaintEvent.LeadRecused
                || event instanceof ComplaintEvent.SupervisionRecused
                || event instanceof ComplaintEvent.DecisionHanded) return; // it follows from a recusal itself
        var now = clock.now();
        var complaint = event.complaint();
        var asked = recusals.open(complaint.id());
        asked.stream()
                .filter(request -> pointless(complaint, request))
                .forEach(request -> lapse(complaint, request, now));
        if (event instanceof ComplaintEvent.Merged merged) join(merged, now);
        else if (!complaint.status().terminal() && bars.any(complaint.id())) seats.clear(complaint, Actor.SYSTEM, now);
        if (!asked.isEmpty()) handover.hand(complaint);
    }

    /** The case has ended, or the unit has answered and the level above looks at its answer. */
    private boolean pointless(Complaint complaint, RecusalRequest request) {
        if (!complaint.allows(Act.RECUSAL)) return true;
        return request.unitId()
                        .map(units::byId)
                        .filter(unit -> seats.led(complaint, unit))
                        .isPresent()
                && !complaint.allows(Act.RECUSAL_OF_LEAD);
    }

    private void lapse(Complaint complaint, RecusalRequest request, Instant now) {
        request.lapse(now);
        clocks.stop(complaint.id(), ClockCode.RECUSAL, request.clockRound(), now);
        trail.lapsed(complaint, now);
        events.fire(new RecusalEvent.Lapsed(complaint, request));
    }

    private void join(ComplaintEvent.Merged merged, Instant now) {
        bars.share(merged.complaint().id(), merged.master().id());
        if (!bars.any(merged.master().id())) return;
        seats.clear(merged.master(), Actor.SYSTEM, now);
        handover.hand(merged.master());
    }
}
