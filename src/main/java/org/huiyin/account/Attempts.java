package org.huiyin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.huiyin.platform.Clock;
import org.huiyin.platform.InstantConverter;
import org.huiyin.platform.Refusal;

/**
 * Counts wrong passwords and wrong query codes over all nodes, slows down, then stops further tries.
 *
 * <p>Up to {@value #FREE} wrong tries cost nothing, then each costs twice the wait of the one before (1, 2, 4 … seconds), and
 * from {@value #STOP} on nothing is tried for an hour. A quiet hour, or a right answer, forgives. 等保 2.0 8.1.4.1 b.
 */
@ApplicationScoped
public class Attempts {

    private static final int FREE = 3;
    private static final int STOP = 10;
    private static final Duration HOUR = Duration.ofHours(1);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * @throws Refusal.TooMany while this scope has to wait
     */
    public void mustBeFree(String scope) {
        var blocked = (List<?>) entities.createNativeQuery("select blocked_until from attempt where scope = ?")
                .setParameter(1, scope)
                .getResultList();
        if (blocked.isEmpty()) return;
        var until = instantOf(blocked.get(0));
        var now = clock.now();
        if (until.isAfter(now))
            throw new Refusal.TooMany(
                    "account.attempts.wait", Duration.between(now, until).toSeconds() + 1);
    }

    /** Counted in a transaction of its own: the refusal that follows must not roll it back. */
    @Transactional(TxType.REQUIRES_NEW)
    public void failed(String scope) {
        var now = clock.now();
        entities.createNativeQuery("""
                        insert into attempt (scope, failures, last_at, blocked_until) values (?1, 1, ?2, ?2)
                        on duplicate key update failures = if(last_at < ?3, 1, failures + 1), last_at = ?2
                        """)
                .setParameter(1, scope)
                .setParameter(2, InstantConverter.toColumn(now))
                .setParameter(3, InstantConverter.toColumn(now.minus(HOUR)))
                .executeUpdate();
        var failures = ((Number) entities.createNativeQuery("select failures from attempt where scope = ?")
                        .setParameter(1, scope)
                        .getSingleResult())
                .intValue();
        entities.createNativeQuery("update attempt set blocked_until = ? where scope = ?")
                .setParameter(1, InstantConverter.toColumn(now.plus(waitAfter(failures))))
                .setParameter(2, scope)
                .executeUpdate();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void succeeded(String scope) {
        entities.createNativeQuery("delete from attempt where scope = ?")
                .setParameter(1, scope)
                .executeUpdate();
    }

    static Duration waitAfter(int failures) {
        if (failures >= STOP) return HOUR;
        if (failures <= FREE) return Duration.ZERO;
        return Duration.ofSeconds(1L << (failures - FREE - 1));
    }

    private static Instant instantOf(Object column) {
        if (column instanceof LocalDateTime local) return local.toInstant(ZoneOffset.UTC);
        return ((java.sql.Timestamp) column).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }
}
