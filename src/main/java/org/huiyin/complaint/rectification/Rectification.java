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
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Conclusion;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;

/** The lead unit reports that a found problem is solved and asks for verification (整改; rules D3, 27). */
@ApplicationScoped
public class Rectification {

    @Inject
    Complaints complaints;

    @Inject
    Problems problems;

    @Inject
    Conclusion conclusion;

    @Inject
    CaseTrail trail;

    @Inject
    Event<ComplaintEvent> events;

    @Inject
    Clock clock;

    /**
     * @param item the problem's position, from 1
     * @param result what was done; 10 to 2,000 characters
     */
    @Transactional
    public Complaint submit(Actor actor, String number, int item, String result) {
        var now = clock.now();
        var complaint = opened(actor, number);
        var text = result.strip();
        if (text.length() < 10 || text.length() > 2000)
            throw new Refusal.Invalid("result", "rectification.result.length", 10, 2000);
        Conclusion.mustBeUndisputed(complaint);
        if (complaint.status() == ComplaintStatus.REPLIED) conclusion.startRectification(complaint, now);
        complaint.follow(Act.RECTIFICATION, now);
        problems.at(complaint.id(), item).submitted(text, actor.account(), now);
        problems.passOn(complaint, now);
        trail.record(
                complaint,
                actor,
                Act.RECTIFICATION,
                "complaint.rectified",
                Map.of("item", Integer.toString(item)),
                now);
        events.fire(new ComplaintEvent.RectificationSubmitted(complaint));
        return complaint;
    }

    /** Solving a problem need not wait until the complainant has rated the reply. */
    private Complaint opened(Actor actor, String number) {
        var complaint = complaints.visible(actor, number);
        var waitsForRating = complaint.status() == ComplaintStatus.REPLIED && complaint.problemFound();
        return waitsForRating
                ? complaints.forAct(actor, number, Act.RECTIFICATION, Act.RECTIFICATION_START)
                : complaints.forAct(actor, number, Act.RECTIFICATION);
    }
}
