package org.huiyin.complaint.returning;

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
import org.huiyin.complaint.Turns;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.unit.Units;

/**
 * The supervision body decides whether a unit may give its case back (rules D3, 13-14). Refused, the case stays where it was, and
 * that binds; agreed, it is assigned anew, and the second time, or when nobody is left, by the common superior's supervision body.
 */
@ApplicationScoped
public class ReturnDecision {

    @Inject
    Complaints complaints;

    @Inject
    Returning returning;

    @Inject
    LeadTerms terms;

    @Inject
    Designating designating;

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

    /**
     * @param note for whoever leads next; may be empty, at most 1,000 characters
     */
    @Transactional
    public Complaint agree(Actor actor, String number, String note) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.RETURN);
        var request = decided(complaint, actor, ReturnRequest.Outcome.AGREED, note, now);
        var lead = units.byId(request.unitId());
        complaint.follow(Act.RETURN, now);
        clocks.stop(complaint.id(), ClockCode.C6, request.clockRound(), now);
        terms.end(complaint, now);
        trail.record(complaint, actor, Act.RETURN, "complaint.returned", Map.of("lead", lead.name(false)), now);
        var sought = designating.seek(complaint, actor, Act.RETURN, now);
        turns.passTo(complaint, Role.DISPATCHER);
        events.fire(sought ? new ComplaintEvent.DesignationSought(complaint) : new ComplaintEvent.Returned(complaint));
        return complaint;
    }

    /**
     * @param reason why the unit keeps it, 1 to 1,000 characters; the unit reads it
     */
    @Transactional
    public Complaint refuse(Actor actor, String number, String reason) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.RETURN_REFUSAL);
        if (reason.isBlank()) throw new Refusal.Invalid("reason", "return.refusal.missing");
        var request = decided(complaint, actor, ReturnRequest.Outcome.REFUSED, reason, now);
        complaint.follow(Act.RETURN_REFUSAL, now);
        returning.goOn(complaint, request, now);
        trail.recordInside(
                complaint, actor, Audience.STAFF, "complaint.returnRefused", Map.of("note", reason.strip()), now);
        events.fire(new ComplaintEvent.ReturnRefused(complaint));
        return complaint;
    }

    private ReturnRequest decided(
            Complaint complaint, Actor actor, ReturnRequest.Outcome outcome, String note, Instant now) {
        var request = returning.waiting(complaint);
        if (request.askedBy() == actor.account()) throw new Refusal.NotYours("return.samePerson");
        if (note.length() > 1000) throw new Refusal.Invalid("reason", "platform.tooLong", 1000);
        request.decide(outcome, note.strip(), actor.account(), now);
        return request;
    }
}
