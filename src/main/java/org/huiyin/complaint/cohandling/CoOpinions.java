package org.huiyin.complaint.cohandling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.huiyin.account.Actor;
import org.huiyin.audit.Audience;
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
import org.huiyin.unit.Units;
import org.jspecify.annotations.Nullable;

/**
 * A cooperating unit says what it was asked (协办意见), under its own name: the reply remains that of the unit that leads. An opinion
 * may be sent back once.
 */
@ApplicationScoped
public class CoOpinions {

    private static final int MOST = 5000;
    private static final int MOST_REASON = 1000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Complaints complaints;

    @Inject
    CoTasks tasks;

    @Inject
    TaskDays days;

    @Inject
    Units units;

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
     * @param opinion what the unit knows and thinks of it, 1 to 5,000 characters
     * @throws Refusal.NotNow when the unit of this person owes none
     */
    @Transactional
    public Complaint submit(Actor actor, String number, String opinion) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.CO_OPINION);
        var task = tasks.waiting(complaint.id(), actor.unit()).orElseThrow(() -> new Refusal.NotNow("coTask.none"));
        if (opinion.isBlank()) throw new Refusal.Invalid("opinion", "coOpinion.missing");
        if (opinion.length() > MOST) throw new Refusal.Invalid("opinion", "platform.tooLong", MOST);
        entities.persist(new CoOpinion(task, opinion.strip(), actor.account(), now));
        task.answered();
        complaint.follow(Act.CO_OPINION, now);
        clocks.stop(complaint.id(), ClockCode.COOP, task.clockRound(), now);
        turns.stay(complaint);
        tell(complaint, actor, "complaint.coOpinionGiven", Map.of("cooperating", name(task)), now);
        events.fire(new ComplaintEvent.CoOpinionGiven(complaint, units.byId(task.unitId()), task.clockRound()));
        return complaint;
    }

    /**
     * The question is not answered; once for each task.
     *
     * @param position of the task in its case, from 1
     * @param reason what is missing, 1 to 1,000 characters; the unit reads it
     * @param dueOn the new last day, or null for the usual one
     * @throws Refusal.NotNow when there is no opinion to send back, it was sent back before, or the unit owes another one
     */
    @Transactional
    public Complaint sendBack(Actor actor, String number, int position, String reason, @Nullable LocalDate dueOn) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.CO_OPINION_RETURN);
        if (tasks.at(complaint.id(), position).findFirst().isEmpty())
            throw new Refusal.Invalid("task", "coTask.unknown");
        var task = tasks.returnable(complaint).stream()
                .filter(one -> one.position() == position)
                .findFirst()
                .orElseThrow(() -> new Refusal.NotNow("coOpinion.notReturnable"));
        var text = reason(reason);
        var deadline = days.start(complaint, dueOn, now);
        tasks.opinions(task).get(0).sendBack(text, actor.account(), now);
        task.again(deadline.round());
        complaint.follow(Act.CO_OPINION_RETURN, now);
        turns.stay(complaint);
        tell(
                complaint,
                actor,
                "complaint.coOpinionReturned",
                // The reason stands in the task: other cooperating units read the trail.
                Map.of("cooperating", name(task), "until", deadline.dueDay().toString()),
                now);
        events.fire(new ComplaintEvent.CoOpinionReturned(complaint, units.byId(task.unitId()), deadline.round()));
        return complaint;
    }

    private String name(CoTask task) {
        return units.byId(task.unitId()).name(false);
    }

    private void tell(Complaint complaint, Actor actor, String event, Map<String, String> detail, Instant now) {
        trail.recordInside(complaint, actor, Audience.STAFF, event, detail, now);
    }

    static String reason(String text) {
        if (text.isBlank()) throw new Refusal.Invalid("reason", "time.reason.missing");
        if (text.length() > MOST_REASON) throw new Refusal.Invalid("reason", "platform.tooLong", MOST_REASON);
        return text.strip();
    }
}
