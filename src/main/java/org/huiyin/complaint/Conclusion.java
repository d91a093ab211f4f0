package org.huiyin.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import org.huiyin.account.Actor;
import org.huiyin.account.Role;
import org.huiyin.complaint.rectification.Problems;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;

/**
 * What follows a reply once it was rated or nobody rated it in time (rules D3, 20-21): a found problem goes on to
 * rectification, everything else is closed. A silent complainant is "not rated", never "satisfied".
 */
@ApplicationScoped
public class Conclusion {

    @Inject
    Complaints complaints;

    @Inject
    Clocks clocks;

    @Inject
    Turns turns;

    @Inject
    Problems problems;

    @Inject
    CaseTrail trail;

    @Inject
    Event<ComplaintEvent> events;

    @Inject
    Clock clock;

    /** Concludes a case whose evaluation window has passed; nothing happens when it was concluded already. */
    @Transactional
    public void afterSilence(long complaintId) {
        var now = clock.now();
        var complaint = complaints.locked(complaints.byId(complaintId));
        if (!clocks.counts(complaintId, ClockCode.C7)) return; // another node was faster, or a recheck
        clocks.stop(complaintId, ClockCode.C7, now);
        // A bad rating of one of several complainants may wait for its decision, which concludes the case then.
        settled(complaint, now);
    }

    /** Concludes a reply that everybody has rated or could rate, unless a bad rating waits for its decision, here or above. */
    public void settled(Complaint complaint, Instant now) {
        if (complaint.status() != ComplaintStatus.REPLIED || clocks.runs(complaint.id(), ClockCode.C7)) return;
        if (!disputed(complaint) && !asksAbove(complaint)) draw(complaint, now);
    }

    /** Whether the body above has to decide what becomes of a case that did not satisfy twice (rules D6). */
    public static boolean asksAbove(Complaint complaint) {
        return complaint.allows(Act.ESCALATION_REFUSAL)
                && !complaint.problemFound()
                && complaint.waitsRole() == Role.SUPERVISOR_LEAD;
    }

    /** Whether somebody has to decide on a bad rating; until then nobody goes on as if the reply stood. */
    public static boolean disputed(Complaint complaint) {
        return complaint.allows(Act.REHANDLING) && complaint.waitsRole() == Role.DISPATCHER;
    }

    /** @throws Refusal.NotNow while somebody has to decide on a bad rating */
    public static void mustBeUndisputed(Complaint complaint) {
        if (disputed(complaint)) throw new Refusal.NotNow("rehandling.pending");
    }

    /** Call inside the transaction of the act that made the case ready for it. */
    public void draw(Complaint complaint, Instant now) {
        if (complaint.problemFound()) startRectification(complaint, now);
        else close(complaint, now);
    }

    /** Also when the unit reports its work before the complainant has rated the reply. */
    public void startRectification(Complaint complaint, Instant now) {
        complaint.follow(Act.RECTIFICATION_START, now);
        problems.passOn(complaint, now);
        trail.record(complaint, Actor.SYSTEM, Act.RECTIFICATION_START, "complaint.rectifying", Map.of(), now);
    }

    private void close(Complaint complaint, Instant now) {
        complaint.follow(Act.CLOSURE, now);
        clocks.stopAll(complaint.id(), now);
        turns.passToNobody(complaint);
        trail.record(complaint, Actor.SYSTEM, Act.CLOSURE, "complaint.closed", Map.of(), now);
        events.fire(new ComplaintEvent.Closed(complaint));
    }
}
