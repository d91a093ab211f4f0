package org.huiyin.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.account.Account;
import org.huiyin.account.Accounts;
import org.huiyin.account.Actor;
import org.huiyin.audit.Audience;
import org.huiyin.complaint.Act;
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
 * itself was late. It stops the clock of the order and no other. Both sides read the answer, but not what is about a recusal: of that
 * whoever complained does not know, so it is answered first and by itself.
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
        var addressee = addressee(actor, complaints.visible(actor, number));
        var complaint = complaints.forAct(actor, number, addressee.answer());
        var open = answeredNext(escalations.open(complaint, addressee, actor.unit()));
        if (open.isEmpty()) throw new Refusal.NotNow("escalation.order.none");
        if (text.isBlank()) throw new Refusal.Invalid("text", "escalation.answer.missing");
        if (text.length() > 2000) throw new Refusal.Invalid("text", "platform.tooLong", 2000);
        complaint.follow(addressee.answer(), now);
        for (var order : open) {
            order.answered(text.strip(), actor.account(), now);
            clocks.stop(complaint.id(), ClockCode.C12, order.answerRound(), now);
        }
        turns.stay(complaint);
        record(complaint, actor, addressee.answer(), inside(open), text.strip(), now);
        var first = open.get(0);
        events.fire(new EscalationEvent.Answered(
                complaint, Integer.toString(first.answerRound()), follower(first, complaint)));
        return complaint;
    }

    /** Whether only the desks read what this person answers next. */
    public boolean inside(Actor actor, Complaint complaint) {
        return inside(escalations.open(complaint, addressee(actor, complaint), actor.unit()));
    }

    private static boolean inside(List<SupervisionOrder> open) {
        return open.stream().anyMatch(SupervisionOrder::inside);
    }

    /** One text answers all of them, so what the complainant does not read is not among what they do. */
    private static List<SupervisionOrder> answeredNext(List<SupervisionOrder> open) {
        var inside = inside(open);
        return open.stream().filter(order -> order.inside() == inside).toList();
    }

    private void record(Complaint complaint, Actor actor, Act act, boolean inside, String text, Instant now) {
        var detail = Map.of("note", text);
        if (inside) trail.recordInside(complaint, actor, Audience.STAFF, "complaint.orderAnswered", detail, now);
        else trail.record(complaint, actor, act, "complaint.orderAnswered", detail, now);
    }

    /** One person may be head of a unit and of the body: the order that waits says which. */
    private Addressee addressee(Actor actor, Complaint complaint) {
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
