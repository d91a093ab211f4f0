package org.huiyin.complaint.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huiyin.account.Actor;
import org.huiyin.account.Role;
import org.huiyin.audit.Audience;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Turns;
import org.huiyin.complaint.cohandling.CoTasks;
import org.huiyin.complaint.intake.RequestItem;
import org.huiyin.complaint.intake.Statements;
import org.huiyin.complaint.rectification.Problems;
import org.huiyin.complaint.returning.LeadTerms;
import org.huiyin.complaint.returning.Returns;
import org.huiyin.complaint.time.Requests;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;

/** The lead unit submits its reply for review (提交答复; rules D3, 17): a finding, and an answer to each request. */
@ApplicationScoped
public class ReplySubmission {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Complaints complaints;

    @Inject
    Statements statements;

    @Inject
    Replies replies;

    @Inject
    Handlers handlers;

    @Inject
    Returns returns;

    @Inject
    LeadTerms terms;

    @Inject
    Requests timeRequests;

    @Inject
    CoTasks coTasks;

    @Inject
    ReplyRules rules;

    @Inject
    Problems problems;

    @Inject
    Review review;

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

    /**
     * @throws Refusal.Invalid when a request is not answered, or a found problem has no measure
     */
    @Transactional
    public Complaint submit(Actor actor, String number, SubmitReply command) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.REPLY);
        if (handlers.bars(complaint.id(), actor.account())) throw new Refusal.NotYours("rehandling.samePerson");
        if (returns.open(complaint.id()).isPresent()) throw new Refusal.NotNow("return.pending");
        if (timeRequests.suspended(complaint.id())) throw new Refusal.NotNow("suspension.noReply");
        coTasks.mustBeDone(complaint);
        var requests = statements.allRequests(complaint.id());
        rules.check(command, requests, Clock.dayOf(now));
        store(complaint, command, requests, actor, now);
        handlers.take(complaint, actor.account());
        terms.replied(complaint.id());
        complaint.follow(Act.REPLY, now);
        clocks.stop(complaint.id(), ClockCode.C5, now); // whoever reviews it sees whether there was a contact
        clocks.start(complaint.id(), ClockCode.C6, complaint.regionCode(), now);
        turns.passTo(complaint, review.forHead(complaint) ? Role.SUPERVISOR_LEAD : Role.REVIEWER);
        var finding = Objects.requireNonNull(command.finding()).name();
        trail.recordInside(
                complaint, actor, Audience.STAFF, "complaint.replySubmitted", Map.of("finding", finding), now);
        events.fire(new ComplaintEvent.ReplySubmitted(complaint));
        return complaint;
    }

    private void store(Complaint complaint, SubmitReply command, List<RequestItem> requests, Actor actor, Instant now) {
        var round = replies.of(complaint.id()).size() + 1;
        var reply = new Reply(complaint.id(), round, command, actor.account(), now);
        entities.persist(reply);
        entities.flush();
        for (var answer : command.answers()) {
            entities.persist(new ReplyAnswer(reply.id(), requests.get(answer.position() - 1), answer));
        }
        problems.plan(complaint, command.plannedProblems(), now);
    }
}
