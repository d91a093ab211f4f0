package org.huiyin.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.huiyin.complaint.Capacity;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Turns;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Clock;

/** A cooperating unit that does not hold the case any more cannot answer what it was ordered to explain. */
@ApplicationScoped
class ReleasedUnits {

    @Inject
    Escalations escalations;

    @Inject
    Complaints complaints;

    @Inject
    Clocks clocks;

    @Inject
    Turns turns;

    @Inject
    Clock clock;

    void returned(@Observes ComplaintEvent.Returned event) {
        release(event.complaint());
    }

    void designationSought(@Observes ComplaintEvent.DesignationSought event) {
        release(event.complaint());
    }

    void recused(@Observes ComplaintEvent.LeadRecused event) {
        release(event.complaint());
    }

    private void release(Complaint complaint) {
        var now = clock.now();
        var cooperating = complaints.holders(complaint.id(), Capacity.COOPERATING);
        for (var order : escalations.orders(complaint.id())) {
            var unit = order.unitId();
            if (!order.open() || unit.isEmpty() || cooperating.contains(unit.get())) continue;
            order.lapse(now);
            clocks.stop(complaint.id(), ClockCode.C12, order.answerRound(), now);
        }
        turns.stay(complaint);
    }
}
