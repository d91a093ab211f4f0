package org.huiyin.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.huiyin.account.Accounts;
import org.huiyin.account.Actor;
import org.huiyin.platform.Refusal;

/** The act of giving access back (恢复) to somebody who was deactivated; they sign in anew. */
@ApplicationScoped
public class Reactivation {

    @Inject
    Administrators administrators;

    @Inject
    Accounts accounts;

    @Inject
    StaffTrail trail;

    /**
     * @throws Refusal.NotYours when the actor is no active administrator, or not any more
     * @throws Refusal.NotNow when they are active already, or their unit is dissolved
     * @throws Refusal.Unknown when there is nobody of this name
     */
    @Transactional
    public void reactivate(Actor actor, String username) {
        administrators.mustInclude(actor);
        var account = accounts.named(username);
        if (account.active()) throw new Refusal.NotNow("staff.reactivation.already", account.name());
        var unit = account.unit();
        if (unit.dissolved()) throw new Refusal.NotNow("staff.reactivation.dissolved", unit.name(false));
        account.reactivate();
        trail.record(account, actor, "account.reactivated");
    }
}
