package org.huiyin.complaint.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.account.Account;
import org.huiyin.account.Accounts;
import org.huiyin.account.Actor;
import org.huiyin.account.Role;
import org.huiyin.complaint.Bars;
import org.huiyin.complaint.Capacity;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.intake.Statements;
import org.huiyin.platform.Refusal;
import org.huiyin.routing.Routing;
import org.huiyin.unit.Unit;
import org.huiyin.unit.Units;

/**
 * Which body decides on a request: the one that supervises the case, or rechecks it where it is about its people; the one above where
 * it is about that body or its head, or the head asks (行政处罚法 art. 43: nobody decides on themselves). Who is known by a nickname only
 * may be the head, so that the body above decides then too, and nobody of the one below reads it.
 */
@ApplicationScoped
class Deciders {

    @Inject
    Complaints complaints;

    @Inject
    Statements statements;

    @Inject
    Accounts accounts;

    @Inject
    Routing routing;

    @Inject
    Units units;

    /**
     * The body, which sees the case from now on.
     *
     * @throws Refusal.NotNow when nobody is left who could decide
     */
    Unit bodyFor(Complaint complaint, Concern concern, Actor asker) {
        var home = home(complaint, concern);
        if (!concernsHead(home, concern) && !isHead(home, asker)) return home;
        var body = above(complaint, home)
                .or(() -> otherHead(home, concern, asker) ? Optional.of(home) : Optional.empty())
                .orElseThrow(() -> new Refusal.NotNow("recusal.nobody"));
        if (!holds(complaint, body)) complaints.hold(complaint.id(), body.id(), Capacity.OVERSIGHT);
        return body;
    }

    /** The nearest body above which is not itself complained about. */
    Optional<Unit> above(Complaint complaint, Unit body) {
        return routing.supervisionBodyAbove(body, statements.respondentOrgans(complaint.id()));
    }

    private Unit home(Complaint complaint, Concern concern) {
        var rechecking =
                complaints.holders(complaint.id(), Capacity.RECHECK).stream().findFirst();
        if (concern.unknown()) return units.byId(rechecking.orElseGet(complaint::supervisionUnitId));
        return Optional.ofNullable(concern.account())
                .map(Account::unit)
                .filter(unit -> rechecking.filter(id -> id == unit.id()).isPresent())
                .orElseGet(() -> units.byId(complaint.supervisionUnitId()));
    }

    private boolean concernsHead(Unit home, Concern concern) {
        if (concern.unknown()) return true;
        var unit = concern.unit();
        if (unit != null) return Bars.isIn(home, unit);
        return accounts.of(home.id(), Role.SUPERVISOR_LEAD).stream().anyMatch(head -> isMeant(head, concern));
    }

    private static boolean isMeant(Account head, Concern concern) {
        var account = concern.account();
        if (account != null) return account.id() == head.id();
        return Concern.plain(head.name()).equals(Concern.plain(concern.person()));
    }

    private static boolean isHead(Unit home, Actor asker) {
        return asker.has(Role.SUPERVISOR_LEAD) && asker.unit() == home.id();
    }

    /** At the top nobody stands above, but there may be a second head. */
    private boolean otherHead(Unit home, Concern concern, Actor asker) {
        return concern.unit() == null
                && accounts.of(home.id(), Role.SUPERVISOR_LEAD).stream()
                        .anyMatch(head -> !isMeant(head, concern) && !Objects.equals(asker.accountId(), head.id()));
    }

    private boolean holds(Complaint complaint, Unit body) {
        return complaints.holders(complaint.id(), Capacity.SUPERVISION).contains(body.id())
                || complaints.holders(complaint.id(), Capacity.RECHECK).contains(body.id());
    }
}
