package org.huiyin.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.huiyin.platform.Refusal;
import org.huiyin.unit.Unit;
import org.huiyin.unit.Units;

/** Whom a body supervises: the units of its own region and of those within it, but not itself. */
@ApplicationScoped
public class Supervised {

    @Inject
    Units units;

    /** @throws Refusal.Invalid for {@code unitCode} when it does not supervise the unit, or that is dissolved */
    public void mustBe(Unit body, Unit unit) {
        if (unit.dissolved()) throw new Refusal.Invalid("unitCode", "document.unitCode.dissolved");
        var within = Stream.iterate(unit.regionCode(), code -> code != null, code -> units.region(code)
                        .parentCode())
                .anyMatch(body.regionCode()::equals);
        if (!within || unit.id() == body.id()) throw new Refusal.Invalid("unitCode", "document.unitCode.notSupervised");
    }
}
