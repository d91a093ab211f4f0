package org.huiyin.complaint.intake;

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
import org.huiyin.audit.Audience;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Turns;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;

/**
 * Declines a complaint (不予受理; rules D3, 7 and D8): one person proposes it with a reason of the list, the head of the
 * supervision body, another person, approves it or sends it back. Until then the complainant's clock runs on.
 */
@ApplicationScoped
public class NonAcceptance {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Complaints complaints;

    @Inject
    Statements statements;

    @Inject
    NonAcceptanceReasons reasons;

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
     * @throws Refusal.NotNow after the level above has set a refusal aside
     * @param explanation why, in words for this complainant; 10 to 2,000 characters
     */
    @Transactional
    public Complaint propose(Actor actor, String number, String reasonCode, String explanation) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.NON_ACCEPTANCE_PROPOSAL);
        statements.mustNotBeFollowed(complaint);
        // The level above has decided that it is to be examined on its substance (rules D3, 8).
        if (statements.setAside(complaint.id())) throw new Refusal.NotNow("objection.mustBeAccepted");
        if (reasons.find(reasonCode).isEmpty()) throw new Refusal.Invalid("reasonCode", "nonAcceptance.reason.unknown");
        var text = explanation.strip();
        if (text.length() < 10 || text.length() > 2000)
            throw new Refusal.Invalid("explanation", "nonAcceptance.explanation.length", 10, 2000);
        if (statements.openProposal(complaint.id()).isPresent()) throw new Refusal.NotNow("nonAcceptance.pending");
        entities.persist(new NonAcceptanceProposal(complaint.id(), reasonCode, text, actor.account(), now));
        turns.passTo(complaint, Role.SUPERVISOR_LEAD);
        trail.recordInside(
                complaint, actor, Audience.STAFF, "complaint.nonAcceptanceProposed", Map.of("reason", reasonCode), now);
        events.fire(new ComplaintEvent.NotAcceptedProposed(complaint));
        return complaint;
    }

    @Transactional
    public Complaint approve(Actor actor, String number) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.NON_ACCEPTANCE);
        var proposal = decide(complaint, actor, NonAcceptanceProposal.Decision.APPROVED, "", now);
        complaint.follow(Act.NON_ACCEPTANCE, now);
        clocks.stopAll(complaint.id(), now);
        turns.passToNobody(complaint);
        trail.record(
                complaint,
                actor,
                Act.NON_ACCEPTANCE,
                "complaint.notAccepted",
                Map.of("reason", proposal.reasonCode()),
                now);
        events.fire(new ComplaintEvent.NotAccepted(complaint));
        return complaint;
    }

    /**
     * @param note what is wrong with the proposal
     */
    @Transactional
    public Complaint sendBack(Actor actor, String number, String note) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.NON_ACCEPTANCE_RETURN);
        if (note.isBlank() || note.length() > 500) throw new Refusal.Invalid("note", "nonAcceptance.note.missing", 500);
        decide(complaint, actor, NonAcceptanceProposal.Decision.RETURNED, note.strip(), now);
        turns.passTo(complaint, Role.INTAKE);
        trail.recordInside(
                complaint, actor, Audience.STAFF, "complaint.nonAcceptanceReturned", Map.of("note", note.strip()), now);
        return complaint;
    }

    private NonAcceptanceProposal decide(
            Complaint complaint, Actor actor, NonAcceptanceProposal.Decision decision, String note, Instant now) {
        var proposal =
                statements.openProposal(complaint.id()).orElseThrow(() -> new Refusal.NotNow("nonAcceptance.none"));
        if (proposal.proposedBy() == actor.account()) throw new Refusal.NotYours("nonAcceptance.samePerson");
        proposal.decide(decision, actor.account(), note, now);
        return proposal;
    }
}
