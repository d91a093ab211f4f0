package org.huiyin.complaint.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.huiyin.account.Account;
import org.huiyin.account.Accounts;
import org.huiyin.account.Actor;
import org.huiyin.account.Role;
import org.huiyin.audit.Audience;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Turns;
import org.huiyin.complaint.returning.Returns;
import org.huiyin.complaint.time.Requests;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.routing.Credentials;
import org.jspecify.annotations.Nullable;

/**
 * Says who of the lead unit works on a case (承办人; rules D2), at first or anew. From then on the case stands under that name, and
 * urges go there. No clock moves by it, however often it changes hands.
 */
@ApplicationScoped
public class HandlerChoice {

    @Inject
    Complaints complaints;

    @Inject
    Accounts accounts;

    @Inject
    Handlers handlers;

    @Inject
    Requests requests;

    @Inject
    Returns returns;

    @Inject
    Credentials credentials;

    @Inject
    Turns turns;

    @Inject
    CaseTrail trail;

    @Inject
    Event<ComplaintEvent> events;

    @Inject
    Clock clock;

    /**
     * @param username of one of the {@link #candidates}
     * @throws Refusal.Invalid when it is not one of them
     * @throws Refusal.NotNow while the case stands still, or the unit has asked to give it back
     */
    @Transactional
    public Complaint choose(Actor actor, String number, @Nullable String username) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.HANDLER_CHOICE);
        if (requests.suspended(complaint.id())) throw new Refusal.NotNow("handler.suspended");
        if (returns.open(complaint.id()).isPresent()) throw new Refusal.NotNow("return.pending");
        var chosen = candidates(actor, complaint).stream()
                .filter(account -> account.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new Refusal.Invalid("handler", "handler.unknown"));
        handlers.take(complaint, chosen.id());
        complaint.follow(Act.HANDLER_CHOICE, now);
        // After a bad rating the case waits for the leader, who has now found somebody.
        if (complaint.waitsRole() == Role.UNIT_LEADER) turns.passTo(complaint, Role.UNIT_HANDLER);
        var detail = Map.of("handler", chosen.name());
        trail.recordInside(complaint, actor, Audience.STAFF, "complaint.handlerChosen", detail, now);
        if (chosen.id() != actor.account()) events.fire(new ComplaintEvent.HandlerChosen(complaint, chosen, now));
        return complaint;
    }

    /**
     * Whom this person can name: for the leader everybody of the unit who may see the case, did not handle it before another
     * handling, does not have it already and whose credential is valid; for a handler themselves, while nobody has it. Nobody while the case stands still,
     * or while the unit wants to give it back.
     */
    public List<Account> candidates(Actor actor, Complaint complaint) {
        var lead = complaint.leadUnitId().orElseThrow();
        var present = complaint.handlerId().orElse(-1L);
        var leads = actor.has(Role.UNIT_LEADER);
        var still = requests.suspended(complaint.id())
                || returns.open(complaint.id()).isPresent();
        if (still || (!leads && present >= 0)) return List.of();
        var able = accounts.of(lead, Role.UNIT_HANDLER).stream()
                .filter(account -> account.id() != present)
                .filter(account -> leads || account.id() == actor.account())
                .filter(account -> !handlers.bars(complaint.id(), account.id()))
                .toList();
        return complaints.seeing(complaint, credentials.valid(able));
    }
}
