package org.huiyin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.huiyin.platform.Clock;
import org.huiyin.platform.InstantConverter;
import org.huiyin.platform.Refusal;
import org.huiyin.unit.UnitRegister;
import org.huiyin.unit.Units;

/** Writes down the region, the supervision body and the first administrator of an empty portal, all or nothing. */
@ApplicationScoped
class Founding {

    @PersistenceContext
    EntityManager entities;

    @Inject
    AccountRegister accounts;

    @Inject
    Units units;

    @Inject
    UnitRegister register;

    @Inject
    Clock clock;

    @Transactional
    Account found(SetUp command, String passwordHash) {
        beOnly();
        if (units.findRegion(command.regionCode()).isEmpty()) register.addRegion(command.region());
        var body = units.supervisionBodyOf(command.regionCode()).orElseGet(() -> register.addUnit(command.body()));
        return accounts.add(command.administrator(body.code()), passwordHash);
    }

    /** Waits here for another who sets up at the same moment; whoever comes second finds an administrator. */
    private void beOnly() {
        var first = entities.createNativeQuery(
                        "insert ignore into first_administrator (only_one, made_at) values (1, ?)")
                .setParameter(1, InstantConverter.toColumn(clock.now()))
                .executeUpdate();
        if (first == 0) throw new Refusal.Unknown("platform.http.404");
    }
}
