package org.huiyin.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import org.huiyin.platform.Clock;
import org.huiyin.platform.InstantConverter;

/** The rows of the outbox as the postman's round changes them, each change in a short transaction of its own. */
@ApplicationScoped
class OutboxEntries {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** Takes the letter that has been due longest; nobody else takes it unless this node dies with it. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<OutboxEntry> take() {
        var due = due();
        due.ifPresent(entry -> entry.taken(clock.now()));
        return due;
    }

    @SuppressWarnings("unchecked") // a native query with a result class
    private Optional<OutboxEntry> due() {
        List<OutboxEntry> first = entities.createNativeQuery("""
                        select * from outbox where next_attempt_at <= ?
                        order by next_attempt_at, id limit 1 for update skip locked
                        """, OutboxEntry.class)
                .setParameter(1, InstantConverter.toColumn(clock.now()))
                .getResultList();
        return first.stream().findFirst();
    }

    @Transactional(TxType.REQUIRES_NEW)
    void sent(long id) {
        entities.find(OutboxEntry.class, id).sent(clock.now());
    }

    @Transactional(TxType.REQUIRES_NEW)
    void failed(long id, String reason) {
        entities.find(OutboxEntry.class, id).failed(reason, clock.now());
    }
}
