package org.huiyin.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.huiyin.platform.Clock;
import org.huiyin.platform.InstantConverter;
import org.jspecify.annotations.Nullable;

/** Counts what the public may know. Counted at most once a minute on each node, however often it is asked. */
@ApplicationScoped
public class PublicFigures {

    private static final Duration FRESH = Duration.ofSeconds(60);

    /** The last day ends at 24:00; the stored due moment is its last second. */
    private static final String ANSWERED_IN_TIME = """
            select count(*) from deadline d join complaint c on c.id = d.complaint_id
            where d.clock = 'C1' and c.filed_at >= ?1 and c.status <> 'WITHDRAWN'
            and d.stopped_at < date_add(d.due_at, interval 1 second)
            """;

    private static final String ANSWERS_DUE = """
            select count(*) from deadline d join complaint c on c.id = d.complaint_id
            where d.clock = 'C1' and c.filed_at >= ?1 and c.status <> 'WITHDRAWN'
            and (d.stopped_at is not null or d.due_at < ?2)
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    private volatile @Nullable Figures last;

    public Figures ofThisYear() {
        var known = last;
        var now = clock.now();
        if (known != null && now.isBefore(known.at().plus(FRESH)) && !now.isBefore(known.at())) return known;
        var counted = count(now);
        last = counted;
        return counted;
    }

    private Figures count(Instant now) {
        var first = Clock.dayOf(now).withDayOfYear(1);
        var from = InstantConverter.toColumn(first.atStartOfDay(Clock.CHINA).toInstant());
        return new Figures(
                first,
                now,
                number("select count(*) from complaint where filed_at >= ?1 and channel <> 'EX_OFFICIO'", from, null),
                number("""
                        select count(distinct complaint_id) from reply where decision = 'APPROVED' and reviewed_at >= ?1
                        """, from, null),
                number("select count(*) from complaint where status = 'STRUCK_OFF' and closed_at >= ?1", from, null),
                number(ANSWERED_IN_TIME, from, null),
                number(ANSWERS_DUE, from, InstantConverter.toColumn(now)));
    }

    private long number(String question, LocalDateTime from, @Nullable LocalDateTime now) {
        var query = entities.createNativeQuery(question).setParameter(1, from);
        if (now != null) query.setParameter(2, now);
        return ((Number) query.getSingleResult()).longValue();
    }
}
