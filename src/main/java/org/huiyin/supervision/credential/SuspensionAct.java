package org.huiyin.supervision.credential;

import static org.huiyin.account.Role.DISPATCHER;
import static org.huiyin.account.Role.INTAKE;
import static org.huiyin.account.Role.REVIEWER;
import static org.huiyin.account.Role.SUPERVISOR_LEAD;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huiyin.account.Actor;
import org.huiyin.account.Role;

/** What is done to the suspension of a credential, always by the body that proposed it, and in which roles. */
public enum SuspensionAct {
    /** Not by those who decide: it would leave nobody for that in a small body. */
    PROPOSE(INTAKE, DISPATCHER, REVIEWER),
    APPROVE(SUPERVISOR_LEAD),
    REFUSE(SUPERVISOR_LEAD),
    SERVE(INTAKE, DISPATCHER, REVIEWER, SUPERVISOR_LEAD),
    LIFT(SUPERVISOR_LEAD),
    REVOKE(SUPERVISOR_LEAD),
    /** By the portal, when its last day is over. */
    LAPSE;

    private final List<Role> roles;

    SuspensionAct(Role... roles) {
        this.roles = List.of(roles);
    }

    /** The role in which this person does it, or empty when it is not theirs. */
    Optional<Role> roleOf(Actor actor) {
        return roles.stream().filter(actor::has).findFirst();
    }

    /** Whether whoever proposed it must leave it to somebody else. */
    boolean byAnother() {
        return this == APPROVE || this == REFUSE || this == REVOKE;
    }

    /** Whether it asks for words: why. */
    public boolean worded() {
        return this == REFUSE || this == LIFT || this == REVOKE;
    }

    /** As addresses and messages spell it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
