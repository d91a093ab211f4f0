package org.huiyin.complaint.merging;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.huiyin.account.Actor;
import org.huiyin.account.Role;
import org.huiyin.audit.Audience;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Merger;
import org.huiyin.complaint.Mergers;
import org.huiyin.complaint.Turns;
import org.huiyin.complaint.handling.Ratings;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.MergedClocks;
import org.huiyin.platform.Clock;

/**
 * Lets merged complaints go their own way: back to where they were, with their own clocks as they would have been, or with what
 * their complainants were promised meanwhile, if that is earlier. What ends a master without an answer ends nobody else's complaint.
 */
@ApplicationScoped
class LettingGo {

    /** Before letters are written: nobody is told of an end that is not theirs. */
    private static final int FIRST = 100;

    @Inject
    Complaints complaints;

    @Inject
    Mergers mergers;

    @Inject
    SharedRespondents respondents;

    @Inject
    Ratings ratings;

    @Inject
    Clocks clocks;

    @Inject
    MergedClocks merged;

    @Inject
    Turns turns;

    @Inject
    CaseTrail trail;

    @Inject
    Event<ComplaintEvent> events;

    @Inject
    Clock clock;

    record Parting(Merger merger, Complaint complaint, Complaint master) {}

    void withdrawn(@Observes @Priority(FIRST) ComplaintEvent.Withdrawn event) {
        mergers.of(event.complaint().id()).ifPresent(merger -> left(event.complaint(), merger));
        ended(event.complaint());
    }

    void transferred(@Observes @Priority(FIRST) ComplaintEvent.TransferredOut event) {
        ended(event.complaint());
    }

    private void ended(Complaint master) {
        var now = clock.now();
        for (var complaint : mergers.lockedFollowers(master.id()))
            mergers.of(complaint.id())
                    .ifPresent(merger -> letGo(new Parting(merger, complaint, master), Actor.SYSTEM, "", now));
    }

    /** Its complainant took it back, and it follows nobody any more. */
    private void left(Complaint complaint, Merger merger) {
        var now = clock.now();
        var master = complaints.byId(merger.masterId());
        merger.end(now);
        respondents.part(complaint.id(), master.id());
        trail.recordInside(
                master,
                Actor.SYSTEM,
                Audience.STAFF,
                "complaint.followerWithdrawn",
                Map.of("number", complaint.number()),
                now);
        ratings.settle(master, now);
    }

    /**
     * @param reason empty when the master has ended
     */
    void letGo(Parting parting, Actor actor, String reason, Instant now) {
        var complaint = parting.complaint();
        var master = parting.master();
        parting.merger().end(now);
        respondents.part(complaint.id(), master.id());
        var act = resume(parting, now);
        var event = reason.isEmpty() ? "complaint.masterEnded" : "complaint.unmerged";
        trail.record(complaint, actor, act, event, Map.of("reason", reason), now);
        trail.recordInside(
                master,
                actor,
                Audience.STAFF,
                "complaint.letGo",
                Map.of("number", complaint.number(), "reason", reason),
                now);
        ratings.settle(master, now);
        events.fire(new ComplaintEvent.Unmerged(complaint));
    }

    private Act resume(Parting parting, Instant now) {
        var complaint = parting.complaint();
        // Who was told with the master that the complaint is accepted is not told otherwise now.
        var told = clocks.of(parting.master().id()).stream().anyMatch(one -> one.clock() == ClockCode.C3);
        if (parting.merger().fromStatus() == ComplaintStatus.SUBMITTED && !told) {
            complaint.follow(Act.UNMERGING_TO_INTAKE, now);
            merged.goOn(complaint.id(), ClockCode.C1);
            turns.passTo(complaint, Role.INTAKE);
            return Act.UNMERGING_TO_INTAKE;
        }
        complaint.follow(Act.UNMERGING, now);
        merged.goOn(complaint.id(), ClockCode.C3);
        merged.adopt(parting.master().id(), complaint.id(), ClockCode.C3, now);
        // Where the other case stands still, this one does not: nobody could let it go on.
        clocks.resume(complaint.id(), ClockCode.C3, now);
        turns.passTo(complaint, Role.DISPATCHER);
        return Act.UNMERGING;
    }
}
