package org.huiyin.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.huiyin.launch.Portal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A portal under a path, behind TLS: what the server around it says by itself gives nothing away either. */
class ContainerST {

    private static final String TOKEN = "a-token-for-figures";
    private static Portal portal;
    private static String root;

    @BeforeAll
    static void start() {
        portal = Portal.fresh()
                .with("HUIYIN_CONTEXT_PATH", "/jubao")
                .with("HUIYIN_PUBLIC_URL", "https://jubao.example")
                .with("HUIYIN_METRICS_TOKEN", TOKEN)
                .start();
        root = portal.baseUrl().replace("/jubao", "");
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1",
                "GET /no-such HTTP/1.1",
                "GET /WEB-INF/web.xml HTTP/1.1",
                "GET /jubao/WEB-INF/web.xml HTTP/1.1",
                "GET /metrics/no-such HTTP/1.1",
                "GET /health/no-such HTTP/1.1",
                "POST /openapi HTTP/1.1",
                "GET /%zz HTTP/1.1",
                "GET /jubao/%zz HTTP/1.1",
                "GET /..%2f..%2fetc HTTP/1.1",
                "FOO / HTTP/1.1",
                "FOO /jubao/ HTTP/1.1",
                "TRACE / HTTP/1.1",
                "GET http://[:x HTTP/1.1",
                "GET / HTTP/9.9"
            })
    void no_answer_names_the_server(String line) {
        assertThatIsBare(raw(line, ""));
    }

    @Test
    void nor_does_the_answer_to_too_long_a_header_or_address() {
        assertThatIsBare(raw("GET / HTTP/1.1", "X-Long: " + "a".repeat(20_000) + "\r\n"));
        assertThatIsBare(raw("GET /" + "a".repeat(20_000) + " HTTP/1.1", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/no-such", "/health/ready", "/openapi", "/metrics", "/jubao/", "/jubao/no-such"})
    void every_answer_has_the_safety_headers_and_asks_for_tls_only(String path) {
        var headers = get(path).headers();

        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(headers.allValues("Content-Security-Policy")).hasSize(1);
        assertThat(headers.firstValue("Strict-Transport-Security").orElse("")).startsWith("max-age=31536000");
    }

    @Test
    void where_the_portal_is_not_asked_the_bare_status_is_all() {
        for (var path : new String[] {"/", "/WEB-INF/web.xml", "/jubao/WEB-INF/web.xml"}) {
            var answer = get(path);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body().strip()).isEqualTo("404");
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        }
        assertThat(portal.output()).doesNotContain("WARNING");
    }

    @Test
    void the_doors_for_machines_answer_at_the_root() {
        assertThat(get("/health/ready").body()).contains("database").doesNotContain("letters");
        assertThat(get("/openapi").body()).contains("/api/v1/complaints");
        assertThat(get("/metrics").body()).contains("# TYPE");
    }

    @Test
    void through_a_proxy_that_nobody_named_the_figures_need_the_token() {
        assertThat(get("/metrics", "X-Forwarded-For", "10.0.0.1").statusCode()).isEqualTo(403);
        assertThat(get("/metrics", "Authorization", "Bearer wrong").statusCode())
                .isEqualTo(403);
        assertThat(get("/metrics", "X-Forwarded-For", "203.0.113.7", "Authorization", "Bearer " + TOKEN)
                        .statusCode())
                .isEqualTo(200);
    }

    private static void assertThatIsBare(String answer) {
        assertThat(answer).isNotEmpty();
        for (var name : List.of("payara", "glassfish", "grizzly", "jersey", "catalina", "6.2025", "java.", "server:"))
            assertThat(answer).doesNotContainIgnoringCase(name);
    }

    private static HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(root + path));
        return portal.send((headers.length == 0 ? request : request.headers(headers)).build());
    }

    /** What a browser would never send. */
    private static String raw(String line, String headers) {
        try (var socket = new Socket("localhost", URI.create(root).getPort())) {
            socket.setSoTimeout(10_000);
            var request = line + "\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(line, broken);
        }
    }
}
