package org.huiyin.supervision.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.huiyin.account.Actor;
import org.huiyin.platform.Clock;

/** The acts that end a suspension before its day: lifting it (解除暂扣), and making it final, which takes the credential back (收缴). */
@ApplicationScoped
public class SuspensionEnd {

    @Inject
    Suspensions suspensions;

    @Inject
    SuspensionFile file;

    @Inject
    Clock clock;

    /**
     * @param reason 1 to 2,000 characters; after the notice the officer and the unit read it
     * @param version the version that was read, or -1
     */
    @Transactional
    public CredentialSuspension lift(Actor actor, long id, String reason, int version) {
        return end(actor, id, SuspensionAct.LIFT, reason, version);
    }

    /** From then on the officer handles nothing any more, without an end. */
    @Transactional
    public CredentialSuspension revoke(Actor actor, long id, String reason, int version) {
        return end(actor, id, SuspensionAct.REVOKE, reason, version);
    }

    private CredentialSuspension end(Actor actor, long id, SuspensionAct act, String reason, int version) {
        var now = clock.now();
        var suspension = suspensions.forAct(actor, id, act, version);
        var words = Why.of(reason);
        suspension.ended(new SuspensionEnding(words, actor.account(), now));
        file.moved(suspension, actor, act, Map.of("note", words), now);
        return suspension;
    }
}
