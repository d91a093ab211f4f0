package org.huiyin.supervision.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.huiyin.account.Actor;

/** Does the act that an entrance names; the acts themselves are transactions. */
@ApplicationScoped
public class SuspensionActs {

    @Inject
    SuspensionDecision decision;

    @Inject
    SuspensionNotice notice;

    @Inject
    SuspensionEnd end;

    /**
     * @param text why; empty where the act takes no words
     * @param version the version that was read, or -1
     * @throws IllegalArgumentException for what no entrance does: {@link SuspensionAct#PROPOSE} says more, {@link SuspensionAct#LAPSE} is
     *     the portal's
     */
    public CredentialSuspension perform(Actor actor, long id, SuspensionAct act, String text, int version) {
        return switch (act) {
            case APPROVE -> decision.approve(actor, id, version);
            case REFUSE -> decision.refuse(actor, id, text, version);
            case SERVE -> notice.serve(actor, id, version);
            case LIFT -> end.lift(actor, id, text, version);
            case REVOKE -> end.revoke(actor, id, text, version);
            case PROPOSE, LAPSE -> throw new IllegalArgumentException(act + " is not done here");
        };
    }
}
