package org.huiyin.complaint.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Conclusion;
import org.huiyin.complaint.Turns;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;

/** What the ratings of all whom a reply answers come to (rules D3, 20-22). */
@ApplicationScoped
public class Ratings {

    @Inject
    Replies replies;

    @Inject
    DisputeEnd dispute;

    @Inject
    Conclusion conclusion;

    @Inject
    Turns turns;

    @Inject
    Clocks clocks;

    @Inject
    Event<ComplaintEvent> events;

    /**
     * One bad rating is enough to be looked at, and only once, also when the unit has reported its work before it came or the case
     * stands on the ledger; everything else waits until all have rated or the time is over. Call inside the transaction in which
     * somebody rated, or in which somebody who could rate went their own way.
     */
    public void settle(Complaint master, Instant now) {
        var all = replies.ratedByAll(master.id());
        if (all) clocks.stop(master.id(), ClockCode.C7, now);
        var again = badly(master) && replies.rehandled(master.id());
        if (again) events.fire(new ComplaintEvent.DissatisfiedAgain(master));
        else if (Conclusion.asksAbove(master)) dispute.end(master, now);
        if (!master.allows(Act.REHANDLING)) return;
        var disputed = Conclusion.disputed(master);
        if (dissatisfied(master)) {
            if (!disputed) ask(master, now);
            return;
        }
        // Whoever was not satisfied has gone their own way: there is nothing left to look at.
        if (disputed) dispute.end(master, now);
        conclusion.settled(master, now);
    }

    private boolean dissatisfied(Complaint master) {
        return replies.rehandling(master.id()).isEmpty() && badly(master);
    }

    private boolean badly(Complaint master) {
        return replies.ratings(master.id()).stream()
                .anyMatch(rating -> !rating.grade().satisfied());
    }

    /**
     * Somebody must look at a bad rating; what follows from the reply waits until they have. A unit that may not work meanwhile loses
     * no time by it, and what was about to be struck off has its clock again afterwards; the ledger has its own.
     */
    private void ask(Complaint complaint, Instant now) {
        if (!complaint.allows(Act.LEDGER_UPDATE)) clocks.pauseAll(complaint.id(), ClockCode.C8, "rating", now);
        clocks.stop(complaint.id(), ClockCode.C6, now);
        clocks.start(complaint.id(), ClockCode.C6, complaint.regionCode(), now);
        turns.passTo(complaint, Role.DISPATCHER);
        events.fire(new ComplaintEvent.Dissatisfied(complaint));
    }
}
