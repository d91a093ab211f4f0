package org.huiyin.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.huiyin.account.Accounts;
import org.huiyin.account.Actor;
import org.huiyin.account.Sessions;
import org.huiyin.platform.Refusal;

/** The act of taking away somebody's access (停用), at once: their sessions end with it. 等保 2.0 8.1.4.2 c. */
@ApplicationScoped
public class Deactivation {

    @Inject
    Administrators administrators;

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    StaffTrail trail;

    /**
     * There is always an active administrator left, because whoever does this is one, and it cannot be done to oneself.
     *
     * @throws Refusal.NotYours when the actor is no active administrator, or not any more
     * @throws Refusal.NotNow when it is oneself, or somebody who is deactivated already
     * @throws Refusal.Unknown when there is nobody of this name
     */
    @Transactional
    public void deactivate(Actor actor, String username) {
        administrators.mustInclude(actor);
        var account = accounts.named(username);
        if (account.id() == actor.account()) throw new Refusal.NotNow("staff.deactivation.self");
        if (!account.active()) throw new Refusal.NotNow("staff.deactivation.already", account.name());
        account.deactivate();
        sessions.endAll(account.id());
        trail.record(account, actor, "account.deactivated");
    }
}
