package org.huiyin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.huiyin.platform.Clock;
import org.huiyin.platform.InstantConverter;
import org.huiyin.platform.Refusal;
import org.huiyin.platform.Settings;
import org.huiyin.platform.Tokens;

/**
 * Sessions of people who signed in; the same token serves the cookie of the pages and the bearer of the programs.
 *
 * <p>A session ends after {@code huiyin.session.hours} (default 10) or when its person signs out.
 */
@ApplicationScoped
public class Sessions {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Accounts accounts;

    @Inject
    Attempts attempts;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    /** A hash that no password matches, so that an unknown name takes as long as a known one. */
    private final String nobody = Passwords.hash(Tokens.random());

    /**
     * Checks the password and opens a session.
     *
     * @return the token
     * @throws Refusal.Invalid when name or password is wrong (which of them is not told)
     * @throws Refusal.TooMany after too many wrong tries from this address or for this name
     */
    @Transactional(dontRollbackOn = Refusal.class)
    public String signIn(String username, String password, String address) {
        var scopes = List.of("password:" + cut(username), "password-from:" + address);
        scopes.forEach(attempts::mustBeFree);
        var account = accounts.find(username).filter(Account::active);
        var right =
                Passwords.matches(password, account.map(Account::passwordHash).orElse(nobody));
        if (account.isEmpty() || !right) {
            scopes.forEach(attempts::failed);
            throw new Refusal.Invalid("username", "account.signIn.wrong");
        }
        attempts.succeeded(scopes.get(0));
        return openFor(account.get());
    }

    private String openFor(Account account) {
        var token = Tokens.random();
        var now = clock.now();
        var hours = Duration.ofHours(settings.number("huiyin.session.hours", 10));
        entities.createNativeQuery(
                        "insert into account_session (token_hash, account_id, created_at, expires_at) values (?, ?, ?, ?)")
                .setParameter(1, Tokens.hash(token))
                .setParameter(2, account.id())
                .setParameter(3, InstantConverter.toColumn(now))
                .setParameter(4, InstantConverter.toColumn(now.plus(hours)))
                .executeUpdate();
        return token;
    }

    public Optional<Account> accountOf(String token) {
        var ids = (List<?>) entities.createNativeQuery(
                        "select account_id from account_session where token_hash = ? and expires_at > ?")
                .setParameter(1, Tokens.hash(token))
                .setParameter(2, InstantConverter.toColumn(clock.now()))
                .getResultList();
        return ids.stream()
                .map(id -> accounts.byId(((Number) id).longValue()))
                .filter(Account::active)
                .findFirst();
    }

    @Transactional
    public void signOut(String token) {
        entities.createNativeQuery("delete from account_session where token_hash = ?")
                .setParameter(1, Tokens.hash(token))
                .executeUpdate();
    }

    /** Forgets sessions that ended; called by the timetable. */
    @Transactional
    public void sweep() {
        entities.createNativeQuery("delete from account_session where expires_at < ? limit 1000")
                .setParameter(1, InstantConverter.toColumn(clock.now()))
                .executeUpdate();
    }

    private static String cut(String username) {
        return username.length() <= 60 ? username : username.substring(0, 60);
    }
}
