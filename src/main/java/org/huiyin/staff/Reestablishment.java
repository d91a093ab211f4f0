package org.huiyin.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.huiyin.account.Actor;
import org.huiyin.platform.Refusal;
import org.huiyin.unit.UnitNature;
import org.huiyin.unit.Units;

/**
 * The act of recording that a unit exists after all (恢复机构). Its people get their access back one by one, and the units that a
 * successor took over stay with it: whoever dissolved the wrong one sees both in the list.
 */
@ApplicationScoped
public class Reestablishment {

    @Inject
    Administrators administrators;

    @Inject
    Units units;

    @Inject
    StaffTrail trail;

    /**
     * @throws Refusal.NotYours when the actor is no active administrator, or not any more
     * @throws Refusal.NotNow when it exists, or its region has got another supervision body meanwhile
     * @throws Refusal.Unknown when there is no such unit
     */
    @Transactional
    public void reestablish(Actor actor, String code) {
        administrators.mustInclude(actor);
        var unit = units.byCode(code);
        if (!unit.dissolved()) throw new Refusal.NotNow("staff.reestablishment.already", unit.name(false));
        var second = unit.nature() == UnitNature.SUPERVISION_BODY
                && units.supervisionBodyOf(unit.regionCode()).isPresent();
        if (second) throw new Refusal.NotNow("unit.supervision.taken");
        unit.reestablish();
        trail.record(actor, "unit.reestablished", unit, "");
    }
}
