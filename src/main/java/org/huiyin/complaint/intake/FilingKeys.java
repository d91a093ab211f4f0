package org.huiyin.complaint.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.huiyin.platform.Clock;
import org.huiyin.platform.InstantConverter;
import org.huiyin.platform.Refusal;

/**
 * The names of filings: whoever files under a name that is in use waits for the other one to end. What was filed under a name
 * stands in the complaint for good; here it is kept for {@link #KEPT} only.
 */
@ApplicationScoped
public class FilingKeys {

    /** Far longer than any request lasts, and as long as a program may take to send again what it sent. */
    static final Duration KEPT = Duration.ofDays(1);

    private static final int BATCH = 1000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    void hold(byte[] key, Instant now) {
        entities.createNativeQuery("insert ignore into filing_key (filing_key, used_at) values (?, ?)")
                .setParameter(1, key)
                .setParameter(2, InstantConverter.toColumn(now))
                .executeUpdate();
    }

    /** An update takes the lock for this request alone, where {@link #hold} would share it. */
    void holdAlone(byte[] key, Instant now) {
        entities.createNativeQuery("""
                        insert into filing_key (filing_key, used_at) values (?1, ?2) on duplicate key update used_at = ?2
                        """)
                .setParameter(1, key)
                .setParameter(2, InstantConverter.toColumn(now))
                .executeUpdate();
    }

    /**
     * Keeps what was sent under a program's key.
     *
     * @throws Refusal.Invalid when something else was sent under it before (draft-ietf-httpapi-idempotency-key-header, 2.7)
     */
    void bind(byte[] key, byte[] content, Instant now) {
        entities.createNativeQuery("insert ignore into filing_key (filing_key, content, used_at) values (?, ?, ?)")
                .setParameter(1, key)
                .setParameter(2, content)
                .setParameter(3, InstantConverter.toColumn(now))
                .executeUpdate();
        var bound = entities.createNativeQuery("select content from filing_key where filing_key = ?")
                .setParameter(1, key)
                .getSingleResult();
        if (!Arrays.equals((byte[]) bound, content)) throw new Refusal.Invalid("Idempotency-Key", "filing.key.reused");
    }

    /** Forgets old names; returns whether there may be more. For the timetable. */
    @Transactional
    public boolean sweep() {
        return entities.createNativeQuery("delete from filing_key where used_at < ? limit " + BATCH)
                        .setParameter(1, InstantConverter.toColumn(clock.now().minus(KEPT)))
                        .executeUpdate()
                == BATCH;
    }
}
