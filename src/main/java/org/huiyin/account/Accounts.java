package org.huiyin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import org.huiyin.platform.Checks;
import org.huiyin.platform.Refusal;

/** All people who may sign in. */
@ApplicationScoped
public class Accounts {

    @PersistenceContext
    EntityManager entities;

    @Inject
    AccountRegister register;

    @Inject
    Checks checks;

    public Optional<Account> find(String username) {
        return entities.createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    /**
     * @throws Refusal.Unknown when there is nobody of this name
     */
    public Account named(String username) {
        return find(username).orElseThrow(() -> new Refusal.Unknown("account.unknown"));
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
                        "select a from Account a left join fetch a.officer where a.username > :after order by a.username",
                        Account.class)
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

    /** All active people of a unit. */
    public List<Account> of(long unitId) {
        return entities.createQuery(
                        "select a from Account a where a.unit.id = :unit and a.active = true order by a.id",
                        Account.class)
                .setParameter("unit", unitId)
                .getResultList();
    }

    /** The active accounts that stand for an officer. */
    public List<Account> standingFor(long officerId) {
        return entities.createQuery(
                        "select a from Account a where a.officer.id = :officer and a.active = true order by a.id",
                        Account.class)
                .setParameter("officer", officerId)
                .getResultList();
    }

    /**
     * Outside any transaction, because the password is hashed on the way.
     *
     * @throws Refusal.Invalid when a field is wrong or the username is taken
     */
    @Transactional(TxType.NEVER)
    public Account open(NewAccount command, String password) {
        checks.valid(command);
        return register.add(command, Passwords.hashOfNew(password));
    }

    /** Opens accounts that share a password, as those of a demonstration do; it is hashed once, which takes as long as all the rest. */
    @Transactional
    public void openAll(List<NewAccount> commands, String password) {
        var hash = Passwords.hashOfNew(password);
        commands.forEach(command -> register.add(command, hash));
    }
}
