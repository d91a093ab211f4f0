package org.huiyin.complaint.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import org.huiyin.account.Actor;
import org.huiyin.audit.Audience;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Merger;
import org.huiyin.complaint.Turns;
import org.huiyin.complaint.intake.Statements;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.MergedClocks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;

/**
 * Joins a complaint to an open one about the same unit and event (并案; rules D3, 10). Each complainant keeps number, notices and
 * evaluation; who they are stays sealed from each other and from the units; of their clocks the earliest wins.
 */
@ApplicationScoped
public class Merging {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Complaints complaints;

    @Inject
    Masters masters;

    @Inject
    Statements statements;

    @Inject
    SharedRespondents respondents;

    @Inject
    Clocks clocks;

    @Inject
    MergedClocks merged;

    @Inject
    Turns turns;

    @Inject
    CaseTrail trail;

    @Inject
    Event<ComplaintEvent> events;

    @Inject
    Clock clock;

    /**
     * @param masterNumber of the complaint that it is to follow
     * @param reason why they are about the same matter, 1 to 1,000 characters; for those who hold the cases
     * @throws Refusal.Unknown when this person may not see one of the two
     * @throws Refusal.NotNow with the reason why the two cannot be merged
     */
    @Transactional
    public Complaint merge(Actor actor, String number, String masterNumber, String reason) {
        var now = clock.now();
        var master = masters.locked(actor, number, masterNumber);
        var complaint = complaints.forAct(actor, number, Act.MERGING);
        if (reason.isBlank()) throw new Refusal.Invalid("reason", "merging.reason.missing");
        if (reason.length() > 1000) throw new Refusal.Invalid("reason", "platform.tooLong", 1000);
        statements.mustNotHaveDeclined(complaint, actor);
        masters.mustTake(actor, master, complaint);
        entities.persist(new Merger(complaint, master, reason.strip(), actor.account(), now));
        entities.flush();
        respondents.join(complaint, master);
        complaint.follow(Act.MERGING, now);
        var earlier = earliest(complaint, master, now);
        clocks.stopAll(complaint.id(), now);
        turns.passToNobody(complaint);
        turns.stay(master);
        trail.record(complaint, actor, Act.MERGING, "complaint.merged", Map.of(), now);
        trail.recordInside(complaint, actor, Audience.STAFF, "complaint.mergedInto", told(master, reason), now);
        trail.recordInside(master, actor, Audience.STAFF, "complaint.joined", told(complaint, reason), now);
        if (earlier) trail.record(master, actor, Act.MERGING, "complaint.broughtForward", Map.of(), now);
        events.fire(new ComplaintEvent.Merged(complaint, master));
        return complaint;
    }

    private static Map<String, String> told(Complaint other, String reason) {
        return Map.of("number", other.number(), "reason", reason.strip());
    }

    /** Whether the master's due moment has come forward; it never goes back. */
    private boolean earliest(Complaint complaint, Complaint master, Instant now) {
        var first = merged.bringForward(complaint.id(), master.id(), ClockCode.C1, now);
        return merged.bringForward(complaint.id(), master.id(), ClockCode.C3, now) || first;
    }
}
