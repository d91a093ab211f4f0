package org.huiyin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;

/**
 * Counts wrong passwords and codes over all nodes, slows down, then stops further tries ({@link Tally}). 等保 2.0 8.1.4.1 b.
 *
 * <p>Where a subject has got in within {@value #USUAL_DAYS} days, only its own mistakes from there count against it, whatever
 * strangers do elsewhere or beside it.
 *
 * <p>Never inside a transaction: the refusal that follows a wrong try would take the count back, and a second transaction
 * beside the first would hold a second connection.
 */
@ApplicationScoped
@Transactional(TxType.NEVER)
public class Attempts {

    static final int USUAL_DAYS = 90;

    @Inject
    AttemptRows rows;

    @Inject
    Clock clock;

    /**
     * @throws Refusal.TooMany while this try has to wait
     */
    public void mustBeFree(Attempt attempt) {
        var now = clock.now();
        var blocked = rows.blocked(attempt, now);
        var own = blocked.get(Tally.SUBJECT_FROM_NETWORK);
        if (own != null) throw tooMany(now, own);
        if (blocked.isEmpty() || rows.usual(attempt, now)) return;
        throw tooMany(now, blocked.values().stream().max(Instant::compareTo).orElseThrow());
    }

    public void failed(Attempt attempt) {
        rows.count(attempt, clock.now());
    }

    /**
     * Forgives this subject what it did wrong from here, and nobody else.
     *
     * @throws Refusal.TooMany when the try was overtaken by wrong ones: of a hundred at once the right one must wait as well
     */
    public void succeeded(Attempt attempt) {
        mustBeFree(attempt);
        rows.forgive(attempt, clock.now().plus(Duration.ofDays(USUAL_DAYS)));
    }

    /** Forgets what has lapsed; returns whether there may be more. For the timetable. */
    public boolean sweep() {
        return rows.sweep(clock.now());
    }

    private static Refusal.TooMany tooMany(Instant now, Instant until) {
        return new Refusal.TooMany(
                "account.attempts.wait", Duration.between(now, until).toSeconds() + 1);
    }
}
