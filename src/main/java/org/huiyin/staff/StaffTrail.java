package org.huiyin.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import org.huiyin.account.Account;
import org.huiyin.account.Accounts;
import org.huiyin.account.Actor;
import org.huiyin.account.Role;
import org.huiyin.audit.Audience;
import org.huiyin.audit.Deed;
import org.huiyin.audit.Trail;
import org.huiyin.platform.Clock;
import org.huiyin.unit.Unit;

/** Writes into the trails of people; the lock of the administrators keeps its writers apart. */
@ApplicationScoped
class StaffTrail {

    @Inject
    Trail trail;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    void record(Account account, Actor actor, String event) {
        write(account, actor, event, Json.createObjectBuilder().add("username", account.username()));
    }

    /** What an administrator did about a unit stands in the trail of that administrator. */
    void record(Actor actor, String event, Unit unit, String basis) {
        var detail = Json.createObjectBuilder().add("unit", unit.name(false)).add("basis", basis);
        write(accounts.byId(actor.account()), actor, event, detail);
    }

    private void write(Account account, Actor actor, String event, JsonObjectBuilder detail) {
        var role = Role.SYS_ADMIN.name();
        trail.record(new Deed(account.chain(), event, actor, role, Audience.SUPERVISION, detail.build(), clock.now()));
    }
}
