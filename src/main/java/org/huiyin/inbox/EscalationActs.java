package org.huiyin.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Complaint;
import org.huiyin.escalation.Addressee;
import org.huiyin.escalation.Claims;
import org.huiyin.escalation.EscalatedHandling;
import org.huiyin.escalation.EscalationRefusal;
import org.huiyin.escalation.Escalations;

/** Looks ahead for what answers lateness and what follows from a case that has gone wrong. */
@ApplicationScoped
class EscalationActs {

    @Inject
    Escalations escalations;

    @Inject
    EscalatedHandling takeover;

    @Inject
    EscalationRefusal refusal;

    @Inject
    Claims claims;

    boolean open(Act act, Actor actor, Complaint complaint) {
        return switch (act) {
            case ORDER_ANSWER -> ordered(actor, complaint, Addressee.UNIT);
            case ORDER_ANSWER_OF_COOPERATING -> ordered(actor, complaint, Addressee.COOPERATING);
            case ORDER_ANSWER_OF_BODY -> ordered(actor, complaint, Addressee.BODY);
            case ESCALATED_HANDLING -> takeover.possible(actor, complaint);
            case ESCALATION_REFUSAL -> refusal.possible(actor, complaint);
            case FALSE_REPORTING -> !claims.of(complaint).isEmpty();
            default -> throw new IllegalArgumentException(act + " escalates nothing");
        };
    }

    private boolean ordered(Actor actor, Complaint complaint, Addressee addressee) {
        return !escalations.open(complaint, addressee, actor.unit()).isEmpty();
    }
}
