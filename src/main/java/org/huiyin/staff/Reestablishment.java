package org.huiyin.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.huiyin.account.Actor;
import org.huiyin.platform.Refusal;
import org.huiyin.unit.UnitRegister;
import org.huiyin.unit.Units;

/**
 * The act of recording that a unit exists after all (恢复机构). Its people get their access back one by one; cases that were taken back
 * meanwhile stay with others.
 */
@ApplicationScoped
public class Reestablishment {

    @Inject
    Administrators administrators;

    @Inject
    Units units;

    @Inject
    UnitRegister register;

    @Inject
    StaffTrail trail;

    /**
     * @throws Refusal.NotYours when the actor is no active administrator, or not any more
     * @throws Refusal.NotNow when it exists
     * @throws Refusal.Unknown when there is no such unit
     */
    @Transactional
    public void reestablish(Actor actor, String code) {
        administrators.mustInclude(actor);
        var unit = units.byCode(code);
        if (!unit.dissolved()) throw new Refusal.NotNow("staff.reestablishment.already", unit.name(false));
        register.reestablish(unit);
        trail.record(actor, "unit.reestablished", unit, "");
    }
}
