package org.huiyin.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.huiyin.account.Account;
import org.huiyin.account.Actor;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;

/**
 * Whose enforcement credential is suspended or revoked (暂扣、收缴执法证件), so that they handle no case at all. The one rule: choosing
 * people and every act of handling ask it. 辽宁省行政执法监督规定 art. 36: no enforcement while it is suspended.
 *
 * <p>A suspension blocks from its notice to the end of its last day, whether or not the portal has noted yet that it is over. People
 * are matched as accused officers are: by the officer that their account stands for.
 */
@ApplicationScoped
public class Credentials {

    /** Nobody works under a revoked one, but whoever was issued a new one does on its days. */
    private static final String BLOCKING = """
            (s.status = 'IN_FORCE' and s.ends_on >= %1$s
            or s.status = 'REVOKED' and not (s.reissued_from is not null and s.reissued_from <= %1$s
                and (s.reissued_until is null or s.reissued_until >= %1$s)))""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    public boolean blocked(Actor actor) {
        var officer = actor.officerId();
        return officer != null && !blocked(Set.of(officer)).isEmpty();
    }

    /** @throws Refusal.NotYours when this person's credential is suspended or revoked */
    public void mustBeValid(Actor actor) {
        if (blocked(actor)) throw new Refusal.NotYours("credential.blocked");
    }

    /** Those of the people whose credential is valid, in their order; one look for all of them, none where nobody is an officer. */
    public List<Account> valid(List<Account> people) {
        var officers = new HashSet<Long>();
        people.stream()
                .map(account -> account.actor().officerId())
                .filter(Objects::nonNull)
                .forEach(officers::add);
        if (officers.isEmpty()) return people;
        var blocked = blocked(officers);
        if (blocked.isEmpty()) return people;
        return people.stream()
                .filter(account -> {
                    var officer = account.actor().officerId();
                    return officer == null || !blocked.contains(officer);
                })
                .toList();
    }

    /**
     * Condition on {@code credential_suspension s} of a native query: because of it the officer handles nothing on this day.
     *
     * @param day a parameter or a literal of the query
     */
    public static String blocking(String day) {
        return BLOCKING.formatted(day);
    }

    private Set<Long> blocked(Set<Long> officers) {
        var marks =
                String.join(",", officers.stream().map(id -> Long.toString(id)).toList());
        List<?> ids = entities.createNativeQuery("""
                        select s.officer_id from credential_suspension s
                        where s.officer_id in (%s) and %s
                        """.formatted(marks, blocking("?1")))
                .setParameter(1, clock.today())
                .getResultList();
        var blocked = new HashSet<Long>();
        ids.forEach(id -> blocked.add(((Number) id).longValue()));
        return blocked;
    }
}
