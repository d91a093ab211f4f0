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
import org.huiyin.complaint.Act;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Turns;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Checks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;

/**
 * Hands a complaint to the competent body outside the portal (转送; rules D3, 9). All clocks end; the complainant is told to whom it
 * went, why, and where to ask. Whoever is complained about is not competent, whatever their name is written like.
 */
@ApplicationScoped
public class TransferOut {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Complaints complaints;

    @Inject
    Statements statements;

    @Inject
    TransferKinds kinds;

    @Inject
    Destinations destinations;

    @Inject
    Checks checks;

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
     * @throws Refusal.NotNow when the body is complained about or belongs to such a one, a proposal not to accept is open, or an
     *     objection was upheld
     */
    @Transactional
    public Complaint transfer(Actor actor, String number, TransferComplaint command) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.TRANSFER);
        statements.mustNotHaveDeclined(complaint, actor);
        // The level above has decided that it is to be examined here (rules D3, 8).
        if (statements.setAside(complaint.id())) throw new Refusal.NotNow("objection.mustBeAccepted");
        checks.valid(command);
        if (statements.openProposal(complaint.id()).isPresent()) throw new Refusal.NotNow("nonAcceptance.pending");
        if (kinds.find(command.kind()).isEmpty()) throw new Refusal.Invalid("kind", "transfer.kind.missing");
        destinations.mustNotBeAccused(command.destination(), statements.respondents(complaint.id()));
        store(actor, complaint, command, now);
        return complaint;
    }

    /**
     * The whole matter was referred. The complainant is told that another body has it; which one, only the referral knows.
     */
    public void referred(Actor actor, Complaint complaint, String destination, String contact, String explanation) {
        var command = new TransferComplaint("OTHER", destination, contact, "", explanation);
        store(actor, complaint, command, clock.now());
    }

    private void store(Actor actor, Complaint complaint, TransferComplaint command, Instant now) {
        var transfer = new Transfer(complaint.id(), command, actor.account(), now);
        entities.persist(transfer);
        complaint.follow(Act.TRANSFER, now);
        clocks.stopAll(complaint.id(), now);
        turns.passToNobody(complaint);
        trail.record(
                complaint,
                actor,
                Act.TRANSFER,
                "complaint.transferredOut",
                Map.of("destination", transfer.destination(), "kind", transfer.kind(), "note", transfer.explanation()),
                now);
        events.fire(new ComplaintEvent.TransferredOut(complaint));
    }
}
