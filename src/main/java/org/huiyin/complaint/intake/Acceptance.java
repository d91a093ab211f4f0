package org.huiyin.complaint.intake;

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
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Turns;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;

/** Accepts a complaint (受理; rules D3, 6): the procedural reply is given, and the month for the substance begins. */
@ApplicationScoped
public class Acceptance {

    @Inject
    Complaints complaints;

    @Inject
    Statements statements;

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
     * @param note what else the complainant should know; may be empty, at most 1,000 characters
     * @throws Refusal.NotNow while a proposal not to accept waits for its decision
     */
    @Transactional
    public Complaint accept(Actor actor, String number, String note) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.ACCEPTANCE);
        statements.mustNotHaveDeclined(complaint, actor);
        if (statements.openProposal(complaint.id()).isPresent()) throw new Refusal.NotNow("nonAcceptance.pending");
        if (note.length() > 1000) throw new Refusal.Invalid("note", "platform.tooLong", 1000);
        complaint.follow(Act.ACCEPTANCE, now);
        clocks.stop(complaint.id(), ClockCode.C1, now);
        clocks.start(complaint.id(), ClockCode.C3, complaint.regionCode(), now);
        turns.passTo(complaint, Role.DISPATCHER);
        trail.record(complaint, actor, Act.ACCEPTANCE, "complaint.accepted", Map.of("note", note.strip()), now);
        events.fire(new ComplaintEvent.Accepted(complaint));
        return complaint;
    }
}
