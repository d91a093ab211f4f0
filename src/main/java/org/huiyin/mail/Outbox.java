package org.huiyin.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collections;
import java.util.List;
import org.huiyin.platform.Clock;
import org.huiyin.platform.InstantConverter;
import org.huiyin.platform.Keys;

/**
 * Letters that wait for the mail server.
 *
 * <p>{@link #put} belongs to the act's own transaction, so that a letter exists exactly if what it tells has happened.
 * {@link #drain} may run on any number of nodes at once: each takes its own letter. The recipient's address is sealed.
 */
@ApplicationScoped
public class Outbox {

    @PersistenceContext
    EntityManager entities;

    @Inject
    OutboxEntries entries;

    @Inject
    Postman postman;

    @Inject
    Keys keys;

    @Inject
    Clock clock;

    public void put(Letter letter) {
        put(List.of(letter));
    }

    /** Several at once. */
    public void put(List<Letter> letters) {
        if (letters.isEmpty()) return;
        var rows = String.join(", ", Collections.nCopies(letters.size(), "(?, ?, ?, ?, ?, ?, ?)"));
        var query = entities.createNativeQuery(
                "insert ignore into outbox (once, kind, recipient, subject, body, created_at, next_attempt_at) values "
                        + rows);
        var now = InstantConverter.toColumn(clock.now());
        var place = 1;
        for (var letter : letters) {
            query.setParameter(place++, letter.once());
            query.setParameter(place++, letter.kind());
            query.setParameter(place++, keys.seal(letter.recipient()));
            query.setParameter(place++, letter.subject());
            query.setParameter(place++, letter.body());
            query.setParameter(place++, now);
            query.setParameter(place++, now);
        }
        query.executeUpdate();
    }

    /** Takes all that waits as sent when it was written: letters from a demonstration's past go to nobody. */
    public void closePast() {
        entities.createNativeQuery(
                        "update outbox set sent_at = created_at, next_attempt_at = null where next_attempt_at is not null")
                .executeUpdate();
    }

    /**
     * Sends the letter that has been due longest. No transaction is open while the mail server is spoken to: a slow one would hold
     * rows and connections, and a rollback would send again what has been sent.
     *
     * @return whether there may be more
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public boolean drain() {
        if (!postman.ready()) return false;
        var due = entries.take();
        due.ifPresent(this::send);
        return due.isPresent();
    }

    private void send(OutboxEntry entry) {
        try {
            postman.deliver(entry.letter(keys.open(entry.sealedRecipient())));
        } catch (MessagingException | RuntimeException refused) {
            // One letter that cannot be opened or written must not keep the others waiting.
            entries.failed(entry.id(), Postman.reasonOf(refused));
            return;
        }
        entries.sent(entry.id());
    }

    /** How many letters have not been taken by the mail server yet; for health and metrics. */
    public long waiting() {
        return ((Number) entities.createNativeQuery("select count(*) from outbox where next_attempt_at is not null")
                        .getSingleResult())
                .longValue();
    }
}
