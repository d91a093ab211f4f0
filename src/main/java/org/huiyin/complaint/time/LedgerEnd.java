package org.huiyin.complaint.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import org.huiyin.complaint.rectification.Problems;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;

/**
 * A case comes back from the ledger (结束挂账) to where it stood, by the leader of the unit, or by the head of the supervision body, so
 * that no unit can leave it there. Its own clock has the last day that it always had. More time would make the ledger a way round
 * the promise, less would shorten it; so a day that has passed meanwhile makes the case late at once, visibly, and what that
 * clock had to announce is announced by the next sweep.
 */
@ApplicationScoped
public class LedgerEnd {

    @Inject
    Complaints complaints;

    @Inject
    Ledger ledger;

    @Inject
    Problems problems;

    @Inject
    Turns turns;

    @Inject
    CaseTrail trail;

    @Inject
    Event<ComplaintEvent> events;

    @Inject
    Clock clock;

    /**
     * @param reason what makes it possible to finish it now, 1 to 1,000 characters; the complainant reads it
     * @throws Refusal.NotNow when the case does not stand on the ledger, or a bad rating has to be decided on
     */
    @Transactional
    public Complaint end(Actor actor, String number, String reason) {
        var now = clock.now();
        var act = act(complaints.visible(actor, number));
        var complaint = complaints.forAct(actor, number, act);
        Conclusion.mustBeUndisputed(complaint);
        var entry = ledger.current(complaint.id()).orElseThrow();
        var text = Written.reason(reason);
        ledger.end(complaint, entry, text, actor.account(), now);
        complaint.follow(act, now);
        if (entry.origin() == ComplaintStatus.RECTIFYING) problems.passOn(complaint, now);
        else turns.passTo(complaint, Role.UNIT_HANDLER);
        var detail = Map.of("reason", text, "promised", entry.dueOn().toString());
        trail.record(complaint, actor, act, "complaint.ledgerEnded", detail, now);
        events.fire(new ComplaintEvent.LedgerEnded(complaint));
        return complaint;
    }

    /** The act that leads back to where the case stood. */
    public Act act(Complaint complaint) {
        return ledger.current(complaint.id())
                        .filter(entry -> entry.origin() == ComplaintStatus.RECTIFYING)
                        .isPresent()
                ? Act.LEDGER_END_RECTIFYING
                : Act.LEDGER_END;
    }
}
