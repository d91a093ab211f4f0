package org.huiyin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
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

    private static final int BATCH = 1000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Accounts accounts;

    @Inject
    SessionRows rows;

    @Inject
    Attempts attempts;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    /** An unknown name takes as long as a known one. */
    private final String nobody = Passwords.ofNobody();

    /**
     * Checks the password and opens a session. Never inside a transaction: while a password is hashed no connection is held,
     * or a few dozen guesses at once would take them all.
     *
     * @return the token
     * @throws Refusal.Invalid when name or password is wrong (which of them is not told)
     * @throws Refusal.TooMany after too many wrong tries
     */
    @Transactional(TxType.NEVER)
    public String signIn(String username, String password, String address) {
        var account = accounts.find(username).filter(Account::active);
        var attempt = attempt(account, username, address);
        attempts.mustBeFree(attempt);
        var right =
                Passwords.matches(password, account.map(Account::passwordHash).orElse(nobody));
        if (account.isEmpty() || !right) {
            attempts.failed(attempt);
            throw wrong();
        }
        attempts.succeeded(attempt);
        return beginFor(account.get());
    }

    /** By the name as it is stored: the database finds it in capital letters too. */
    private static Attempt attempt(Optional<Account> account, String typed, String address) {
        var name = account.map(Account::username).orElseGet(() -> typed.toLowerCase(Locale.ROOT));
        return new Attempt(Attempt.Secret.PASSWORD, name, address);
    }

    private String beginFor(Account account) {
        var token = Tokens.random();
        var now = clock.now();
        var hours = Duration.ofHours(settings.number("huiyin.session.hours", 10));
        if (!rows.begin(token, account.id(), now, now.plus(hours))) throw wrong();
        return token;
    }

    private static Refusal.Invalid wrong() {
        return new Refusal.Invalid("username", "account.signIn.wrong");
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

    /** Ends all sessions of a person at once; belongs to the caller's transaction. */
    public void endAll(long accountId) {
        entities.createNativeQuery("delete from account_session where account_id = ?")
                .setParameter(1, accountId)
                .executeUpdate();
    }

    /** Forgets sessions that ended; returns whether there may be more. For the timetable. */
    @Transactional
    public boolean sweep() {
        return entities.createNativeQuery("delete from account_session where expires_at < ? limit " + BATCH)
                        .setParameter(1, InstantConverter.toColumn(clock.now()))
                        .executeUpdate()
                == BATCH;
    }
}
