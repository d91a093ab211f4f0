package org.huiyin.complaint.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.account.Account;
import org.huiyin.account.Accounts;
import org.huiyin.account.Actor;
import org.huiyin.account.Role;
import org.huiyin.complaint.Capacity;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.intake.Statements;
import org.huiyin.routing.Routing;
import org.huiyin.unit.Unit;
import org.huiyin.unit.UnitNature;
import org.huiyin.unit.Units;

/** Who has, or may come to have, a part in a case. */
@ApplicationScoped
public class CasePeople {

    @Inject
    Complaints complaints;

    @Inject
    Accounts accounts;

    @Inject
    Statements statements;

    @Inject
    Routing routing;

    @Inject
    Units units;

    /** Everybody at the desks of the units that hold the case who can see it. */
    public List<Account> of(Complaint complaint) {
        var all = Arrays.stream(Capacity.values())
                .filter(capacity -> capacity != Capacity.OVERSIGHT)
                .flatMap(capacity ->
                        complaints.holders(complaint.id(), capacity).stream().flatMap(unit -> acting(unit, capacity)))
                .distinct()
                .toList();
        return complaints.seeing(complaint, all);
    }

    private Stream<Account> acting(long unit, Capacity capacity) {
        return Arrays.stream(Role.values())
                .filter(role -> Capacity.of(Set.of(role)).contains(capacity))
                .flatMap(role -> accounts.of(unit, role).stream());
    }

    /** Whether this person's unit holds the case in a capacity in which they do something. */
    public boolean hasPart(Actor actor, Complaint complaint) {
        return Capacity.of(actor.roles()).stream()
                .filter(capacity -> capacity != Capacity.OVERSIGHT)
                .anyMatch(
                        capacity -> complaints.holders(complaint.id(), capacity).contains(actor.unit()));
    }

    /** Whom an officer can name: themselves first, then those of their own unit. */
    public List<Account> colleagues(Actor actor, Complaint complaint) {
        var own = of(complaint).stream()
                .filter(account -> account.unit().id() == actor.unit())
                .toList();
        return Stream.concat(
                        own.stream().filter(account -> account.id() == actor.account()),
                        own.stream().filter(account -> account.id() != actor.account()))
                .toList();
    }

    /**
     * The units that a complainant can name: the body that supervises the case, the unit that leads it, and those that could. A body
     * above is not among them: it comes in only when something goes wrong, and then its people can be named.
     */
    public List<Unit> units(Complaint complaint) {
        var body = units.byId(complaint.supervisionUnitId());
        var holding = Stream.concat(complaint.leadUnitId().stream().map(units::byId), Stream.of(body));
        var respondents = statements.respondentOrgans(complaint.id());
        var possible = routing.leadsFor(body, respondents, complaint.matter().sector()).stream()
                .map(Routing.Proposal::unit)
                .filter(unit -> unit.nature() != UnitNature.SUPERVISION_BODY);
        return Stream.concat(holding, possible).distinct().toList();
    }
}
