package org.huiyin.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Conclusion;
import org.huiyin.complaint.objection.Objection;
import org.huiyin.complaint.objection.Objections;
import org.huiyin.complaint.recheck.Recheck;
import org.huiyin.complaint.recheck.Rechecks;
import org.huiyin.complaint.recusal.RecusalRequest;
import org.huiyin.complaint.recusal.Recusals;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Deadline;

/**
 * The supervision bodies that decide something about a case which another one supervises: a recusal, a recheck, an objection, what did not satisfy twice. What is
 * late there is late there, and is followed from above that body.
 */
@ApplicationScoped
class DecidingBodies {

    @Inject
    Recusals recusals;

    @Inject
    Rechecks rechecks;

    @Inject
    Objections objections;

    @Inject
    Escalations escalations;

    /** The body that has not decided yet what this clock measures, or has to explain why; empty for all other clocks. */
    Optional<Long> of(Complaint complaint, Deadline deadline) {
        return switch (deadline.clock()) {
            case RECUSAL -> recusal(complaint, deadline).map(RecusalRequest::bodyId);
            case C9 -> rechecks.open(complaint.id()).map(Recheck::bodyId);
            case C6 -> complaint.waitsUnitId().filter(unit -> Conclusion.asksAbove(complaint));
            case C13 -> objections.of(complaint.id()).filter(Objection::open).map(Objection::bodyId);
            case C12 -> explained(complaint, deadline).flatMap(SupervisionOrder::unitId);
            default -> Optional.empty();
        };
    }

    /** The request for recusal that the clock, or the order to explain its lateness, is about. */
    Optional<RecusalRequest> recusal(Complaint complaint, Deadline deadline) {
        return switch (deadline.clock()) {
            case RECUSAL -> recusals.ofClock(complaint.id(), deadline.round());
            case C12 ->
                explained(complaint, deadline)
                        .filter(order -> order.clock() == ClockCode.RECUSAL)
                        .flatMap(order -> recusals.of(complaint.id()).stream()
                                .filter(request -> request.open()
                                        && order.unitId()
                                                .filter(id -> id == request.bodyId())
                                                .isPresent())
                                .findFirst());
            default -> Optional.empty();
        };
    }

    /** The order to such a body of which this is the clock for the answer. */
    private Optional<SupervisionOrder> explained(Complaint complaint, Deadline deadline) {
        return escalations.orders(complaint.id()).stream()
                .filter(order -> order.answerRound() == deadline.round() && order.addressee() == Addressee.BODY)
                .findFirst();
    }
}
