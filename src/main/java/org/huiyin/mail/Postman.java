package org.huiyin.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.HexFormat;
import java.util.Properties;
import java.util.regex.Pattern;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Settings;
import org.huiyin.platform.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Takes a letter to the mail server of {@code huiyin.smtp.*}.
 *
 * <p>With {@code huiyin.smtp.redirect} set (any site that is not in production) every letter goes to that one address.
 */
@ApplicationScoped
public class Postman {

    private static final String TIMEOUT_MS = "10000";
    private static final Pattern SMTP_CODE = Pattern.compile("([2-5][0-9]{2})[ -]");

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private volatile @Nullable Session session;

    /**
     * Whether a mail server is configured; without one the letters wait. A demonstration also needs an address that all its
     * letters are redirected to: its people do not exist, but what visitors type into it may.
     */
    boolean ready() {
        var redirected = settings.text("huiyin.smtp.redirect").isPresent();
        return settings.text("huiyin.smtp.host").isPresent() && (redirected || !settings.demo());
    }

    void deliver(Letter letter) throws MessagingException {
        var message = new Numbered(session(), letter.once());
        message.setFrom(new InternetAddress(settings.text("huiyin.smtp.from", "huiyin@localhost"), true));
        var recipient = settings.text("huiyin.smtp.redirect").orElse(letter.recipient());
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(recipient, true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.body(), StandardCharsets.UTF_8.name());
        message.setHeader("X-Huiyin-Letter", letter.kind());
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no holiday notes in return
        message.setSentDate(Date.from(clock.now()));
        Transport.send(message);
    }

    /** The kind of failure and the server's code, without its words: those often name the recipient. */
    static String reasonOf(Exception refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            var answer = SMTP_CODE.matcher(String.valueOf(cause.getMessage()));
            if (answer.lookingAt()) return "SMTP " + answer.group(1);
        }
        return refused.getClass().getSimpleName();
    }

    /** The same letter has the same number when a crash makes it go out a second time, so that a mailbox can tell. */
    private static final class Numbered extends MimeMessage {

        private final String once;

        Numbered(Session session, String once) {
            super(session);
            this.once = once;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + HexFormat.of().formatHex(Tokens.hash(once), 0, 16) + "@huiyin>");
        }
    }

    /** One is made and kept: to make one is to look through all libraries for providers, which takes longer than the letter. */
    private Session session() {
        var properties = properties();
        var user = settings.text("huiyin.smtp.user").orElse(null);
        if (user != null) properties.setProperty("mail.smtp.auth", "true");
        var known = session;
        if (known != null && known.getProperties().equals(properties)) return known;
        var made = Session.getInstance(properties, user == null ? null : authenticator(user));
        session = made;
        return made;
    }

    private Properties properties() {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", settings.text("huiyin.smtp.host", ""));
        properties.setProperty("mail.smtp.port", Integer.toString(settings.number("huiyin.smtp.port", 25)));
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MS);
        properties.setProperty("mail.smtp.timeout", TIMEOUT_MS);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MS);
        if (settings.flag("huiyin.smtp.starttls")) {
            properties.setProperty("mail.smtp.starttls.enable", "true");
            properties.setProperty("mail.smtp.starttls.required", "true");
        }
        return properties;
    }

    private Authenticator authenticator(String user) {
        return new Authenticator() {
            @Override
            protected @Nullable PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user, settings.text("huiyin.smtp.password", ""));
            }
        };
    }
}
