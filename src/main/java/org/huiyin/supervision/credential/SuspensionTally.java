package org.huiyin.supervision.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.stream.Collectors;
import org.huiyin.account.Actor;
import org.huiyin.platform.Clock;
import org.huiyin.platform.InstantConverter;

/** Counts the suspensions of credentials; by the same ways as the list, so that nobody can count what they may not see. */
@ApplicationScoped
public class SuspensionTally {

    /** Of each that may be counted, once however many ways lead to it. What has run out need not be noted yet. */
    private static final String EACH = """
            select s.id,
                s.notified_at is not null and s.notified_at >= #from as suspended,
                s.status = 'IN_FORCE' and s.ends_on >= #today as in_force,
                s.status = 'LIFTED' and s.notified_at is not null and s.ended_at >= #from as lifted,
                s.status = 'LAPSED' and s.ended_at >= #from or s.status = 'IN_FORCE' and s.ends_on < #today as lapsed,
                s.status = 'REVOKED' and s.ended_at >= #from as revoked,
                s.status in ('PROPOSED', 'APPROVED') as owed
            from credential_suspension s where %s
            and (s.status in ('PROPOSED', 'APPROVED', 'IN_FORCE') or s.notified_at >= #from or s.ended_at >= #from)
            """;

    private static final String ALL = """
            select coalesce(sum(t.suspended), 0), coalesce(sum(t.in_force), 0), coalesce(sum(t.lifted), 0),
            coalesce(sum(t.lapsed), 0), coalesce(sum(t.revoked), 0), coalesce(sum(t.owed), 0) from (%s) t
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    public SuspensionFigures ofThisYear(Actor viewer) {
        var first = clock.today().withDayOfYear(1);
        var each = SuspensionAccess.ways(viewer).stream().map(EACH::formatted).collect(Collectors.joining(" union "));
        if (each.isEmpty()) return new SuspensionFigures(first, 0, 0, 0, 0, 0, 0);
        var query = entities.createNativeQuery(ALL.formatted(each))
                .setParameter("from", InstantConverter.toColumn(Clock.startOf(first)))
                .setParameter("today", clock.today());
        var row = (Object[]) SuspensionAccess.bind(query, viewer, each).getSingleResult();
        return new SuspensionFigures(
                first, count(row[0]), count(row[1]), count(row[2]), count(row[3]), count(row[4]), count(row[5]));
    }

    private static long count(Object cell) {
        return ((Number) cell).longValue();
    }
}
