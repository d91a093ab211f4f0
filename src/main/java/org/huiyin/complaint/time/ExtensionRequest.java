package org.huiyin.complaint.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.huiyin.account.Actor;
import org.huiyin.account.Role;
import org.huiyin.audit.Audience;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Turns;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Leeway;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;

/**
 * The lead unit asks for more time (延期申请; rules D3, 15): once per case, at least two working days before the end, and never
 * past the ceiling of the rule that the clock started under. Asking stops nothing and moves nothing but the
 * clock of the decision.
 */
@ApplicationScoped
public class ExtensionRequest {

    /** Working days before the last day, by which it has to be asked for. */
    private static final int AHEAD = 2;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Complaints complaints;

    @Inject
    Requests requests;

    @Inject
    Clocks clocks;

    @Inject
    DecisionClock decision;

    @Inject
    Turns turns;

    @Inject
    CaseTrail trail;

    @Inject
    Event<ComplaintEvent> events;

    @Inject
    Clock clock;

    /**
     * @param days natural days, 1 to 30
     * @param reason why it cannot be finished in time, 1 to 1,000 characters; the complainant reads it once it is approved
     * @throws Refusal.NotNow when it was asked for before, another request waits, the case stands still, or it is too late
     */
    @Transactional
    public Complaint ask(Actor actor, String number, int days, String reason) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.EXTENSION_REQUEST);
        var leeway = possible(complaint, Clock.dayOf(now));
        check(days, leeway);
        var text = Written.reason(reason);
        var round = decision.start(complaint, now);
        entities.persist(new Extension(complaint.id(), days, new Asking(text, actor.account(), round, now)));
        complaint.follow(Act.EXTENSION_REQUEST, now);
        turns.passTo(complaint, Role.DISPATCHER);
        trail.recordInside(
                complaint,
                actor,
                Audience.STAFF,
                "complaint.extensionRequested",
                Map.of("days", Integer.toString(days), "reason", text),
                now);
        events.fire(new ComplaintEvent.ExtensionRequested(complaint));
        return complaint;
    }

    /** Whether it could be asked for now. */
    public boolean possible(Complaint complaint) {
        try {
            return possible(complaint, clock.today()).mostDays() > 0;
        } catch (Refusal.NotNow refused) {
            return false;
        }
    }

    private Leeway possible(Complaint complaint, LocalDate today) {
        var id = complaint.id();
        var earlier = requests.extension(id);
        if (earlier.isPresent()) throw new Refusal.NotNow(earlier.get().open() ? "time.waiting" : "extension.once");
        if (requests.waiting(id)) throw new Refusal.NotNow("time.waiting");
        if (requests.suspended(id)) throw new Refusal.NotNow("extension.suspended");
        var leeway = clocks.leeway(id, ClockCode.C3).orElseThrow(() -> new Refusal.NotNow("extension.otherClock"));
        if (today.isAfter(leeway.latestDayWithLeft(AHEAD))) throw new Refusal.NotNow("extension.late", AHEAD);
        return leeway;
    }

    private static void check(int days, Leeway leeway) {
        if (days < 1 || days > Leeway.MOST_DAYS) throw new Refusal.Invalid("days", "extension.days", Leeway.MOST_DAYS);
        var most = leeway.mostDays();
        if (days > most) throw new Refusal.Invalid("days", "extension.ceiling", most, leeway.ceilingDays());
    }
}
