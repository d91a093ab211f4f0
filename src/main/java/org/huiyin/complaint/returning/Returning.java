package org.huiyin.complaint.returning;

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
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Checks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;

/**
 * The lead unit asks to give the case back (退回申请; rules D3, 13), within five working days of getting it and with a legal
 * basis. The complainant's clock takes no notice.
 */
@ApplicationScoped
public class Returning {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Complaints complaints;

    @Inject
    Returns returns;

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
     * @throws Refusal.NotNow when it is too late, was refused already, waits already, or the unit was designated
     */
    @Transactional
    public Complaint ask(Actor actor, String number, AskReturn command) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.RETURN_REQUEST);
        returns.mustBePossible(complaint, Clock.dayOf(now));
        checks.valid(command);
        complaint.follow(Act.RETURN_REQUEST, now);
        var decision = clocks.start(complaint.id(), ClockCode.C6, complaint.regionCode(), now);
        entities.persist(new ReturnRequest(
                complaint.id(), Returns.leadOf(complaint), command, actor.account(), decision.round(), now));
        turns.passTo(complaint, Role.DISPATCHER);
        trail.recordInside(
                complaint,
                actor,
                Audience.STAFF,
                "complaint.returnRequested",
                Map.of(
                        "note",
                        command.reason().strip(),
                        "basis",
                        command.basis().strip()),
                now);
        events.fire(new ComplaintEvent.ReturnRequested(complaint));
        return complaint;
    }

    /**
     * The unit keeps the case after all; it may ask again while there is time.
     *
     * @throws Refusal.NotNow when no request waits
     */
    @Transactional
    public Complaint takeBack(Actor actor, String number) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.RETURN_WITHDRAWAL);
        var request = waiting(complaint);
        complaint.follow(Act.RETURN_WITHDRAWAL, now);
        request.decide(ReturnRequest.Outcome.TAKEN_BACK, "", actor.account(), now);
        goOn(complaint, request, now);
        trail.recordInside(complaint, actor, Audience.STAFF, "complaint.returnTakenBack", Map.of(), now);
        return complaint;
    }

    ReturnRequest waiting(Complaint complaint) {
        return returns.open(complaint.id()).orElseThrow(() -> new Refusal.NotNow("return.none"));
    }

    /** The case continues where it was. */
    void goOn(Complaint complaint, ReturnRequest request, Instant now) {
        clocks.stop(complaint.id(), ClockCode.C6, request.clockRound(), now);
        turns.passTo(complaint, whoGoesOn(complaint));
    }

    /** What stands still is the leader's, who resumes it. */
    private Role whoGoesOn(Complaint complaint) {
        if (complaint.status() == ComplaintStatus.ASSIGNED) return Role.UNIT_CLERK;
        var stands = clocks.runs(complaint.id(), ClockCode.C3) && !clocks.counts(complaint.id(), ClockCode.C3);
        return stands ? Role.UNIT_LEADER : Role.UNIT_HANDLER;
    }
}
