package org.huiyin.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.huiyin.given.Given;
import org.huiyin.given.Mailbox;
import org.huiyin.given.Report;
import org.huiyin.platform.Clock;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** A letter exists exactly if what it tells has happened, goes out once, and is never lost. */
@InPortal
class OutboxIT {

    @Inject
    Given given;

    @Inject
    Mailbox mailbox;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Inject
    UserTransaction transaction;

    @Test
    void a_letter_waits_for_a_dead_mail_server_and_goes_out_when_it_lives_again() {
        mailbox.stop();
        var report = new Report();
        var filed = given.filed(report);
        var once = "filed:" + filed.number() + ":1";

        while (attempts(once) == 0) drain();
        assertThat(given.stored("select last_error from outbox where once = ?", once))
                .isNotNull();
        assertThat(given.stored("select sent_at from outbox where once = ?", once))
                .isNull();

        mailbox.start();
        Clock.at(clock.now().plus(Duration.ofHours(1)), this::drain);

        mailbox.letter(filed, "filed", report.complainant().email());
        assertThat(given.stored("select last_error from outbox where once = ?", once))
                .isNull();
    }

    @Test
    void what_is_rolled_back_is_not_told() throws Exception {
        var once = "test:" + UUID.randomUUID();
        transaction.begin();
        outbox.put(new Letter(once, "test", "nobody@example.com", "subject", "body"));
        transaction.rollback();

        assertThat(given.stored("select count(*) from outbox where once = ?", once))
                .isEqualTo(0L);
    }

    @Test
    void a_second_letter_for_the_same_occasion_is_not_written() throws Exception {
        var once = "test:" + UUID.randomUUID();
        for (var i = 0; i < 2; i++) {
            transaction.begin();
            outbox.put(new Letter(once, "test", "nobody@example.com", "subject", "body"));
            transaction.commit();
        }

        assertThat(given.stored("select count(*) from outbox where once = ?", once))
                .isEqualTo(1L);
    }

    @Test
    void the_recipient_lies_sealed() {
        var report = new Report();
        var filed = given.filed(report);

        var sealed =
                (byte[]) given.stored("select recipient from outbox where once = ?", "filed:" + filed.number() + ":1");

        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain(report.nonce());
    }

    private int attempts(String once) {
        return ((Number) given.stored("select attempts from outbox where once = ?", once)).intValue();
    }

    private void drain() {
        var more = true;
        while (more) more = outbox.drain();
    }
}
