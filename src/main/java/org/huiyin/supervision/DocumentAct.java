package org.huiyin.supervision;

import static org.huiyin.account.Role.DISPATCHER;
import static org.huiyin.account.Role.INTAKE;
import static org.huiyin.account.Role.REVIEWER;
import static org.huiyin.account.Role.SUPERVISOR_LEAD;
import static org.huiyin.account.Role.UNIT_CLERK;
import static org.huiyin.account.Role.UNIT_LEADER;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huiyin.account.Actor;
import org.huiyin.account.Role;

/** What is done to a supervision document, by which side and in which roles. */
public enum DocumentAct {
    EDIT(Side.BODY, INTAKE, DISPATCHER, REVIEWER, SUPERVISOR_LEAD),
    DISCARD(Side.BODY, INTAKE, DISPATCHER, REVIEWER, SUPERVISOR_LEAD),
    APPROVE(Side.BODY, SUPERVISOR_LEAD),
    SERVE(Side.BODY, INTAKE, DISPATCHER, REVIEWER, SUPERVISOR_LEAD),
    ACKNOWLEDGE(Side.UNIT, UNIT_CLERK, UNIT_LEADER),
    /** The unit has not signed in time: it is left there before a witness and counts as received (留置送达). */
    LEAVE(Side.BODY, INTAKE, DISPATCHER, REVIEWER, SUPERVISOR_LEAD),
    OBJECT(Side.UNIT, UNIT_LEADER),
    UPHOLD(Side.BODY_OR_ABOVE, REVIEWER, SUPERVISOR_LEAD),
    REVOKE(Side.BODY_OR_ABOVE, REVIEWER, SUPERVISOR_LEAD),
    REPORT(Side.UNIT, UNIT_LEADER),
    ACCEPT(Side.BODY, REVIEWER, SUPERVISOR_LEAD),
    REJECT(Side.BODY, REVIEWER, SUPERVISOR_LEAD),
    CLOSE(Side.BODY, SUPERVISOR_LEAD);

    /** Whose act it is. */
    enum Side {
        BODY,
        /** A small body may have nobody left who did not take part: the level above helps out. */
        BODY_OR_ABOVE,
        UNIT
    }

    private final Side side;
    private final List<Role> roles;

    DocumentAct(Side side, Role... roles) {
        this.side = side;
        this.roles = List.of(roles);
    }

    Side side() {
        return side;
    }

    /** The role in which this person does it, or empty when it is not theirs. */
    Optional<Role> roleOf(Actor actor) {
        return roles.stream().filter(actor::has).findFirst();
    }

    /** As addresses and messages spell it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
