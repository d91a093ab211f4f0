package org.huiyin.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.huiyin.unit.Unit;

/**
 * Gives a case into the hands of another supervision body (rules D4 a, D6): with what was merged into it, and with the turn where it
 * waits for the body that had it. The body before holds it no more. All clocks run on. Call with the case locked.
 */
@ApplicationScoped
public class SupervisionHandover {

    @Inject
    Complaints complaints;

    @Inject
    Mergers mergers;

    @Inject
    Turns turns;

    /** Nothing happens when the body has it already. */
    public void hand(Complaint complaint, Unit body) {
        var before = complaint.supervisionUnitId();
        if (body.id() == before) return;
        mergers.lockedFollowers(complaint.id()).forEach(follower -> move(follower, body));
        move(complaint, body);
        var role = complaint.waitsRole();
        var waits = complaint.waitsUnitId().filter(unit -> unit == before).isPresent();
        if (role != null && waits && Capacity.of(Set.of(role)).contains(Capacity.SUPERVISION))
            turns.passTo(complaint, role);
    }

    /** Whoever has it does not watch it from above any more. */
    private void move(Complaint complaint, Unit body) {
        complaints.release(complaint.id(), complaint.supervisionUnitId(), Capacity.SUPERVISION);
        complaints.release(complaint.id(), body.id(), Capacity.OVERSIGHT);
        complaints.hold(complaint.id(), body.id(), Capacity.SUPERVISION);
        complaint.supervisedBy(body);
    }
}
