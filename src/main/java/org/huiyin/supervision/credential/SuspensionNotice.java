package org.huiyin.supervision.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.huiyin.account.Actor;
import org.huiyin.platform.Clock;

/**
 * The act of serving the notice of a suspension (送达暂扣通知). From this moment it is in force, the officer and the unit see it, and the
 * officer's open cases need somebody else.
 */
@ApplicationScoped
public class SuspensionNotice {

    @Inject
    Suspensions suspensions;

    @Inject
    HeldCases held;

    @Inject
    SuspensionFile file;

    @Inject
    Clock clock;

    /** @param version the version that was read, or -1 */
    @Transactional
    public CredentialSuspension serve(Actor actor, long id, int version) {
        var now = clock.now();
        var suspension = suspensions.forAct(actor, id, SuspensionAct.SERVE, version);
        suspension.notified(actor.account(), now);
        var until = suspension.endsOn().orElseThrow().toString();
        file.moved(suspension, actor, SuspensionAct.SERVE, Map.of("until", until), now);
        held.block(suspension, now);
        return suspension;
    }
}
