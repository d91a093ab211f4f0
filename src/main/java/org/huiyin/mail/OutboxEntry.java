package org.huiyin.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A letter in the outbox: waiting, sent, or failed and to be tried again. It is never dropped. */
@Entity
@Table(name = "outbox")
class OutboxEntry {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    /** Longer than the postman can take for one letter: whoever has not come back by then has died on the way. */
    private static final Duration ROUND = Duration.ofMinutes(5);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "once")
    private String once;

    @Column(name = "kind")
    private String kind;

    @Column(name = "recipient")
    private byte[] recipient;

    @Column(name = "subject")
    private String subject;

    @Column(name = "body")
    private String body;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "next_attempt_at")
    private @Nullable Instant nextAttemptAt;

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "last_error")
    private @Nullable String lastError;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected OutboxEntry() {}

    long id() {
        if (id == null) throw new IllegalStateException("letter is not stored yet");
        return id;
    }

    Letter letter(String openRecipient) {
        return new Letter(once, kind, openRecipient, subject, body);
    }

    byte[] sealedRecipient() {
        return recipient;
    }

    void taken(Instant now) {
        nextAttemptAt = now.plus(ROUND);
    }

    void sent(Instant now) {
        sentAt = now;
        nextAttemptAt = null;
        lastError = null;
        attempts++;
    }

    /** Waits twice as long after each failure, at most six hours; there is no last try. */
    void failed(String error, Instant now) {
        attempts++;
        lastError = error.length() <= 300 ? error : error.substring(0, 300);
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempts - 1, 12));
        nextAttemptAt = now.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
    }
}
