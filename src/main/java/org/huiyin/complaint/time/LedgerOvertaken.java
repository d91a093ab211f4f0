package org.huiyin.complaint.time;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.huiyin.account.Actor;
import org.huiyin.audit.Audience;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Turns;
import org.huiyin.platform.Clock;

/**
 * What was asked lapses when the case goes on before anybody has decided, and a case that goes another way, such as to a recheck,
 * leaves the ledger. Heard rather than called, so that no act that moves a case can forget it.
 */
@ApplicationScoped
class LedgerOvertaken {

    /** Before letters are written, which name the day on which something is due. */
    private static final int EARLY = 200;

    @Inject
    Ledger ledger;

    @Inject
    DecisionClock decision;

    @Inject
    Turns turns;

    @Inject
    CaseTrail trail;

    @Inject
    Clock clock;

    void moved(@Observes @Priority(EARLY) ComplaintEvent event) {
        var complaint = event.complaint();
        // Nobody asks before a unit leads the case; one that is still to be accepted is not to look for requests.
        if (complaint.allows(Act.ACCEPTANCE)) return;
        // What is reported as solved is looked at first, and may be all that could not be finished.
        var overtaken = !complaint.allows(Act.LEDGER) || event instanceof ComplaintEvent.RectificationSubmitted;
        if (overtaken) ledger.open(complaint.id()).ifPresent(entry -> lapse(complaint, entry));
        if (!complaint.allows(Act.LEDGER_UPDATE))
            ledger.current(complaint.id()).ifPresent(entry -> leave(complaint, entry));
    }

    private void lapse(Complaint complaint, LedgerEntry entry) {
        var now = clock.now();
        entry.lapse(now);
        decision.stop(complaint, entry.asking(), now);
        turns.stay(complaint);
        trail.recordInside(complaint, Actor.SYSTEM, Audience.STAFF, "complaint.ledgerLapsed", Map.of(), now);
    }

    private void leave(Complaint complaint, LedgerEntry entry) {
        var now = clock.now();
        ledger.end(complaint, entry, "", null, now);
        turns.stay(complaint);
        trail.recordInside(complaint, Actor.SYSTEM, Audience.PARTY, "complaint.ledgerLeft", Map.of(), now);
    }
}
