package org.huiyin.complaint.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import org.huiyin.account.Actor;
import org.huiyin.audit.Audience;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Mergers;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;

/** The complainant rates the reply, once (满意度评价; rules D3, 20-21). */
@ApplicationScoped
public class Evaluating {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Complaints complaints;

    @Inject
    Mergers mergers;

    @Inject
    Replies replies;

    @Inject
    Ratings ratings;

    @Inject
    Clocks clocks;

    @Inject
    CaseTrail trail;

    @Inject
    Event<ComplaintEvent> events;

    @Inject
    Clock clock;

    /**
     * @param comment may be empty, at most 1,000 characters
     * @throws Refusal.NotNow when it was rated already or the window has passed
     */
    @Transactional
    public Complaint evaluate(long complaintId, Grade grade, String comment) {
        var now = clock.now();
        var complaint = complaints.forComplainant(complaintId, Act.EVALUATION);
        var master = mergers.master(complaint);
        if (comment.length() > 1000) throw new Refusal.Invalid("comment", "platform.tooLong", 1000);
        var reply = replies.approved(master.id()).orElseThrow(() -> new Refusal.NotNow("evaluation.late"));
        if (replies.evaluation(complaintId, reply).isPresent()) throw new Refusal.NotNow("evaluation.once");
        if (!open(complaint)) throw new Refusal.NotNow("evaluation.late");
        var words = comment.isBlank() ? null : comment.strip();
        entities.persist(new Evaluation(complaintId, reply, grade, words, now));
        entities.flush();
        complaint.follow(Act.EVALUATION, now);
        trail.record(
                complaint,
                Actor.COMPLAINANT,
                Act.EVALUATION,
                "complaint.evaluated",
                Map.of("grade", grade.name()),
                now);
        if (master.id() != complaintId) tell(master, complaint, grade, now);
        ratings.settle(master, now);
        events.fire(new ComplaintEvent.Evaluated(complaint));
        return complaint;
    }

    private void tell(Complaint master, Complaint follower, Grade grade, Instant now) {
        trail.recordInside(
                master,
                Actor.COMPLAINANT,
                Audience.STAFF,
                "complaint.followerEvaluated",
                Map.of("grade", grade.name(), "number", follower.number()),
                now);
    }

    /** Whether ratings are still taken: there is a reply, and C7 runs. */
    public boolean open(Complaint complaint) {
        var master = mergers.master(complaint);
        return complaint.allows(Act.EVALUATION)
                && master.allows(Act.EVALUATION)
                && clocks.of(master.id()).stream()
                        .anyMatch(deadline ->
                                deadline.clock() == ClockCode.C7 && deadline.running() && deadline.met(clock.now()));
    }

    /** Whether this complainant may rate: ratings are taken, and there is none of theirs yet. */
    public boolean mayRate(Complaint complaint) {
        var reply = replies.approved(mergers.master(complaint).id());
        return open(complaint)
                && reply.flatMap(one -> replies.evaluation(complaint.id(), one)).isEmpty();
    }
}
