package org.huiyin.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.recusal.CasePeople;
import org.huiyin.complaint.recusal.Recusals;

/** Looks ahead for who asks that somebody be recused, and who decides. */
@ApplicationScoped
class RecusalActs {

    @Inject
    Recusals recusals;

    @Inject
    CasePeople people;

    boolean open(Act act, Actor actor, Complaint complaint) {
        return switch (act) {
            case RECUSAL, RECUSAL_REFUSAL -> !recusals.before(actor, complaint).isEmpty();
            // The head of a body that only watches has nothing in hand.
            case RECUSAL_DECLARATION -> people.hasPart(actor, complaint);
            default -> throw new IllegalArgumentException(act + " is no matter of recusal");
        };
    }
}
