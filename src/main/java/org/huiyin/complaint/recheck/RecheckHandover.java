package org.huiyin.complaint.recheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.huiyin.account.Role;
import org.huiyin.complaint.Capacity;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Turns;
import org.huiyin.unit.Unit;

/** A recheck goes to the body above when nobody of the one that has it may do it any more. Its clock runs on. */
@ApplicationScoped
public class RecheckHandover {

    @Inject
    Complaints complaints;

    @Inject
    Rechecks rechecks;

    @Inject
    Turns turns;

    @Inject
    Event<ComplaintEvent> events;

    /** Call with the case locked; nothing happens when the body has no open recheck of it. */
    public void hand(Complaint complaint, Unit from, Unit above) {
        rechecks.open(complaint.id()).filter(one -> one.bodyId() == from.id()).ifPresent(recheck -> {
            recheck.handTo(above.id());
            complaints.release(complaint.id(), from.id(), Capacity.RECHECK);
            complaints.hold(complaint.id(), above.id(), Capacity.RECHECK);
            turns.passTo(complaint, above, Role.REVIEWER);
            events.fire(new ComplaintEvent.DecisionHanded(complaint, from));
        });
    }
}
