package org.huiyin.complaint.relapse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huiyin.account.Actor;
import org.huiyin.audit.Audience;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Mergers;
import org.huiyin.complaint.Turns;
import org.huiyin.complaint.handling.RehandlingDecision;
import org.huiyin.complaint.rectification.Problems;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;

/**
 * The head of the supervision body decides whether a case that was over is handled once more (反弹重办; rules D3, 28), on a report of
 * the complainant or by what they see themselves, within a year of its end. Nobody who handled it before takes part; problems that
 * were named are solved and verified again.
 */
@ApplicationScoped
public class RelapseDecision {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Complaints complaints;

    @Inject
    Mergers mergers;

    @Inject
    Relapses relapses;

    @Inject
    RehandlingDecision rehandling;

    @Inject
    Problems problems;

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
     * @param reason what has come back or is new, 1 to 1,000 characters; complainant and unit read it
     * @param items the positions of the verified problems that have come back; may be empty
     * @throws Refusal.NotNow when the year has passed; a report that was made in time is decided all the same
     */
    @Transactional
    public Complaint reopen(Actor actor, String number, String reason, Collection<Integer> items) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.RELAPSE);
        var relapse = relapses.open(complaint.id()).orElseGet(() -> seen(complaint, now));
        var text = written(reason);
        var named = new TreeSet<>(items);
        named.forEach(position -> problems.relapse(complaint, position));
        relapse.decide(Relapse.Outcome.REOPENED, text, actor.account(), now);
        stop(complaint, relapse, now);
        clocks.stop(complaint.id(), ClockCode.C7, now); // the reply that could be rated counts no more
        complaint.follow(Act.RELAPSE, now);
        rehandling.begin(complaint, text, actor, now);
        var detail = new HashMap<>(Map.of("reason", text));
        if (!named.isEmpty())
            detail.put(
                    "problems",
                    named.stream().map(Object::toString).collect(Collectors.joining(CaseTrail.BETWEEN_NAMES)));
        trail.record(complaint, actor, Act.RELAPSE, "complaint.relapsed", detail, now);
        follower(complaint, relapse)
                .ifPresent(one -> trail.record(one, actor, Act.RELAPSE, "complaint.relapsed", detail, now));
        events.fire(new ComplaintEvent.Relapsed(complaint));
        return complaint;
    }

    /**
     * @param reason 1 to 1,000 characters; the complainant reads it
     * @throws Refusal.NotNow when nothing waits for the decision
     */
    @Transactional
    public Complaint refuse(Actor actor, String number, String reason) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.RELAPSE_REFUSAL);
        var relapse = relapses.open(complaint.id()).orElseThrow(() -> new Refusal.NotNow("relapse.notReported"));
        var text = written(reason);
        relapse.decide(Relapse.Outcome.REFUSED, text, actor.account(), now);
        stop(complaint, relapse, now);
        complaint.follow(Act.RELAPSE_REFUSAL, now);
        turns.passToNobody(complaint);
        refused(actor, complaint, relapse, Map.of("reason", text), now);
        events.fire(new ComplaintEvent.RelapseRefused(complaint));
        return complaint;
    }

    /**
     * Who reported it reads the reason; the others who complained about the matter do not learn that anybody did. Where nobody did, all
     * were told that it is looked at again.
     */
    private void refused(Actor actor, Complaint complaint, Relapse relapse, Map<String, String> detail, Instant now) {
        var event = "complaint.relapseRefused";
        var own = relapse.askerId().orElseGet(complaint::id) == complaint.id();
        if (own) trail.record(complaint, actor, Act.RELAPSE_REFUSAL, event, detail, now);
        else trail.recordInside(complaint, actor, Audience.STAFF, event, detail, now);
        follower(complaint, relapse)
                .ifPresent(one -> trail.record(one, actor, Act.RELAPSE_REFUSAL, event, detail, now));
    }

    /** The merged complaint whose complainant reported it, held so that its trail has one writer. */
    private Optional<Complaint> follower(Complaint complaint, Relapse relapse) {
        return relapse.askerId()
                .flatMap(asker -> mergers.follower(complaint, asker))
                .map(complaints::locked);
    }

    private Relapse seen(Complaint complaint, Instant now) {
        relapses.mustBeTimely(complaint);
        var relapse = Relapse.seen(complaint.id(), now);
        entities.persist(relapse);
        return relapse;
    }

    void stop(Complaint complaint, Relapse relapse, Instant now) {
        relapse.clockRound().ifPresent(round -> clocks.stop(complaint.id(), ClockCode.C6, round, now));
    }

    private static String written(String reason) {
        if (reason.isBlank()) throw new Refusal.Invalid("reason", "relapse.reason.missing");
        if (reason.length() > 1000) throw new Refusal.Invalid("reason", "platform.tooLong", 1000);
        return reason.strip();
    }
}
