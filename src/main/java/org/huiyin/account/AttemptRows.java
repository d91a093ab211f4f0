package org.huiyin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.huiyin.platform.InstantConverter;
import org.huiyin.platform.Keys;

/** The tallies as they are stored, each change in one short transaction. Names and addresses are kept as keyed hashes only. */
@ApplicationScoped
class AttemptRows {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int BATCH = 1000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Keys keys;

    /** The tallies by which the attempt has to wait, and until when. */
    Map<Tally, Instant> blocked(Attempt attempt, Instant now) {
        var blocked = new EnumMap<Tally, Instant>(Tally.class);
        List<?> found = entities.createNativeQuery(
                        "select tally, blocked_until from attempt where mark in (?1, ?2, ?3) and blocked_until > ?4")
                .setParameter(1, mark(Tally.SUBJECT_FROM_NETWORK, attempt))
                .setParameter(2, mark(Tally.NETWORK, attempt))
                .setParameter(3, mark(Tally.SUBJECT, attempt))
                .setParameter(4, InstantConverter.toColumn(now))
                .getResultList();
        for (var row : found) {
            var columns = (Object[]) row;
            blocked.put(Tally.valueOf((String) columns[0]), instantOf(columns[1]));
        }
        return blocked;
    }

    /** Whether the subject has got in from there not long ago. */
    boolean usual(Attempt attempt, Instant now) {
        return !entities.createNativeQuery("select 1 from usual_network where mark = ? and lapses_at > ?")
                .setParameter(1, mark(Tally.SUBJECT_FROM_NETWORK, attempt))
                .setParameter(2, InstantConverter.toColumn(now))
                .getResultList()
                .isEmpty();
    }

    @Transactional
    void count(Attempt attempt, Instant now) {
        for (var tally : Tally.of(attempt.secret())) { // always in this order, or two of them could wait for each other
            var mark = mark(tally, attempt);
            entities.createNativeQuery("""
                            insert into attempt (mark, tally, failures, since, blocked_until) values (?1, ?2, 1, ?3, ?3)
                            on duplicate key update failures = if(since < ?4, 1, failures + 1), since = if(since < ?4, ?3, since)
                            """)
                    .setParameter(1, mark)
                    .setParameter(2, tally.name())
                    .setParameter(3, InstantConverter.toColumn(now))
                    .setParameter(4, InstantConverter.toColumn(now.minus(HOUR)))
                    .executeUpdate();
            block(mark, now.plus(tally.waitAfter(failures(mark))));
        }
    }

    private int failures(byte[] mark) {
        var failures = entities.createNativeQuery("select failures from attempt where mark = ?")
                .setParameter(1, mark)
                .getSingleResult();
        return ((Number) failures).intValue();
    }

    private void block(byte[] mark, Instant until) {
        entities.createNativeQuery("update attempt set blocked_until = ? where mark = ?")
                .setParameter(1, InstantConverter.toColumn(until))
                .setParameter(2, mark)
                .executeUpdate();
    }

    @Transactional
    void forgive(Attempt attempt, Instant usualUntil) {
        var mark = mark(Tally.SUBJECT_FROM_NETWORK, attempt);
        entities.createNativeQuery("delete from attempt where mark = ?")
                .setParameter(1, mark)
                .executeUpdate();
        entities.createNativeQuery(
                        "insert into usual_network (mark, lapses_at) values (?1, ?2) on duplicate key update lapses_at = ?2")
                .setParameter(1, mark)
                .setParameter(2, InstantConverter.toColumn(usualUntil))
                .executeUpdate();
    }

    /** Returns whether there may be more. */
    @Transactional
    boolean sweep(Instant now) {
        // A wait is at most an hour long and begins within an hour after the first wrong try.
        var tallies = entities.createNativeQuery("delete from attempt where since < ? limit " + BATCH)
                .setParameter(1, InstantConverter.toColumn(now.minus(HOUR.multipliedBy(2))))
                .executeUpdate();
        var networks = entities.createNativeQuery("delete from usual_network where lapses_at < ? limit " + BATCH)
                .setParameter(1, InstantConverter.toColumn(now))
                .executeUpdate();
        return tallies == BATCH || networks == BATCH;
    }

    private byte[] mark(Tally tally, Attempt attempt) {
        return keys.mark("attempt", tally.scope(attempt));
    }

    private static Instant instantOf(Object column) {
        if (column instanceof LocalDateTime local) return local.toInstant(ZoneOffset.UTC);
        return ((java.sql.Timestamp) column).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }
}
