package org.huiyin.complaint.objection;

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

/** An objection goes to the body above when nobody of the one that has it may decide any more. Its clock runs on. */
@ApplicationScoped
public class ObjectionHandover {

    @Inject
    Complaints complaints;

    @Inject
    Objections objections;

    @Inject
    Turns turns;

    @Inject
    Event<ComplaintEvent> events;

    /** Call with the case locked; nothing happens when the body has no open objection in it. */
    public void hand(Complaint complaint, Unit from, Unit above) {
        objections
                .of(complaint.id())
                .filter(one -> one.open() && one.bodyId() == from.id())
                .ifPresent(objection -> {
                    objection.handTo(above.id());
                    complaints.release(complaint.id(), from.id(), Capacity.RECHECK);
                    complaints.hold(complaint.id(), above.id(), Capacity.RECHECK);
                    turns.passTo(complaint, above, Role.SUPERVISOR_LEAD);
                    events.fire(new ComplaintEvent.DecisionHanded(complaint, from));
                });
    }
}
