package org.huiyin.outside;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.huiyin.Api;
import org.huiyin.launch.Portal;

/**
 * The portal that all tests from outside share, started once with demo data, and the mail server that really receives its
 * letters. The tests stand where a trusted proxy stands: whoever wants to be somebody else sends {@code X-Forwarded-For}.
 */
final class OnePortal {

    static final String PASSWORD = "demo-huiyin-2026";

    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final Portal PORTAL = start();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private OnePortal() {}

    private static Portal start() {
        MAIL.start();
        return Portal.fresh()
                .demo()
                .with("HUIYIN_CONFIG", Path.of("src", "test", "config").toAbsolutePath())
                .with("HUIYIN_SMTP_HOST", "127.0.0.1")
                .with("HUIYIN_SMTP_PORT", MAIL.getSmtp().getPort())
                .with("HUIYIN_SMTP_REDIRECT", "letters@example.com") // without it a demonstration sends nothing
                .with("HUIYIN_TRUSTED_PROXIES", "127.0.0.1,0:0:0:0:0:0:0:1")
                .start();
    }

    static String url() {
        return PORTAL.baseUrl();
    }

    static Api api() {
        return new Api(url());
    }

    static Api api(String username) {
        return api().as(username, PASSWORD);
    }

    /** Changes its database behind its back. */
    static int change(String sql, Object... parameters) {
        try (var connection = PORTAL.database();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) statement.setObject(i + 1, parameters[i]);
            return statement.executeUpdate();
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    /** A request to a path, to be finished by the test. */
    static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(url() + path));
    }

    static HttpResponse<String> get(String path) {
        return send(to(path));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    static <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return HTTP.send(request.build(), body);
        } catch (IOException broken) {
            throw new IllegalStateException(request.build().uri() + ": " + broken, broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The subjects of all letters that have arrived; each names its complaint. */
    static List<String> letters() {
        return Arrays.stream(MAIL.getReceivedMessages()).map(OnePortal::subject).toList();
    }

    private static String subject(MimeMessage letter) {
        try {
            return letter.getSubject();
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Waits until a letter with this subject is there: what the portal does by itself may take a minute, and letters leave a moment later. */
    static boolean hasLetter(String subject) {
        for (var tries = 0; tries < 900; tries++) {
            if (letters().contains(subject)) return true;
            pause();
        }
        return false;
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
