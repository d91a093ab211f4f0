package org.huiyin.complaint.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Turns;
import org.huiyin.complaint.rectification.Problems;
import org.huiyin.complaint.time.DecisionClock;
import org.huiyin.complaint.time.Ledger;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;

/** A bad rating holds the case up no longer, and it goes on where it stood: with the unit, on the ledger, or before whoever decides. */
@ApplicationScoped
class DisputeEnd {

    @Inject
    Problems problems;

    @Inject
    Ledger ledger;

    @Inject
    DecisionClock decision;

    @Inject
    Clocks clocks;

    @Inject
    Turns turns;

    /** Call inside the transaction of the act; the case keeps its status. */
    void end(Complaint complaint, Instant now) {
        clocks.stopAll(complaint.id(), ClockCode.C6, now);
        turns.passToNobody(complaint);
        if (complaint.problemFound()) problems.goOn(complaint, now);
        if (complaint.allows(Act.LEDGER_UPDATE)) turns.passTo(complaint, Role.UNIT_LEADER);
        else if (ledger.open(complaint.id()).isPresent()) backToHead(complaint, now);
        else if (complaint.problemFound()) problems.passOn(complaint, now);
    }

    /** Who asked for the ledger waits for a decision again, with a clock for it. */
    private void backToHead(Complaint complaint, Instant now) {
        decision.restarted(complaint, clocks.start(complaint.id(), ClockCode.C6, complaint.regionCode(), now));
        turns.passTo(complaint, Role.SUPERVISOR_LEAD);
    }
}
