package org.huiyin.complaint.intake;

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
import org.huiyin.complaint.Turns;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;

/** The complainant takes the complaint back (撤回; rules D3, 29). A found problem cannot be taken back: it is struck off. */
@ApplicationScoped
public class Withdrawal {

    @Inject
    Complaints complaints;

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
     * @param reason may be empty: nobody has to explain why
     */
    @Transactional
    public Complaint withdraw(long complaintId, String reason) {
        var now = clock.now();
        if (reason.length() > 500) throw new Refusal.Invalid("reason", "platform.tooLong", 500);
        var complaint = complaints.forComplainant(complaintId, Act.WITHDRAWAL);
        complaint.follow(Act.WITHDRAWAL, now);
        clocks.stopAll(complaintId, now);
        turns.passToNobody(complaint);
        trail.record(
                complaint,
                Actor.COMPLAINANT,
                Act.WITHDRAWAL,
                "complaint.withdrawn",
                Map.of("reason", reason.strip()),
                now);
        events.fire(new ComplaintEvent.Withdrawn(complaint));
        return complaint;
    }
}
