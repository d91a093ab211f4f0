package org.huiyin.complaint.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.huiyin.account.Account;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Bars;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.unit.Units;

/**
 * The head of the supervision body decides whether somebody is recused (回避决定; rules D4 d), within three working days. Agreed, the case
 * does not exist for them any more, and what they had in hand goes on with others; refused, the asker is told why.
 */
@ApplicationScoped
public class RecusalDecision {

    @Inject
    Complaints complaints;

    @Inject
    Recusals recusals;

    @Inject
    CasePeople people;

    @Inject
    Seats seats;

    @Inject
    RecusalHandover handover;

    @Inject
    RecusalTrail trail;

    @Inject
    Bars bars;

    @Inject
    Units units;

    @Inject
    Clocks clocks;

    @Inject
    Event<RecusalEvent> events;

    @Inject
    Clock clock;

    /**
     * @param id of the request, as {@link Recusals#before} lists it
     * @param username of the person whom the complainant means; needed where only a name was written
     * @param reason 1 to 1,000 characters; whoever asked reads it
     * @throws Refusal.NotNow when it does not wait any more, or the unit has answered meanwhile
     */
    @Transactional
    public Complaint agree(Actor actor, String number, long id, String username, String reason) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.RECUSAL);
        var request = waiting(actor, complaint, id);
        var text = written(reason);
        mustBeInTime(complaint, request);
        if (request.unitId().isEmpty() && request.accountId().isEmpty())
            request.means(meant(actor, complaint, username));
        var barred = concerned(complaint, request);
        request.decide(RecusalRequest.Outcome.AGREED, text, actor.account(), now);
        clocks.stop(complaint.id(), ClockCode.RECUSAL, request.clockRound(), now);
        bar(complaint, request);
        complaint.follow(Act.RECUSAL, now);
        trail.agreed(complaint, actor, request, now);
        seats.clear(complaint, actor, now);
        handover.hand(complaint);
        events.fire(new RecusalEvent.Agreed(complaint, request, barred));
        return complaint;
    }

    /**
     * @param reason 1 to 1,000 characters; whoever asked reads it
     */
    @Transactional
    public Complaint refuse(Actor actor, String number, long id, String reason) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.RECUSAL_REFUSAL);
        var request = waiting(actor, complaint, id);
        request.decide(RecusalRequest.Outcome.REFUSED, written(reason), actor.account(), now);
        clocks.stop(complaint.id(), ClockCode.RECUSAL, request.clockRound(), now);
        trail.refused(complaint, actor, request, now);
        events.fire(new RecusalEvent.Refused(complaint, request));
        return complaint;
    }

    private RecusalRequest waiting(Actor actor, Complaint complaint, long id) {
        return recusals.before(actor, complaint).stream()
                .filter(request -> request.id() == id)
                .findFirst()
                .orElseThrow(() -> new Refusal.NotNow("recusal.none"));
    }

    private Account meant(Actor actor, Complaint complaint, String username) {
        return people.of(complaint).stream()
                .filter(account -> account.username().equals(username))
                .filter(account -> account.id() != actor.account())
                .findFirst()
                .orElseThrow(() -> new Refusal.Invalid("person", "recusal.meant.missing"));
    }

    private List<Account> concerned(Complaint complaint, RecusalRequest request) {
        var unit = request.unitId().map(units::byId);
        return people.of(complaint).stream()
                .filter(account -> unit.isPresent()
                        ? Bars.isIn(account.unit(), unit.get())
                        : request.accountId().filter(id -> id == account.id()).isPresent())
                .toList();
    }

    private void bar(Complaint complaint, RecusalRequest request) {
        request.unitId().map(units::byId).ifPresent(unit -> bars.bar(complaint.id(), unit));
        request.accountId().ifPresent(account -> bars.bar(complaint.id(), account));
    }

    private void mustBeInTime(Complaint complaint, RecusalRequest request) {
        var leads = request.unitId().map(units::byId).filter(unit -> seats.led(complaint, unit));
        if (leads.isPresent() && !complaint.allows(Act.RECUSAL_OF_LEAD)) throw Seats.tooLate(complaint);
    }

    private static String written(String reason) {
        if (reason.isBlank()) throw new Refusal.Invalid("reason", "recusal.answer.missing");
        if (reason.length() > 1000) throw new Refusal.Invalid("reason", "platform.tooLong", 1000);
        return reason.strip();
    }
}
