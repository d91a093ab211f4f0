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
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;

/** Somebody other than the handler checks whether a problem is really solved (验收; rules D7). */
@ApplicationScoped
public class Verification {

    @Inject
    Complaints complaints;

    @Inject
    Problems problems;

    @Inject
    Clocks clocks;

    @Inject
    CaseTrail trail;

    @Inject
    Event<ComplaintEvent> events;

    @Inject
    Clock clock;

    /**
     * @param item the problem's position, from 1
     * @param note what was seen; 1 to 1,000 characters
     * @throws Refusal.NotYours when the person who did the work would verify it
     */
    @Transactional
    public Complaint verify(Actor actor, String number, int item, boolean passed, String note) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.VERIFICATION);
        if (note.isBlank() || note.length() > 1000)
            throw new Refusal.Invalid("note", "verification.note.missing", 1000);
        if (problems.worked(complaint, actor.account())) throw new Refusal.NotYours("verification.samePerson");
        Conclusion.mustBeUndisputed(complaint);
        var problem = problems.at(complaint.id(), item);
        problem.judged(passed, note.strip(), actor.account(), now);
        complaint.follow(Act.VERIFICATION, now);
        if (passed) clocks.stop(complaint.id(), ClockCode.C8, problem.clockRound(), now);
        problems.passOn(complaint, now);
        trail.record(
                complaint,
                actor,
                Act.VERIFICATION,
                passed ? "complaint.verified" : "complaint.verificationFailed",
                Map.of("item", Integer.toString(item), "note", note.strip()),
                now);
        events.fire(new ComplaintEvent.Verified(complaint, passed));
        return complaint;
    }
}
