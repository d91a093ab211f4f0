package org.huiyin.complaint.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.huiyin.account.Role;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Conclusion;
import org.huiyin.complaint.Turns;
import org.huiyin.complaint.rectification.Problems;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;

/** What the ratings of all whom a reply answers come to (rules D3, 20-22). */
@ApplicationScoped
public class Ratings {

    @Inject
    Replies replies;

    @Inject
    RehandlingDecision rehandling;

    @Inject
    Conclusion conclusion;

    @Inject
    Problems problems;

    @Inject
    Turns turns;

    @Inject
    Clocks clocks;

    @Inject
    Event<ComplaintEvent> events;

    /**
     * One bad rating is enough to be looked at, and only once; everything else waits until all have rated or the time is over. Call
     * inside the transaction in which somebody rated, or in which somebody who could rate went their own way.
     */
    public void settle(Complaint master, Instant now) {
        var all = replies.ratedByAll(master.id());
        if (all) clocks.stop(master.id(), ClockCode.C7, now);
        if (master.status() != ComplaintStatus.REPLIED) return;
        if (rehandling.pending(master)) {
            if (!waits(master)) ask(master, now);
            return;
        }
        if (waits(master)) forget(master, now);
        if (all || !clocks.runs(master.id(), ClockCode.C7)) conclusion.draw(master, now);
    }

    private static boolean waits(Complaint master) {
        return master.waitsRole() == Role.DISPATCHER;
    }

    /** Somebody must look at a bad rating; what follows from the reply waits until they have. */
    private void ask(Complaint complaint, Instant now) {
        clocks.start(complaint.id(), ClockCode.C6, complaint.regionCode(), now);
        turns.passTo(complaint, Role.DISPATCHER);
        events.fire(new ComplaintEvent.Dissatisfied(complaint));
    }

    /** Whoever was not satisfied has gone their own way: there is nothing left to look at. */
    private void forget(Complaint complaint, Instant now) {
        clocks.stop(complaint.id(), ClockCode.C6, now);
        if (complaint.problemFound()) problems.passOn(complaint, now);
        else turns.passToNobody(complaint);
    }
}
