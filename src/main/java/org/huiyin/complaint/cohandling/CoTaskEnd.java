package org.huiyin.complaint.cohandling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.huiyin.account.Actor;
import org.huiyin.audit.Audience;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Capacity;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Complaints;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Clock;
import org.huiyin.unit.Dissolved;
import org.huiyin.unit.Unit;
import org.huiyin.unit.Units;

/** What nobody answered ends with the handling of which it was a part, and those who were asked are told. */
@ApplicationScoped
public class CoTaskEnd {

    @Inject
    CoTasks tasks;

    @Inject
    Complaints complaints;

    @Inject
    Units units;

    @Inject
    Clocks clocks;

    @Inject
    CaseTrail trail;

    @Inject
    Event<ComplaintEvent> events;

    @Inject
    Clock clock;

    /** Heard rather than called, so that no act that moves a case can forget it. */
    void moved(@Observes ComplaintEvent event) {
        if (event instanceof ComplaintEvent.CoTaskEnded) return; // the end itself
        var complaint = event.complaint();
        // Before it is assigned nobody cooperates; filing is not to look for tasks.
        if (complaint.leadUnitId().isEmpty() || complaint.allows(Act.CO_OPINION)) return;
        end(complaint, clock.now());
    }

    /** Called where a case is taken from its units, while they can still be told. */
    public void end(Complaint complaint, Instant now) {
        for (var task : tasks.waiting(complaint.id())) end(complaint, task, now);
    }

    /** Called where one unit may not cooperate any more. */
    public void endOf(Complaint complaint, Unit unit, Instant now) {
        tasks.waiting(complaint.id(), unit.id()).ifPresent(task -> end(complaint, task, now));
    }

    /** Nobody is left to answer: whoever asked is not kept waiting, and told. */
    void dissolved(@Observes Dissolved event) {
        var now = clock.now();
        for (var task : tasks.waitingFor(event.unit().id())) {
            var complaint = complaints.locked(complaints.byId(task.complaintId()));
            end(complaint, task, "complaint.coTaskDissolved", now);
            complaints.release(complaint.id(), event.unit().id(), Capacity.COOPERATING);
        }
    }

    private void end(Complaint complaint, CoTask task, Instant now) {
        end(complaint, task, "complaint.coTaskEnded", now);
    }

    private void end(Complaint complaint, CoTask task, String event, Instant now) {
        task.lapse(now);
        clocks.stop(complaint.id(), ClockCode.COOP, task.clockRound(), now);
        var unit = units.byId(task.unitId());
        trail.recordInside(
                complaint, Actor.SYSTEM, Audience.STAFF, event, Map.of("cooperating", unit.name(false)), now);
        events.fire(new ComplaintEvent.CoTaskEnded(complaint, unit, task.clockRound()));
    }
}
