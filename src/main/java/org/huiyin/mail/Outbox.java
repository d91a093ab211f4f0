package org.huiyin.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.huiyin.platform.Clock;
import org.huiyin.platform.InstantConverter;
import org.huiyin.platform.Keys;

/**
 * Letters that wait for the mail server.
 *
 * <p>{@link #put} belongs to the act's own transaction, so that a letter exists exactly if what it tells has happened.
 * {@link #drain} may run on any number of nodes at once: each takes its own rows. The recipient's address is sealed.
 */
@ApplicationScoped
public class Outbox {

    private static final int BATCH = 20;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Postman postman;

    @Inject
    Keys keys;

    @Inject
    Clock clock;

    public void put(Letter letter) {
        entities.createNativeQuery(
                        """
                        insert ignore into outbox (once, kind, recipient, subject, body, created_at, next_attempt_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?6)
                        """)
                .setParameter(1, letter.once())
                .setParameter(2, letter.kind())
                .setParameter(3, keys.seal(letter.recipient()))
                .setParameter(4, letter.subject())
                .setParameter(5, letter.body())
                .setParameter(6, InstantConverter.toColumn(clock.now()))
                .executeUpdate();
    }

    /** Takes all that waits as sent when it was written: letters from a demonstration's past go to nobody. */
    public void closePast() {
        entities.createNativeQuery(
                        "update outbox set sent_at = created_at, next_attempt_at = null where next_attempt_at is not null")
                .executeUpdate();
    }

    /**
     * Sends one batch of the letters that are due.
     *
     * @return whether there may be more
     */
    @Transactional
    public boolean drain() {
        if (!postman.ready()) return false;
        var due = due();
        due.forEach(this::send);
        return due.size() == BATCH;
    }

    @SuppressWarnings("unchecked") // a native query with a result class
    private List<OutboxEntry> due() {
        return entities.createNativeQuery(
                        """
                        select * from outbox where next_attempt_at <= ?
                        order by next_attempt_at, id limit %d for update skip locked
                        """
                                .formatted(BATCH),
                        OutboxEntry.class)
                .setParameter(1, InstantConverter.toColumn(clock.now()))
                .getResultList();
    }

    private void send(OutboxEntry entry) {
        try {
            postman.deliver(entry.letter(keys.open(entry.sealedRecipient())));
            entry.sent(clock.now());
        } catch (MessagingException refused) {
            entry.failed(String.valueOf(refused.getMessage()), clock.now());
        }
    }

    /** How many letters have not been taken by the mail server yet; for health and metrics. */
    public long waiting() {
        return ((Number) entities.createNativeQuery("select count(*) from outbox where next_attempt_at is not null")
                        .getSingleResult())
                .longValue();
    }
}
