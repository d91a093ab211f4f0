package org.huiyin.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.huiyin.account.Role;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Turns;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Clock;

/**
 * The body that has taken a case over, or got it back when it was very late, has made its next step, so its own clock for that stops. Those of its decisions that have this
 * clock anyway stop it themselves.
 */
@ApplicationScoped
class TakenOverStep {

    @Inject
    Clocks clocks;

    @Inject
    Turns turns;

    @Inject
    Clock clock;

    void accepted(@Observes ComplaintEvent.Accepted event) {
        stop(event.complaint());
    }

    void asked(@Observes ComplaintEvent.SupplementRequested event) {
        stop(event.complaint());
    }

    void assigned(@Observes ComplaintEvent.Assigned event) {
        stop(event.complaint());
    }

    void verified(@Observes ComplaintEvent.Verified event) {
        handedBack(event.complaint());
    }

    void ledgered(@Observes ComplaintEvent.Ledgered event) {
        handedBack(event.complaint());
    }

    void ledgerRefused(@Observes ComplaintEvent.LedgerRefused event) {
        handedBack(event.complaint());
    }

    void falsified(@Observes EscalationEvent.Falsified event) {
        handedBack(event.complaint());
    }

    /** The unit goes on; where the body still has to decide, its clock runs on. */
    private void handedBack(Complaint complaint) {
        var role = complaint.waitsRole();
        if (role == Role.UNIT_HANDLER || role == Role.UNIT_LEADER) stop(complaint);
    }

    private void stop(Complaint complaint) {
        if (!clocks.runs(complaint.id(), ClockCode.C6)) return;
        clocks.stop(complaint.id(), ClockCode.C6, clock.now());
        turns.stay(complaint);
    }
}
