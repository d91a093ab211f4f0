package org.huiyin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.huiyin.platform.Checks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.unit.Officer;
import org.huiyin.unit.Units;
import org.jspecify.annotations.Nullable;

/** All people who may sign in. */
@ApplicationScoped
public class Accounts {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Units units;

    @Inject
    Clock clock;

    @Inject
    Checks checks;

    public Optional<Account> find(String username) {
        return entities.createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    public Account byId(long id) {
        return Optional.ofNullable(entities.find(Account.class, id))
                .orElseThrow(() -> new Refusal.Unknown("account.unknown"));
    }

    public boolean none() {
        return entities.createQuery("select count(a) from Account a", Long.class)
                        .getSingleResult()
                == 0;
    }

    /** The next accounts after the given username, in order; for the list of people. */
    public List<Account> after(String username, int limit) {
        return entities.createQuery(
                        "select a from Account a where a.username > :after order by a.username", Account.class)
                .setParameter("after", username)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The active people of a unit who have the role, for letters to them. */
    public List<Account> of(long unitId, Role role) {
        return entities.createQuery("""
                        select a from Account a
                        where a.unit.id = :unit and :role member of a.roles and a.active = true order by a.id
                        """, Account.class)
                .setParameter("unit", unitId)
                .setParameter("role", role)
                .getResultList();
    }

    /**
     * @throws Refusal.Invalid when a field is wrong or the username is taken
     */
    @Transactional
    public Account open(NewAccount command, String password) {
        return store(command, hashed(password));
    }

    /** Opens accounts that share a password, as those of a demonstration do; it is hashed once, which takes as long as all the rest. */
    @Transactional
    public void openAll(List<NewAccount> commands, String password) {
        var hash = hashed(password);
        commands.forEach(command -> store(command, hash));
    }

    private static String hashed(String password) {
        if (password.length() < 10) throw new Refusal.Invalid("password", "account.password.short", 10);
        return Passwords.hash(password);
    }

    private Account store(NewAccount command, String passwordHash) {
        checks.valid(command);
        if (find(command.username()).isPresent()) throw new Refusal.Invalid("username", "account.username.taken");
        var unit = units.find(command.unitCode())
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
