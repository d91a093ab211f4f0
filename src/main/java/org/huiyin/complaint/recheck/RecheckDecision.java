package org.huiyin.complaint.recheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import org.huiyin.account.Actor;
import org.huiyin.account.Role;
import org.huiyin.audit.Audience;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Conclusion;
import org.huiyin.complaint.Mergers;
import org.huiyin.complaint.Turns;
import org.huiyin.complaint.handling.RehandlingDecision;
import org.huiyin.complaint.handling.Replies;
import org.huiyin.complaint.rectification.Problems;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.unit.Units;

/**
 * The head of the body above decides (复核意见; rules D3, 25): the reply stands, and the case goes on where it stood, or somebody
 * else handles it once more. Nobody decides on an opinion that they wrote themselves.
 */
@ApplicationScoped
public class RecheckDecision {

    @Inject
    Complaints complaints;

    @Inject
    Mergers mergers;

    @Inject
    Rechecks rechecks;

    @Inject
    Replies replies;

    @Inject
    RehandlingDecision rehandling;

    @Inject
    Conclusion conclusion;

    @Inject
    Problems problems;

    @Inject
    Units units;

    @Inject
    Clocks clocks;

    @Inject
    Turns turns;

    @Inject
    CaseTrail trail;

    @Inject
    Event<ComplaintEvent> events;

    @Inject
    Clock clock;

    @Transactional
    public Complaint approve(Actor actor, String number) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.RECHECK_APPROVAL);
        var recheck = drafted(actor, complaint, Act.RECHECK_APPROVAL);
        recheck.decide(actor.account(), rechecks.lastRound(complaint, recheck), now);
        clocks.stop(complaint.id(), ClockCode.C9, now);
        if (recheck.outcome().orElseThrow() == RecheckOutcome.UPHELD) uphold(actor, complaint, recheck, now);
        else overturn(actor, complaint, recheck, now);
        return complaint;
    }

    /**
     * @param remark what has to be mended, 1 to 1,000 characters; whoever wrote the opinion reads it
     */
    @Transactional
    public Complaint sendBack(Actor actor, String number, String remark) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.RECHECK_RETURN);
        var recheck = drafted(actor, complaint, Act.RECHECK_RETURN);
        if (remark.isBlank()) throw new Refusal.Invalid("remark", "recheck.remark.missing");
        if (remark.length() > 1000) throw new Refusal.Invalid("remark", "platform.tooLong", 1000);
        recheck.sendBack(remark.strip());
        complaint.follow(Act.RECHECK_RETURN, now);
        var body = units.byId(recheck.bodyId());
        turns.passTo(complaint, body, Role.REVIEWER);
        trail.recordInside(complaint, actor, Audience.RECHECK, "recheck.returned", Map.of(), now);
        events.fire(new ComplaintEvent.RecheckReturned(complaint, body));
        return complaint;
    }

    private void uphold(Actor actor, Complaint complaint, Recheck recheck, Instant now) {
        complaint.follow(Act.RECHECK_APPROVAL, now);
        if (complaint.problemFound()) {
            problems.goOn(complaint, now);
            clocks.resume(complaint.id(), ClockCode.C6, now);
            problems.passOn(complaint, now);
        } else turns.passToNobody(complaint);
        record(actor, complaint, recheck, Act.RECHECK_APPROVAL, "recheck.upheld", now);
        events.fire(new ComplaintEvent.RecheckUpheld(complaint));
        clocks.resume(complaint.id(), ClockCode.C7, now);
        // It was rated, or nobody rated it in time, before the recheck; or work has begun that does not wait for that.
        if (!clocks.runs(complaint.id(), ClockCode.C7) || problems.reported(complaint.id()))
            conclusion.draw(complaint, now);
    }

    private void overturn(Actor actor, Complaint complaint, Recheck recheck, Instant now) {
        record(actor, complaint, recheck, Act.RECHECK_REVERSAL, "recheck.overturned", now);
        clocks.stop(complaint.id(), ClockCode.C7, now);
        clocks.stop(complaint.id(), ClockCode.C6, now);
        complaint.follow(Act.RECHECK_REVERSAL, now);
        rehandling.begin(complaint, recheck.opinion().orElseThrow(), actor, now);
        events.fire(new ComplaintEvent.RecheckOverturned(complaint));
    }

    private void record(Actor actor, Complaint complaint, Recheck recheck, Act act, String event, Instant now) {
        var detail = Map.of("opinion", recheck.opinion().orElseThrow());
        if (recheck.askerId() == complaint.id()) {
            trail.record(complaint, actor, act, event, detail, now);
            return;
        }
        // It answers what somebody else asked: that one reads it, and whoever has to act on it.
        trail.record(complaint, actor, act, event, Map.of(), now);
        trail.recordInside(complaint, actor, Audience.STAFF, "recheck.opinion", detail, now);
        mergers.follower(complaint, recheck.askerId())
                .ifPresent(asker -> trail.record(complaints.locked(asker), actor, act, event, detail, now));
    }

    private Recheck drafted(Actor actor, Complaint complaint, Act act) {
        var recheck = rechecks.before(actor, complaint)
                .orElseThrow(() -> new Refusal.NotYours("complaint.notYours", act.name()));
        if (!recheck.drafted()) throw new Refusal.NotNow("recheck.notDrafted");
        if (recheck.draftedBy(actor.account())) throw new Refusal.NotYours("recheck.samePerson");
        return recheck;
    }
}
