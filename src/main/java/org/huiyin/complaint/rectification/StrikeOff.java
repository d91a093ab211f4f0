package org.huiyin.complaint.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Conclusion;
import org.huiyin.complaint.Turns;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;

/** Strikes a case off the ledger (销号; rules D3, 27): only when every found problem is verified as solved (不解决不销号). */
@ApplicationScoped
public class StrikeOff {

    @Inject
    Complaints complaints;

    @Inject
    Problems problems;

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
     * @param note the opinion that goes into the ledger; may be empty, at most 1,000 characters
     * @throws Refusal.NotNow while a problem is not verified, or a bad rating not decided on
     */
    @Transactional
    public Complaint strikeOff(Actor actor, String number, String note) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.STRIKE_OFF);
        if (note.length() > 1000) throw new Refusal.Invalid("note", "platform.tooLong", 1000);
        Conclusion.mustBeUndisputed(complaint);
        if (!problems.allVerified(complaint.id())) throw new Refusal.NotNow("strikeOff.notSolved");
        if (problems.worked(complaint, actor.account())) throw new Refusal.NotYours("verification.samePerson");
        complaint.follow(Act.STRIKE_OFF, now);
        clocks.stopAuthorities(complaint.id(), now); // whoever complained keeps the whole time for rating
        turns.passToNobody(complaint);
        trail.record(complaint, actor, Act.STRIKE_OFF, "complaint.struckOff", Map.of("note", note.strip()), now);
        events.fire(new ComplaintEvent.StruckOff(complaint));
        return complaint;
    }
}
