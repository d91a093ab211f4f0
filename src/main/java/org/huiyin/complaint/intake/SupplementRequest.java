package org.huiyin.complaint.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.huiyin.account.Actor;
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

/** Asks the complainant, once and in one list, for what is missing (一次性告知补正; rules D3, 3). C1 stands still meanwhile. */
@ApplicationScoped
public class SupplementRequest {

    @PersistenceContext
    EntityManager entities;

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
     * @param items what to supply, one to ten entries of at most 300 characters
     * @throws Refusal.NotNow when the first answer is late, it was asked for once already, or a proposal not to accept waits for its decision
     */
    @Transactional
    public Complaint ask(Actor actor, String number, List<String> items) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.SUPPLEMENT_REQUEST);
        statements.mustNotHaveDeclined(complaint, actor);
        statements.mustNotBeFollowed(complaint);
        if (statements.openProposal(complaint.id()).isPresent()) throw new Refusal.NotNow("nonAcceptance.pending");
        var wanted = items.stream()
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
        if (wanted.isEmpty()) throw new Refusal.Invalid("items", "supplement.items.missing");
        if (wanted.size() > 10 || wanted.stream().anyMatch(item -> item.length() > 300))
            throw new Refusal.Invalid("items", "supplement.items.tooLong");
        // The list is given once: asking piece by piece is itself something that people complain about (D17).
        if (!statements.supplements(complaint.id()).isEmpty()) throw new Refusal.NotNow("supplement.once");
        if (!timely(complaint)) throw new Refusal.NotNow("supplement.late");
        entities.persist(new Supplement(complaint.id(), wanted, now));
        complaint.follow(Act.SUPPLEMENT_REQUEST, now);
        clocks.pause(complaint.id(), ClockCode.C1, "supplement", now);
        clocks.start(complaint.id(), ClockCode.C2, complaint.regionCode(), now);
        turns.passToNobody(complaint);
        trail.record(
                complaint,
                actor,
                Act.SUPPLEMENT_REQUEST,
                "complaint.supplementRequested",
                Map.of("items", String.join("\n", wanted)),
                now);
        events.fire(new ComplaintEvent.SupplementRequested(complaint));
        return complaint;
    }

    /** Whether the first answer is not late yet: what is late is not put to sleep by a question. */
    public boolean timely(Complaint complaint) {
        var now = clock.now();
        return clocks.of(complaint.id()).stream()
                .filter(deadline -> deadline.clock() == ClockCode.C1 && deadline.running())
                .allMatch(deadline -> deadline.met(now));
    }
}
