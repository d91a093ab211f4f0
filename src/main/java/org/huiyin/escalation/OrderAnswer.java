package org.huiyin.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.account.Account;
import org.huiyin.account.Accounts;
import org.huiyin.account.Actor;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Turns;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;

/**
 * Whoever is late answers the supervision orders of a case (督办答复): the head of the unit, or of the supervision body where the body
 * itself was late. Both sides read the answer; it stops the clock of the order and no other.
 */
@ApplicationScoped
public class OrderAnswer {

    @Inject
    Complaints complaints;

    @Inject
    Escalations escalations;

    @Inject
    Addressees addressees;

    @Inject
    Accounts accounts;

    @Inject
    Clocks clocks;

    @Inject
    Turns turns;

    @Inject
    CaseTrail trail;

    @Inject
    Event<EscalationEvent> events;

    @Inject
    Clock clock;

    /**
     * @param text why it is late and what happens until when, 1 to 2,000 characters
     * @throws Refusal.NotNow when no order waits for this person's answer
     */
    @Transactional
    public Complaint answer(Actor actor, String number, String text) {
        var now = clock.now();
        var addressee = addressee(actor, number);
        var complaint = complaints.forAct(actor, number, addressee.answer());
        var open = escalations.open(complaint, addressee, actor.unit());
        if (open.isEmpty()) throw new Refusal.NotNow("escalation.order.none");
        if (text.isBlank()) throw new Refusal.Invalid("text", "escalation.answer.missing");
        if (text.length() > 2000) throw new Refusal.Invalid("text", "platform.tooLong", 2000);
        complaint.follow(addressee.answer(), now);
        for (var order : open) {
            order.answered(text.strip(), actor.account(), now);
            clocks.stop(complaint.id(), ClockCode.C12, order.answerRound(), now);
        }
        turns.stay(complaint);
        trail.record(
                complaint, actor, addressee.answer(), "complaint.orderAnswered", Map.of("note", text.strip()), now);
        var first = open.get(0);
        events.fire(new EscalationEvent.Answered(
                complaint, Integer.toString(first.answerRound()), follower(first, complaint)));
        return complaint;
    }

    /** One person may be head of a unit and of the body: the order that waits says which. */
    private Addressee addressee(Actor actor, String number) {
        var complaint = complaints.visible(actor, number);
        var theirs = Stream.of(Addressee.BODY, Addressee.COOPERATING, Addressee.UNIT)
                .filter(one -> complaints.actsFor(actor, complaint, one.answer()))
                .toList();
        return theirs.stream()
                .filter(one -> !escalations.open(complaint, one, actor.unit()).isEmpty())
                .findFirst()
                .orElseGet(() -> theirs.stream()
                        .filter(one -> one != Addressee.BODY || complaint.supervisionUnitId() == actor.unit())
                        .reduce((first, last) -> last)
                        .orElse(Addressee.UNIT));
    }

    private Optional<Account> follower(SupervisionOrder order, Complaint complaint) {
        return order.named()
                .map(accounts::byId)
                .flatMap(account ->
                        complaints.seeing(complaint, List.of(account)).stream().findFirst());
    }
}
