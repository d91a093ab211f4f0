package org.huiyin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.huiyin.platform.Checks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.unit.Officer;
import org.huiyin.unit.Units;
import org.jspecify.annotations.Nullable;

/** Writes people down. Their passwords come hashed: a hash takes memory and time for which no transaction may wait. */
@ApplicationScoped
class AccountRegister {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Accounts accounts;

    @Inject
    Units units;

    @Inject
    Clock clock;

    @Inject
    Checks checks;

    /**
     * @throws Refusal.Invalid when a field is wrong or the username is taken
     */
    @Transactional
    Account add(NewAccount command, String passwordHash) {
        checks.valid(command);
        if (accounts.find(command.username()).isPresent())
            throw new Refusal.Invalid("username", "account.username.taken");
        var unit = units.find(command.unitCode())
                .filter(one -> !one.dissolved())
                .orElseThrow(() -> new Refusal.Invalid("unitCode", "account.unit.missing"));
        var account = new Account(command, unit, officerOf(command), passwordHash, clock.now());
        entities.persist(account);
        return account;
    }

    private @Nullable Officer officerOf(NewAccount command) {
        var credential = command.officerCredentialNo();
        if (credential == null) return null;
        // A number that is silently dropped would let an accused officer read what is said of them.
        return units.officerWith(credential)
                .orElseThrow(() -> new Refusal.Invalid("officerCredentialNo", "account.officer.unknown"));
    }
}
