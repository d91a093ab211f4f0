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

/** The complainant supplies what was asked for (补正; rules D3, 4); C1 goes on where it stood. */
@ApplicationScoped
public class Supplementation {

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

    @Transactional
    public Complaint supply(long complaintId, String answer) {
        var now = clock.now();
        var complaint = complaints.forComplainant(complaintId, Act.SUPPLEMENT);
        var text = answer.strip();
        if (text.isEmpty()) throw new Refusal.Invalid("answer", "supplement.answer.missing");
        if (text.length() > 5000) throw new Refusal.Invalid("answer", "filing.narrative.tooLong", 5000);
        statements.supplements(complaintId).stream()
                .filter(Supplement::open)
                .forEach(supplement -> supplement.answered(text, now));
        complaint.follow(Act.SUPPLEMENT, now);
        clocks.stop(complaintId, ClockCode.C2, now);
        clocks.resume(complaintId, ClockCode.C1, now);
        turns.passTo(complaint, Role.INTAKE);
        trail.record(complaint, Actor.COMPLAINANT, Act.SUPPLEMENT, "complaint.supplemented", Map.of(), now);
        events.fire(new ComplaintEvent.Supplemented(complaint));
        return complaint;
    }
}
