package org.huiyin.complaint;

import static org.huiyin.account.Role.COOP_HANDLER;
import static org.huiyin.account.Role.DISPATCHER;
import static org.huiyin.account.Role.INTAKE;
import static org.huiyin.account.Role.REVIEWER;
import static org.huiyin.account.Role.SUPERVISOR_LEAD;
import static org.huiyin.account.Role.UNIT_CLERK;
import static org.huiyin.account.Role.UNIT_HANDLER;
import static org.huiyin.account.Role.UNIT_LEADER;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.huiyin.account.Role;

/** As what a unit holds a case, and which of its people that concerns. */
public enum Capacity {
    SUPERVISION(INTAKE, DISPATCHER, SUPERVISOR_LEAD, REVIEWER),
    LEAD(UNIT_CLERK, UNIT_HANDLER, UNIT_LEADER),
    COOPERATING(UNIT_CLERK, UNIT_HANDLER, UNIT_LEADER, COOP_HANDLER),
    /** The supervision body of a level above, which looks at what the complainant does not accept: a reply, or a refusal. */
    RECHECK(SUPERVISOR_LEAD, REVIEWER),
    /**
     * The body above, whose head watches a case that has gone wrong (挂牌督办), and may take it over (提级办理), find that what its unit
     * reported is false, or decide on a recusal where the body below cannot.
     */
    OVERSIGHT(SUPERVISOR_LEAD);

    private final Set<Role> roles;

    Capacity(Role... roles) {
        this.roles = Set.of(roles);
    }

    /** The capacities that a person with these roles acts for. */
    public static List<Capacity> of(Set<Role> roles) {
        return Arrays.stream(values())
                .filter(capacity -> roles.stream().anyMatch(capacity.roles::contains))
                .toList();
    }
}
