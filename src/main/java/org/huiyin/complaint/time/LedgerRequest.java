package org.huiyin.complaint.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
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
import org.huiyin.complaint.Conclusion;
import org.huiyin.complaint.Turns;
import org.huiyin.complaint.rectification.ProblemItem;
import org.huiyin.complaint.rectification.Problems;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;

/**
 * The leader of the lead unit asks that a case which cannot be finished in time is put on the ledger (挂账申请; rules D3, 26). A late
 * case may be, too, and stays as late as it is. Asking moves nothing but the clock of the decision.
 */
@ApplicationScoped
public class LedgerRequest {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Complaints complaints;

    @Inject
    Ledger ledger;

    @Inject
    Requests requests;

    @Inject
    Problems problems;

    @Inject
    DecisionClock decision;

    @Inject
    Turns turns;

    @Inject
    CaseTrail trail;

    @Inject
    Event<ComplaintEvent> events;

    @Inject
    Clock clock;

    /**
     * @throws Refusal.NotNow when another request waits, the case stands still, or it is not the unit's work that is missing
     */
    @Transactional
    public Complaint ask(Actor actor, String number, AskLedger command) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.LEDGER_REQUEST);
        if (requests.waiting(complaint.id())) throw new Refusal.NotNow("time.waiting");
        mustMakeSense(complaint);
        ledger.valid(command, command.expectedOn(), Clock.dayOf(now));
        var promised = ledger.promised(complaint.id()).orElseThrow();
        var asking = new Asking(command.reason().strip(), actor.account(), decision.start(complaint, now), now);
        entities.persist(new LedgerEntry(complaint, command, promised, asking));
        complaint.follow(Act.LEDGER_REQUEST, now);
        turns.passTo(complaint, Role.SUPERVISOR_LEAD);
        trail.recordInside(
                complaint,
                actor,
                Audience.STAFF,
                "complaint.ledgerRequested",
                Map.of("reason", command.reason().strip()),
                now);
        events.fire(new ComplaintEvent.LedgerRequested(complaint));
        return complaint;
    }

    /** Whether it could be asked for now. */
    public boolean possible(Complaint complaint) {
        try {
            mustMakeSense(complaint);
            return !requests.waiting(complaint.id());
        } catch (Refusal.NotNow refused) {
            return false;
        }
    }

    /** @throws Refusal.NotNow when there is no clock that the ledger could stand in for, or others have to move first */
    void mustMakeSense(Complaint complaint) {
        Conclusion.mustBeUndisputed(complaint);
        if (requests.suspended(complaint.id())) throw new Refusal.NotNow("ledger.suspended");
        if (complaint.status() == ComplaintStatus.RECTIFYING) mustAwaitWork(complaint);
        if (ledger.promised(complaint.id()).isEmpty()) throw new Refusal.NotNow("ledger.otherClock");
    }

    /** What is reported as solved is looked at first; what is solved is struck off. */
    private void mustAwaitWork(Complaint complaint) {
        var items = problems.of(complaint.id());
        if (items.stream().anyMatch(ProblemItem::awaitsVerification)) throw new Refusal.NotNow("ledger.verifying");
        if (items.stream().noneMatch(ProblemItem::awaitsWork)) throw new Refusal.NotNow("ledger.solved");
    }
}
