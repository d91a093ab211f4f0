package org.huiyin.complaint.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
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
import org.huiyin.complaint.rectification.Problems;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;

/** The supervision body reviews a reply (审核; rules D3, 18-19): approves it, and it goes out, or returns it, and the clock runs on. */
@ApplicationScoped
public class Review {

    @Inject
    Complaints complaints;

    @Inject
    Replies replies;

    @Inject
    Conclusion conclusion;

    @Inject
    Problems problems;

    @Inject
    Clocks clocks;

    @Inject
    Turns turns;

    @Inject
    CaseTrail trail;

    @Inject
    HeadReserves head;

    @Inject
    Mergers mergers;

    @Inject
    Event<ComplaintEvent> events;

    @Inject
    Clock clock;

    @Transactional
    public Complaint approve(Actor actor, String number, String opinion) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.REVIEW_APPROVAL);
        if (forHead(complaint) && !actor.has(Role.SUPERVISOR_LEAD)) throw new Refusal.NotYours("review.leadOnly");
        var reply = underReview(actor, complaint);
        reply.reviewed(Reply.Decision.APPROVED, limited(opinion), actor.account(), now);
        complaint.found(reply.finding());
        complaint.follow(Act.REVIEW_APPROVAL, now);
        for (var answered : List.of(ClockCode.C6, ClockCode.C3, ClockCode.C3R))
            clocks.stop(complaint.id(), answered, now);
        // Else there is nobody to whom a time for it could be promised.
        var rated = !complaint.channel().exOfficio() || mergers.followed(complaint.id());
        if (rated) clocks.start(complaint.id(), ClockCode.C7, complaint.regionCode(), now);
        if (complaint.problemFound()) {
            problems.begin(complaint, now);
            problems.goOn(complaint, now);
            problems.passOn(complaint, now);
        } else turns.passToNobody(complaint);
        trail.record(
                complaint,
                actor,
                Act.REVIEW_APPROVAL,
                "complaint.replied",
                Map.of("finding", reply.finding().name()),
                now);
        events.fire(new ComplaintEvent.Replied(complaint));
        // What was reported as solved before is looked at without waiting for a rating of the new reply.
        if (!rated || problems.reported(complaint.id())) conclusion.draw(complaint, now);
        return complaint;
    }

    /**
     * @param opinion what has to be mended; the unit reads it
     */
    @Transactional
    public Complaint sendBack(Actor actor, String number, String opinion) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.REVIEW_RETURN);
        if (opinion.isBlank()) throw new Refusal.Invalid("opinion", "review.opinion.missing");
        sendBack(actor, complaint, opinion, now);
        return complaint;
    }

    /** The same for what turned out to be false, whoever found that out. Call for a case that was opened for an act. */
    public void sendBack(Actor actor, Complaint complaint, String opinion, Instant now) {
        underReview(actor, complaint).reviewed(Reply.Decision.RETURNED, limited(opinion), actor.account(), now);
        complaint.follow(Act.REVIEW_RETURN, now);
        clocks.stop(complaint.id(), ClockCode.C6, now);
        turns.passTo(complaint, replies.rehandled(complaint.id()) ? Role.UNIT_LEADER : Role.UNIT_HANDLER);
        trail.recordInside(
                complaint, actor, Audience.STAFF, "complaint.replyReturned", Map.of("opinion", opinion.strip()), now);
        events.fire(new ComplaintEvent.ReplyReturned(complaint));
    }

    /**
     * The unit that wrote the reply may not handle the case any more; another one writes its own. Call when that was decided, while the
     * reply lies before the reviewer.
     */
    public void setAside(Complaint complaint, Actor by, Instant now) {
        var reply = replies.latest(complaint.id()).orElseThrow();
        reply.reviewed(Reply.Decision.RETURNED, "", by.accountId(), now);
        clocks.stop(complaint.id(), ClockCode.C6, now);
    }

    /** Gifts, graft and retaliation, and what is listed, are decided by the head of the supervision body (rules D3, 19). */
    public boolean forHead(Complaint complaint) {
        return complaint.matter().integrity() || head.reserves(complaint);
    }

    private Reply underReview(Actor actor, Complaint complaint) {
        var reply = replies.latest(complaint.id()).orElseThrow();
        if (reply.submittedBy() == actor.account()) throw new Refusal.NotYours("review.samePerson");
        return reply;
    }

    private static String limited(String opinion) {
        if (opinion.length() > 2000) throw new Refusal.Invalid("opinion", "platform.tooLong", 2000);
        return opinion.strip();
    }
}
