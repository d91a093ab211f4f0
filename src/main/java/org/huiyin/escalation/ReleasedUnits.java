package org.huiyin.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huiyin.complaint.Capacity;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Turns;
import org.huiyin.complaint.recusal.RecusalEvent;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Clock;

/** Whoever does not hold the case any more cannot answer what it was ordered to explain, and whoever gets it next need not: they are asked what they do themselves. */
@ApplicationScoped
class ReleasedUnits {

    @Inject
    Escalations escalations;

    @Inject
    NextStep next;

    @Inject
    Complaints complaints;

    @Inject
    Clocks clocks;

    @Inject
    Turns turns;

    @Inject
    Clock clock;

    void returned(@Observes ComplaintEvent.Returned event) {
        vacated(event.complaint());
    }

    void designationSought(@Observes ComplaintEvent.DesignationSought event) {
        vacated(event.complaint());
    }

    void recalled(@Observes ComplaintEvent.Recalled event) {
        vacated(event.complaint());
    }

    void replaced(@Observes ComplaintEvent.LeadReplaced event) {
        vacated(event.complaint());
    }

    void recused(@Observes ComplaintEvent.LeadRecused event) {
        vacated(event.complaint());
    }

    /** The body before decides no more, even where it still watches the case. */
    void handedUp(@Observes ComplaintEvent.DecisionHanded event) {
        lapse(
                event.complaint(),
                order -> (order.clock() == ClockCode.C9 || order.clock() == ClockCode.C13)
                        && order.unitId()
                                .filter(unit -> unit == event.from().id())
                                .isPresent());
        release(event.complaint());
    }

    void handed(@Observes RecusalEvent.Handed event) {
        release(event.complaint());
    }

    private void release(Complaint complaint) {
        lapse(complaint, order -> order.unitId()
                .filter(unit -> !holds(complaint, order.addressee(), unit))
                .isPresent());
    }

    /** Whoever gets the case next does not explain why the unit that is gone was late. */
    private void vacated(Complaint complaint) {
        lapse(complaint, order -> order.addressee() == Addressee.UNIT);
        release(complaint);
        next.watch(complaint, clock.now());
    }

    private void lapse(Complaint complaint, Predicate<SupervisionOrder> which) {
        var now = clock.now();
        for (var order : escalations.orders(complaint.id())) {
            if (!order.open() || !which.test(order)) continue;
            order.lapse(now);
            clocks.stop(complaint.id(), ClockCode.C12, order.answerRound(), now);
        }
        turns.stay(complaint);
    }

    private boolean holds(Complaint complaint, Addressee addressee, long unit) {
        var capacities = addressee == Addressee.COOPERATING
                ? Stream.of(Capacity.COOPERATING)
                : Stream.of(Capacity.SUPERVISION, Capacity.RECHECK, Capacity.OVERSIGHT);
        return capacities.anyMatch(
                one -> complaints.holders(complaint.id(), one).contains(unit));
    }
}
