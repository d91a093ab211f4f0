package org.huiyin.complaint.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.account.Actor;
import org.huiyin.audit.Audience;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.intake.Destinations;
import org.huiyin.complaint.intake.Statements;
import org.huiyin.deadline.Calendars;
import org.huiyin.deadline.DeadlineRules;
import org.huiyin.platform.Checks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the supervision body proposes that something goes to the body of discipline, of justice, or another one (移送建议), and
 * in the end writes down that it arrived and what came of it (移送回执, 处理结果; rules D3, 30).
 */
@ApplicationScoped
public class Referring {

    private static final int MOST_OUTCOME = 2000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Complaints complaints;

    @Inject
    Referrals referrals;

    @Inject
    ReferralBodies bodies;

    @Inject
    Destinations destinations;

    @Inject
    Statements statements;

    @Inject
    Checks checks;

    @Inject
    DeadlineRules rules;

    @Inject
    Calendars calendars;

    @Inject
    CaseTrail trail;

    @Inject
    Event<ReferralEvent> events;

    @Inject
    Clock clock;

    /**
     * @throws Refusal.NotNow when another proposal waits, the body is complained about, or a whole matter is already in hand of a unit
     */
    @Transactional
    public Complaint propose(Actor actor, String number, ProposeReferral command) {
        var now = clock.now();
        var complaint = opened(actor, number, Act.REFERRAL_PROPOSAL);
        checks.valid(command);
        if (bodies.find(command.kind()).isEmpty()) throw new Refusal.Invalid("kind", "referral.kind.missing");
        if (referrals.proposed(complaint.id()).isPresent()) throw new Refusal.NotNow("referral.pending");
        if (command.whole() && !complaint.allows(Act.TRANSFER)) throw new Refusal.NotNow("referral.whole");
        destinations.mustNotBeAccused(command.destination(), statements.respondents(complaint.id()));
        var referral = new Referral(complaint.id(), command, actor.account(), now);
        var time = rules.named("REFERRAL_DECISION", complaint.regionCode());
        referral.decideBy(
                time.due(Clock.dayOf(now), List.of(), calendars.current()).lastDay());
        entities.persist(referral);
        entities.flush();
        record(complaint, actor, "referral.proposed", referral, referral.reason(), now);
        events.fire(new ReferralEvent.Proposed(complaint, referral));
        return complaint;
    }

    /**
     * @param receivedOn the day on which the other body got it, not before it was approved and not after today
     * @param receivedNumber under which it is kept there
     * @param person who signed for it there
     * @throws Refusal.NotNow when this one does not wait for a receipt
     */
    @Transactional
    public Complaint receive(
            Actor actor, String number, long id, @Nullable LocalDate receivedOn, String receivedNumber, String person) {
        var now = clock.now();
        var complaint = opened(actor, number, Act.REFERRAL_RECEIPT);
        var referral = referrals.named(complaint, id);
        if (referral.state() != Referral.State.SENT) throw new Refusal.NotNow("referral.notSent");
        var sent = referral.decidedAt();
        var day = day("receivedOn", receivedOn, now);
        if (sent != null && day.isBefore(Clock.dayOf(sent)))
            throw new Refusal.Invalid("receivedOn", "referral.receivedOn");
        referral.received(
                new ReferralReceipt(day, text("receivedNumber", receivedNumber, 60), text("person", person, 60)));
        record(complaint, actor, "referral.received", referral, receivedNumber.strip(), now);
        return complaint;
    }

    /**
     * @param outcome what the other body says, 1 to 2,000 characters
     * @param on the day on which it said so, not after today
     * @throws Refusal.NotNow when this one was not received, or its outcome is known
     */
    @Transactional
    public Complaint conclude(Actor actor, String number, long id, String outcome, @Nullable LocalDate on) {
        var now = clock.now();
        var complaint = opened(actor, number, Act.REFERRAL_OUTCOME);
        var referral = referrals.named(complaint, id);
        if (referral.state() != Referral.State.RECEIVED) throw new Refusal.NotNow("referral.notReceived");
        referral.conclude(text("outcome", outcome, MOST_OUTCOME), day("outcomeOn", on, now));
        record(complaint, actor, "referral.concluded", referral, outcome.strip(), now);
        return complaint;
    }

    /** Opens the case for those who may know of its referrals; for all others there is nothing of the kind. */
    Complaint opened(Actor actor, String number, Act act) {
        var complaint = complaints.forAct(actor, number, act);
        if (!referrals.seenBy(actor, complaint)) throw new Refusal.NotYours("complaint.notYours", act.name());
        return complaint;
    }

    private static LocalDate day(String field, @Nullable LocalDate day, Instant now) {
        var today = Clock.dayOf(now);
        if (day == null || day.isAfter(today) || day.isBefore(today.minusYears(5)))
            throw new Refusal.Invalid(field, "referral.day");
        return day;
    }

    private static String text(String field, String typed, int most) {
        if (typed.isBlank()) throw new Refusal.Invalid(field, "referral." + field + ".missing");
        if (typed.length() > most) throw new Refusal.Invalid(field, "platform.tooLong", most);
        return typed.strip();
    }

    void record(Complaint complaint, Actor actor, String event, Referral referral, String note, Instant now) {
        var detail = Map.of("destination", referral.destination(), "kind", referral.kind(), "note", note);
        trail.recordInside(complaint, actor, Audience.REFERRAL, event, detail, now);
    }
}
