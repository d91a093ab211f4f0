package org.huiyin.complaint.time;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.huiyin.account.Actor;
import org.huiyin.audit.Audience;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Turns;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Clock;

/**
 * A case that leaves the hands of the unit, whichever way, takes no request of that unit along: what nobody decided lapses, and
 * nothing stands still any longer. Heard rather than called, so that no act that moves a case can forget it.
 */
@ApplicationScoped
class Overtaken {

    /** Before letters are written, which name the day on which something is due. */
    private static final int EARLY = 200;

    @Inject
    Requests requests;

    @Inject
    Clocks clocks;

    @Inject
    DecisionClock decision;

    @Inject
    Turns turns;

    @Inject
    CaseTrail trail;

    @Inject
    Clock clock;

    void moved(@Observes @Priority(EARLY) ComplaintEvent event) {
        var complaint = event.complaint();
        // Before it is accepted no unit can have asked for anything; filing is not to look for requests.
        if (complaint.allows(Act.ACCEPTANCE) || complaint.allows(Act.EXTENSION)) return;
        var now = clock.now();
        requests.openExtension(complaint.id()).ifPresent(one -> {
            one.lapse(now);
            lapsed(complaint, one.asking(), "complaint.extensionLapsed", now);
        });
        requests.openSuspension(complaint.id()).ifPresent(one -> {
            one.lapse(now);
            lapsed(complaint, one.asking(), "complaint.suspensionLapsed", now);
        });
        requests.inForce(complaint.id()).ifPresent(one -> {
            one.end("", null, now);
            clocks.resume(complaint.id(), ClockCode.C3, now);
            clocks.resumeAll(complaint.id(), ClockCode.COOP, now);
            turns.stay(complaint);
        });
    }

    private void lapsed(Complaint complaint, Asking asked, String event, Instant now) {
        decision.stop(complaint, asked, now);
        turns.stay(complaint);
        trail.recordInside(complaint, Actor.SYSTEM, Audience.STAFF, event, Map.of(), now);
    }
}
