package org.huiyin.complaint.time;

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
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Turns;
import org.huiyin.complaint.rectification.Problems;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;

/**
 * The head of the supervision body decides whether a case goes on the ledger (挂账审批; rules D3, 26): somebody other than the one who
 * asked. From then on the monthly clock C10 stands in the place of the case's own, whose last day stays what it was: being on the
 * ledger excuses no delay, it explains one. The complainant learns all of it.
 */
@ApplicationScoped
public class LedgerDecision {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Complaints complaints;

    @Inject
    Ledger ledger;

    @Inject
    LedgerRequest request;

    @Inject
    Problems problems;

    @Inject
    Clocks clocks;

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
     * @throws Refusal.NotNow when nothing was asked, or the case has moved on since
     */
    @Transactional
    public Complaint approve(Actor actor, String number) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.LEDGER);
        var entry = asked(actor, complaint);
        request.mustMakeSense(complaint);
        if (!entry.expectedOn().isAfter(clock.today())) throw new Refusal.NotNow("ledger.stale");
        entry.approve(actor.account(), now);
        decision.stop(complaint, entry.asking(), now);
        entities.flush();
        complaint.follow(Act.LEDGER, now);
        clocks.setAside(complaint.id(), Ledger.ASIDE, now);
        clocks.start(complaint.id(), ClockCode.C10, complaint.regionCode(), now);
        turns.passTo(complaint, Role.UNIT_LEADER); // who reports every month
        record(actor, complaint, entry, now);
        events.fire(new ComplaintEvent.Ledgered(complaint));
        return complaint;
    }

    /** Whether what was asked for can still be granted; refusing it is always possible. */
    public boolean possible(Complaint complaint) {
        try {
            request.mustMakeSense(complaint);
            return ledger.open(complaint.id())
                    .filter(entry -> entry.expectedOn().isAfter(clock.today()))
                    .isPresent();
        } catch (Refusal.NotNow refused) {
            return false;
        }
    }

    /**
     * @param reason 1 to 1,000 characters; the unit reads it
     */
    @Transactional
    public Complaint refuse(Actor actor, String number, String reason) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.LEDGER_REFUSAL);
        var entry = asked(actor, complaint);
        var text = Written.reason(reason);
        entry.refuse(text, actor.account(), now);
        decision.stop(complaint, entry.asking(), now);
        complaint.follow(Act.LEDGER_REFUSAL, now);
        if (complaint.status() == ComplaintStatus.RECTIFYING) problems.passOn(complaint, now);
        else turns.passTo(complaint, Role.UNIT_HANDLER);
        trail.recordInside(complaint, actor, Audience.STAFF, "complaint.ledgerRefused", Map.of("reason", text), now);
        events.fire(new ComplaintEvent.LedgerRefused(complaint));
        return complaint;
    }

    private void record(Actor actor, Complaint complaint, LedgerEntry entry, Instant now) {
        var detail = Map.of(
                "reason", entry.reason(),
                "measures", entry.measures(),
                "plan", entry.plan(),
                "expected", entry.expectedOn().toString(),
                "promised", entry.dueOn().toString());
        trail.record(complaint, actor, Act.LEDGER, "complaint.ledgered", detail, now);
    }

    private LedgerEntry asked(Actor actor, Complaint complaint) {
        var entry = ledger.open(complaint.id()).orElseThrow(() -> new Refusal.NotNow("ledger.notAsked"));
        if (entry.askedBy() == actor.account()) throw new Refusal.NotYours("time.samePerson");
        return entry;
    }
}
