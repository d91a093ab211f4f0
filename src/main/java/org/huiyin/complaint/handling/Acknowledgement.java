package org.huiyin.complaint.handling;

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
import org.huiyin.complaint.returning.Returns;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Clock;

/** The lead unit signs for receipt (签收; rules D3, 12), gets in touch with whoever complained, and starts to investigate. */
@ApplicationScoped
public class Acknowledgement {

    @Inject
    Complaints complaints;

    @Inject
    Clocks clocks;

    @Inject
    Returns returns;

    @Inject
    Contacts contacts;

    @Inject
    Turns turns;

    @Inject
    CaseTrail trail;

    @Inject
    Event<ComplaintEvent> events;

    @Inject
    Clock clock;

    @Transactional
    public Complaint acknowledge(Actor actor, String number) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.ACKNOWLEDGEMENT);
        complaint.follow(Act.ACKNOWLEDGEMENT, now);
        clocks.stop(complaint.id(), ClockCode.C4, now);
        // Each unit that comes to lead it does so itself; nothing else starts this clock.
        if (contacts.owed(complaint)) clocks.start(complaint.id(), ClockCode.C5, complaint.regionCode(), now);
        // Whoever asked to give it back signs for what has come all the same, and waits.
        turns.passTo(complaint, returns.open(complaint.id()).isPresent() ? Role.DISPATCHER : Role.UNIT_HANDLER);
        trail.record(complaint, actor, Act.ACKNOWLEDGEMENT, "complaint.acknowledged", Map.of(), now);
        events.fire(new ComplaintEvent.Acknowledged(complaint));
        return complaint;
    }
}
