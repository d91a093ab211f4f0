package org.huiyin.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.huiyin.account.Account;
import org.huiyin.account.Accounts;
import org.huiyin.account.Actor;
import org.huiyin.account.Sessions;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.unit.Dissolved;
import org.huiyin.unit.UnitNature;
import org.huiyin.unit.UnitRegister;
import org.huiyin.unit.Units;

/**
 * The act of recording that a unit does not exist any more (撤销机构, as when organs are merged in a reform). Nothing new goes to it,
 * its people lose their access, and what lies with it escalates first (rules D6); no clock moves. A supervision body has too much in
 * hand that only it may end, and is not dissolved here; nor is a unit under which others stand.
 */
@ApplicationScoped
public class Dissolution {

    private static final int LONGEST_BASIS = 200;

    @Inject
    Administrators administrators;

    @Inject
    Units units;

    @Inject
    UnitRegister register;

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    StaffTrail trail;

    @Inject
    Event<Dissolved> dissolved;

    @Inject
    Clock clock;

    /**
     * @param successorCode who carries its functions on, and is recused from complaints about it; blank where nobody does
     * @param basis the document that dissolves it, 1 to 200 characters
     * @throws Refusal.NotYours when the actor is no active administrator, or not any more
     * @throws Refusal.NotNow when it is dissolved already, the actor's own, a supervision body, or has units under it
     * @throws Refusal.Invalid when the basis is missing or too long, or there is no such successor
     * @throws Refusal.Unknown when there is no such unit
     */
    @Transactional
    public void dissolve(Actor actor, String code, String successorCode, String basis) {
        administrators.mustInclude(actor);
        var unit = units.byCode(code);
        if (unit.dissolved()) throw new Refusal.NotNow("staff.dissolution.already", unit.name(false));
        if (unit.nature() == UnitNature.SUPERVISION_BODY) throw new Refusal.NotNow("staff.dissolution.supervision");
        if (unit.id() == actor.unit()) throw new Refusal.NotNow("staff.dissolution.own");
        var document = basis(basis);
        register.dissolve(unit, successorCode, clock.today());
        accounts.of(unit.id()).forEach(account -> close(account, actor));
        trail.record(actor, "unit.dissolved", unit, document);
        dissolved.fire(new Dissolved(unit));
    }

    private void close(Account account, Actor actor) {
        account.deactivate();
        sessions.endAll(account.id());
        trail.record(account, actor, "account.deactivated");
    }

    private static String basis(String text) {
        if (text.isBlank()) throw new Refusal.Invalid("basis", "staff.dissolution.basis.missing");
        if (text.length() > LONGEST_BASIS) throw new Refusal.Invalid("basis", "platform.tooLong", LONGEST_BASIS);
        return text.strip();
    }
}
