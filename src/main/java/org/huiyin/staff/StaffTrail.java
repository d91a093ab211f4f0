package org.huiyin.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import org.huiyin.account.Account;
import org.huiyin.account.Actor;
import org.huiyin.account.Role;
import org.huiyin.audit.Audience;
import org.huiyin.audit.Deed;
import org.huiyin.audit.Trail;
import org.huiyin.platform.Clock;

/** Writes into the trail of one person; the lock of the administrators keeps its writers apart. */
@ApplicationScoped
class StaffTrail {

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    void record(Account account, Actor actor, String event) {
        var detail =
                Json.createObjectBuilder().add("username", account.username()).build();
        trail.record(new Deed(
                account.chain(), event, actor, Role.SYS_ADMIN.name(), Audience.SUPERVISION, detail, clock.now()));
    }
}
