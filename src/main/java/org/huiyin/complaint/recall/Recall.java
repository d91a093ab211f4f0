package org.huiyin.complaint.recall;

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
import org.huiyin.complaint.handling.Vacancy;
import org.huiyin.complaint.returning.Designating;
import org.huiyin.complaint.returning.LeadTerms;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;

/**
 * The supervision body takes a case back from a unit that is not there any more (收回; rules D6), to assign it anew. What the unit has
 * asked for goes with it; where it has gone back too often, it is designated. No clock is reset: what has passed counts, and what was promised holds.
 */
@ApplicationScoped
public class Recall {

    @Inject
    Complaints complaints;

    @Inject
    Vacancy vacancy;

    @Inject
    LeadTerms terms;

    @Inject
    Designating designating;

    @Inject
    Turns turns;

    @Inject
    CaseTrail trail;

    @Inject
    Event<ComplaintEvent> events;

    @Inject
    Clock clock;

    /**
     * @param reason why the unit does not go on, 1 to 1,000 characters; the complainant reads it
     * @throws Refusal.NotNow while somebody in the unit can go on
     */
    @Transactional
    public Complaint recall(Actor actor, String number, String reason) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.RECALL);
        vacancy.mustBe(complaint);
        var why = Why.of(reason);
        var lead = vacancy.lead(complaint).orElseThrow();
        complaint.follow(Act.RECALL, now);
        terms.recall(complaint, actor.account(), why, now);
        var detail = Map.of("lead", lead.name(false), "note", why);
        trail.record(complaint, actor, Act.RECALL, "complaint.recalled", detail, now);
        designating.seek(complaint, actor, Act.RECALL, now);
        turns.passTo(complaint, Role.DISPATCHER);
        events.fire(new ComplaintEvent.Recalled(complaint));
        return complaint;
    }

    /** Whether the case lies where nobody can go on. */
    public boolean possible(Complaint complaint) {
        return vacancy.of(complaint);
    }
}
