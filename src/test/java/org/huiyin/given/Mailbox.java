package org.huiyin.given;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.mail.Outbox;
import org.huiyin.platform.Settings;

/** The mail server that the portal of the ring is configured for, and the letters that it has received over SMTP. */
@ApplicationScoped
public class Mailbox {

    private static final int TRIES = 100;

    @Inject
    Settings settings;

    @Inject
    Outbox outbox;

    @Inject
    Table table;

    private GreenMail server;

    /** A letter as it arrived. */
    public record Received(String kind, String recipient, String subject, String body) {

        static Received of(MimeMessage message) {
            try {
                return new Received(
                        message.getHeader("X-Huiyin-Letter", null),
                        message.getAllRecipients()[0].toString(),
                        message.getSubject(),
                        message.getContent().toString());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            } catch (MessagingException malformed) {
                throw new IllegalStateException(malformed);
            }
        }

        public String whole() {
            return subject + "\n" + body;
        }
    }

    void open(@Observes @Initialized(ApplicationScoped.class) Object portal) {
        start();
    }

    public void start() {
        server = new GreenMail(
                new ServerSetup(settings.number("huiyin.smtp.port", 0), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    public void stop() {
        server.stop();
    }

    /** The one letter of this kind about the case to this address; waits until it is here. */
    public Received letter(Case about, String kind, String recipient) {
        for (var tries = 0; tries < TRIES; tries++) {
            var found = letters(about).stream()
                    .filter(letter ->
                            letter.kind().equals(kind) && letter.recipient().equals(recipient))
                    .toList();
            if (found.size() == 1) return found.get(0);
            if (found.size() > 1) throw new AssertionError(found.size() + " letters " + kind);
            pause();
        }
        throw new AssertionError("no letter " + kind + ", but " + letters(about));
    }

    /** All letters about the case that have been written until now. */
    public List<Received> allLetters(Case about) {
        for (var tries = 0; tries < TRIES; tries++) {
            drain();
            if (!waits(about)) return received(about);
            pause();
        }
        throw new AssertionError("the letters of " + about.number() + " still wait");
    }

    private List<Received> letters(Case about) {
        drain();
        return received(about);
    }

    private void drain() {
        var more = true;
        while (more) more = outbox.drain();
    }

    /** Whether the timetable is sending one at this moment; what a test has written years ahead waits for ever. */
    private boolean waits(Case about) {
        var waiting = table.first(
                "select count(*) from outbox where next_attempt_at is not null and created_at <= utc_timestamp(6)"
                        + " and subject like ?",
                "%" + about.number() + "%");
        return ((Number) waiting).longValue() > 0;
    }

    private List<Received> received(Case about) {
        return Stream.of(server.getReceivedMessages())
                .map(Received::of)
                .filter(letter -> letter.subject().contains(about.number()))
                .toList();
    }

    private static void pause() {
        try {
            Thread.sleep(100); // the timetable may be sending them at this moment
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
