package org.huiyin.supervision.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.huiyin.account.Actor;
import org.huiyin.deadline.Calendars;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.unit.Units;

/** The act of proposing that an officer's credential be suspended (提出暂扣). Nobody but the body knows of it before the notice; its head owes a decision. */
@ApplicationScoped
public class SuspensionProposal {

    @PersistenceContext
    EntityManager entities;

    @Inject
    ProposalChecks checks;

    @Inject
    SuspensionTerms terms;

    @Inject
    Units units;

    @Inject
    Calendars calendars;

    @Inject
    SuspensionFile file;

    @Inject
    Clock clock;

    /**
     * @throws Refusal.NotYours when this person does not propose for a supervision body, or is the officer
     * @throws Refusal.Invalid when a field is wrong, or the body has one for this officer already
     */
    @Transactional
    public CredentialSuspension propose(Actor actor, ProposeSuspension command) {
        var now = clock.now();
        if (SuspensionAct.PROPOSE.roleOf(actor).isEmpty()) throw new Refusal.NotYours("credential.notYours");
        var suspension = new CredentialSuspension(actor.unit(), checks.content(actor, command), actor.account(), now);
        suspension.noticeClock().start(terms.decision(units.byId(actor.unit())), Clock.dayOf(now), calendars.current());
        entities.persist(suspension);
        entities.flush();
        file.done(suspension, actor, SuspensionAct.PROPOSE, Map.of(), now);
        return suspension;
    }
}
