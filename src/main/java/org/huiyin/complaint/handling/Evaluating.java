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
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Conclusion;
import org.huiyin.complaint.Turns;
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
    Replies replies;

    @Inject
    Conclusion conclusion;

    @Inject
    RehandlingDecision rehandling;

    @Inject
    Turns turns;

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
        if (comment.length() > 1000) throw new Refusal.Invalid("comment", "platform.tooLong", 1000);
        var reply = replies.approved(complaintId).orElseThrow(() -> new Refusal.NotNow("evaluation.late"));
        if (replies.evaluation(complaintId).isPresent()) throw new Refusal.NotNow("evaluation.once");
        if (!open(complaint)) throw new Refusal.NotNow("evaluation.late");
        var words = comment.isBlank() ? null : comment.strip();
        entities.persist(new Evaluation(complaintId, reply.round(), grade, words, now));
        entities.flush();
        complaint.follow(Act.EVALUATION, now);
        clocks.stop(complaintId, ClockCode.C7, now);
        trail.record(
                complaint,
                Actor.COMPLAINANT,
                Act.EVALUATION,
                "complaint.evaluated",
                Map.of("grade", grade.name()),
                now);
        if (rehandling.pending(complaint)) ask(complaint, now);
        else if (complaint.status() == ComplaintStatus.REPLIED) conclusion.draw(complaint, now);
        events.fire(new ComplaintEvent.Evaluated(complaint));
        return complaint;
    }

    /** Somebody must look at a bad rating; what follows from the reply waits until they have. */
    private void ask(Complaint complaint, Instant now) {
        clocks.start(complaint.id(), ClockCode.C6, complaint.regionCode(), now);
        turns.passTo(complaint, Role.DISPATCHER);
        events.fire(new ComplaintEvent.Dissatisfied(complaint));
    }

    /** Whether the complainant may still rate: there is a reply, no rating yet, and C7 runs. */
    public boolean open(Complaint complaint) {
        return complaint.allows(Act.EVALUATION)
                && clocks.of(complaint.id()).stream()
                        .anyMatch(deadline ->
                                deadline.clock() == ClockCode.C7 && deadline.running() && deadline.met(clock.now()));
    }
}
