package org.huiyin.complaint.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.huiyin.account.Actor;
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

/**
 * The lead unit reports on a case that stands on the ledger (挂账更新; rules D3, 26), every month at least. A report stops the clock of
 * its month and starts the next; one that comes too late stops a late clock, and stays late.
 */
@ApplicationScoped
public class LedgerReport {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Complaints complaints;

    @Inject
    Ledger ledger;

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
     * @throws Refusal.NotNow when the case does not stand on the ledger
     */
    @Transactional
    public Complaint report(Actor actor, String number, ReportLedger command) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.LEDGER_UPDATE);
        var entry = ledger.current(complaint.id()).orElseThrow();
        ledger.valid(command, command.expectedOn(), Clock.dayOf(now));
        var update = new LedgerUpdate(entry, command, actor.account(), now);
        entities.persist(update);
        complaint.follow(Act.LEDGER_UPDATE, now);
        clocks.stop(complaint.id(), ClockCode.C10, now);
        clocks.start(complaint.id(), ClockCode.C10, complaint.regionCode(), now);
        turns.stay(complaint);
        var detail = Map.of(
                "progress", update.progress(),
                "nextStep", update.nextStep(),
                "expected", update.expectedOn().toString());
        trail.record(complaint, actor, Act.LEDGER_UPDATE, "complaint.ledgerUpdated", detail, now);
        events.fire(new ComplaintEvent.LedgerUpdated(complaint));
        return complaint;
    }
}
