package org.huiyin.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.huiyin.account.Role;
import org.huiyin.deadline.Clocks;
import org.huiyin.unit.Unit;

/** Says whose turn it is after an act, and which clock now runs out first. */
@ApplicationScoped
public class Turns {

    @Inject
    Clocks clocks;

    public void passTo(Complaint complaint, Role role) {
        complaint.waitFor(role);
        complaint.dueNext(clocks.nextDue(complaint.id()));
    }

    /** To a unit that is neither the supervision body nor the lead. */
    public void passTo(Complaint complaint, Unit unit, Role role) {
        complaint.waitFor(unit, role);
        complaint.dueNext(clocks.nextDue(complaint.id()));
    }

    /** It stays whose turn it is, but another clock may now run out first. */
    public void stay(Complaint complaint) {
        complaint.dueNext(clocks.nextDue(complaint.id()));
    }

    public void passToNobody(Complaint complaint) {
        complaint.waitForNobody();
        complaint.dueNext(clocks.nextDue(complaint.id()));
    }
}
