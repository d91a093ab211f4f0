package org.huiyin.complaint.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Bars;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Mergers;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Checks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;

/**
 * A complainant, or an officer with a part in the case, asks that somebody not handle it (申请回避、自行回避; rules D4 d). The work goes
 * on; the decision has a clock of its own.
 */
@ApplicationScoped
public class RecusalAsking {

    /** So many of one asker wait at the same time. */
    private static final int MOST = 5;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Complaints complaints;

    @Inject
    Mergers mergers;

    @Inject
    Recusals recusals;

    @Inject
    CasePeople people;

    @Inject
    Deciders deciders;

    @Inject
    Seats seats;

    @Inject
    RecusalTrail trail;

    @Inject
    Bars bars;

    @Inject
    Checks checks;

    @Inject
    Clocks clocks;

    @Inject
    Event<RecusalEvent> events;

    @Inject
    Clock clock;

    /**
     * By the complainant, whose complaint may have been merged into another one: it is asked where that is handled.
     *
     * @throws Refusal.Invalid when nobody is named, or the same was refused before and nothing new is said
     * @throws Refusal.NotNow when the case has ended, the same waits already, the unit has answered, or nobody could decide
     */
    @Transactional
    public Complaint ask(long complaintId, AskRecusal command) {
        var now = clock.now();
        var complaint = complaints.forComplainant(handledAs(complaintId), Act.RECUSAL_REQUEST);
        if (handledAs(complaintId) != complaint.id()) throw new Refusal.NotNow("recusal.moved");
        checks.valid(command);
        if (!command.unitCode().isBlank() && !command.person().isBlank())
            throw new Refusal.Invalid("person", "recusal.whom.both");
        var concern = command.unitCode().isBlank() ? person(complaint, command) : unit(complaint, command);
        open(complaint, new RecusalRequest.Asker(complaintId, null), Actor.COMPLAINANT, concern, command, now);
        return complaint;
    }

    /** Whether the complainant of this complaint could ask now. */
    public boolean possible(Complaint complaint) {
        return mergers.master(complaint).allows(Act.RECUSAL_REQUEST);
    }

    /**
     * By an officer, about themselves or a colleague of the same unit who has a part in the case.
     *
     * @throws Refusal.Invalid when it is not one of them, or the same was refused before and nothing new is said
     */
    @Transactional
    public Complaint declare(Actor actor, String number, AskRecusal command) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.RECUSAL_DECLARATION);
        checks.valid(command);
        var account = people.colleagues(actor, complaint).stream()
                .filter(one -> one.username().equals(command.person()))
                .findFirst()
                .orElseThrow(() -> new Refusal.Invalid("person", "recusal.person.missing"));
        open(complaint, new RecusalRequest.Asker(null, actor.account()), actor, Concern.of(account), command, now);
        return complaint;
    }

    private long handledAs(long complaintId) {
        return mergers.master(complaints.byId(complaintId)).id();
    }

    private Concern unit(Complaint complaint, AskRecusal command) {
        return people.units(complaint).stream()
                .filter(one -> one.code().equals(command.unitCode()))
                .findFirst()
                .map(Concern::of)
                .orElseThrow(() -> new Refusal.Invalid("unitCode", "recusal.unit.unknown"));
    }

    /** Who has this name among those with a part in the case, if exactly one has; nothing tells the asker which it was. */
    private Concern person(Complaint complaint, AskRecusal command) {
        if (command.person().isBlank()) throw new Refusal.Invalid("person", "recusal.whom.missing");
        var name = command.person().strip();
        var known = people.of(complaint).stream()
                .filter(one -> Concern.plain(one.name()).equals(Concern.plain(name)))
                .toList();
        return known.size() == 1 ? Concern.of(known.get(0)) : Concern.named(name);
    }

    private void open(
            Complaint complaint,
            RecusalRequest.Asker asker,
            Actor actor,
            Concern concern,
            AskRecusal command,
            Instant now) {
        mustBeNew(complaint, asker, concern, command);
        mustBeInTime(complaint, concern);
        var body = deciders.bodyFor(complaint, concern, actor);
        var decision = clocks.start(complaint.id(), ClockCode.RECUSAL, complaint.regionCode(), now);
        var request = new RecusalRequest(complaint.id(), asker, concern, command, body, decision.round(), now);
        entities.persist(request);
        entities.flush();
        trail.asked(complaint, actor, request, now);
        events.fire(new RecusalEvent.Asked(complaint, request));
    }

    private void mustBeNew(Complaint complaint, RecusalRequest.Asker asker, Concern concern, AskRecusal command) {
        if (isBarred(complaint, concern)) throw new Refusal.NotNow("recusal.already");
        var own = recusals.of(complaint.id()).stream()
                .filter(one -> one.askedBy(asker))
                .toList();
        if (own.stream().filter(RecusalRequest::open).count() >= MOST)
            throw new Refusal.NotNow("recusal.tooMany", MOST);
        var same = own.stream().filter(concern::sameAs).toList();
        if (same.stream().anyMatch(RecusalRequest::open)) throw new Refusal.NotNow("recusal.pending");
        var refused = same.stream().anyMatch(one -> one.outcome()
                .filter(RecusalRequest.Outcome.REFUSED::equals)
                .isPresent());
        if (refused && command.newFacts().isBlank()) throw new Refusal.Invalid("newFacts", "recusal.again");
    }

    private boolean isBarred(Complaint complaint, Concern concern) {
        var unit = concern.unit();
        var account = concern.account();
        return unit != null && bars.unit(complaint.id(), unit)
                || account != null && bars.person(complaint.id(), account.id());
    }

    /** A unit that has answered leads the case no further than to solve what was found: the level above looks at its answer. */
    private void mustBeInTime(Complaint complaint, Concern concern) {
        var unit = concern.unit();
        if (unit == null || !seats.led(complaint, unit)) return;
        if (!complaint.allows(Act.RECUSAL_OF_LEAD)) throw Seats.tooLate(complaint);
    }
}
