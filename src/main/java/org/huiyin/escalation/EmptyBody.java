package org.huiyin.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.account.Accounts;
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Capacity;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.routing.Credentials;
import org.huiyin.unit.Units;

/**
 * Whether a case waits for its supervision body, or for the one that decides a recheck or an objection, and nobody is there who could
 * take it up: dissolved, unmanned, or all recused.
 */
@ApplicationScoped
class EmptyBody {

    @Inject
    Complaints complaints;

    @Inject
    Accounts accounts;

    @Inject
    Credentials credentials;

    @Inject
    Units units;

    boolean has(Complaint complaint) {
        var role = complaint.waitsRole();
        if (role == null || !Capacity.of(Set.of(role)).contains(Capacity.SUPERVISION)) return false;
        var body = units.byId(complaint.supervisionUnitId());
        if (complaint.waitsUnitId().filter(id -> id == body.id()).isEmpty()) return false;
        if (body.dissolved()) return true;
        // A head does what a reviewer does, too.
        var roles = role == Role.REVIEWER ? Stream.of(role, Role.SUPERVISOR_LEAD) : Stream.of(role);
        var people = roles.flatMap(one -> accounts.of(body.id(), one).stream())
                .distinct()
                .toList();
        return complaints.seeing(complaint, people).isEmpty();
    }

    /** Whether somebody of the level above has to decide on what was done with the case. */
    static boolean judges(Complaint complaint) {
        return complaint.allows(Act.RECHECK_APPROVAL) || complaint.allows(Act.OBJECTION_DISMISSAL);
    }

    /** Whether a recheck or an objection waits where nobody can go on with it. */
    boolean judging(Complaint complaint) {
        var role = complaint.waitsRole();
        var waits = complaint.waitsUnitId();
        if (role == null || waits.isEmpty() || !judges(complaint)) return false;
        if (units.byId(waits.get()).dissolved()) return true;
        var people = accounts.of(waits.get(), role);
        // A recheck takes a valid credential, of a head too.
        var able = complaint.allows(Act.RECHECK_APPROVAL) ? credentials.valid(people) : people;
        return complaints.seeing(complaint, able).isEmpty();
    }
}
