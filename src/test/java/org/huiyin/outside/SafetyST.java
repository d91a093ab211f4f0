package org.huiyin.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the portal says to browsers, and what it does not let itself be told. */
class SafetyST {

    private static final Pattern INLINE =
            Pattern.compile("<script(?![^>]*\\bsrc=)|<style|\\sstyle=|\\son[a-z]+=|javascript:");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/how",
                "/privacy",
                "/file/who",
                "/file/whom",
                "/track",
                "/sign-in",
                "/leave",
                "/no-such-page",
                "/sitemap",
                "/api/v1/taxonomy",
                "/api/v1/no-such",
                "/health/ready",
                "/openapi",
                "/metrics",
                "/WEB-INF/web.xml"
            })
    void everything_carries_the_safety_headers_and_no_inline_code(String path) {
        var answer = OnePortal.get(path);

        assertThatIsSafe(answer);
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html"))
            assertThat(INLINE.matcher(answer.body()).find()).isFalse();
    }

    @Test
    void assets_carry_the_safety_headers_and_are_kept_for_long() {
        for (var asset : Weight.assetsOf("/")) {
            var answer = OnePortal.get(asset);
            assertThat(answer.statusCode()).as(asset).isEqualTo(200);
            assertThatIsSafe(answer);
            assertThat(header(answer, "Cache-Control")).contains("immutable");
        }
    }

    @Test
    void cookies_are_out_of_reach_of_scripts_and_of_other_sites() {
        var answers = List.of(
                Forms.post("/sign-in", "username", "dl.intake", "password", OnePortal.PASSWORD),
                Forms.post("/file/who", "complainantType", "CITIZEN", "identityMode", "ANONYMOUS"),
                OnePortal.to("/preferences?lang=en&back=/"));
        for (var request : answers) {
            var cookies = OnePortal.send(request).headers().allValues("Set-Cookie");
            for (var cookie : cookies)
                assertThat(cookie).containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=");
        }
        assertThat(OnePortal.send(answers.get(0)).headers().allValues("Set-Cookie"))
                .isNotEmpty();
    }

    @Test
    void what_another_site_asks_for_is_refused() {
        var path = "/file/who";
        assertThat(status("Sec-Fetch-Site", "cross-site", path)).isEqualTo(403);
        assertThat(status("Sec-Fetch-Site", "same-site", path)).isEqualTo(403);
        assertThat(status("Origin", "https://evil.example", path)).isEqualTo(403);
        assertThat(status("Origin", "null", path)).isEqualTo(403);
        assertThat(status("Sec-Fetch-Site", "same-origin", path)).isNotEqualTo(403);
        assertThat(status("Origin", OnePortal.url(), path)).isNotEqualTo(403);
    }

    @Test
    void wrong_codes_slow_down_and_then_stop() {
        var refusals = 0;
        var slowed = false;
        for (var tries = 0; tries < 200 && refusals < 10; tries++) {
            var answer = wrongCode();
            if (answer.statusCode() == 422) refusals++;
            if (answer.statusCode() != 429) continue;
            var wait = Integer.parseInt(header(answer, "Retry-After"));
            slowed = true;
            if (wait > 4) return; // the fourth wait is as long as a test may last: it doubles from here on
            sleep(wait);
        }
        assertThat(slowed).isTrue();
        assertThat(refusals).isLessThan(10);
    }

    @Test
    void the_doors_for_machines_answer() {
        assertThat(OnePortal.get("/health/ready").statusCode()).isEqualTo(200);
        assertThat(OnePortal.get("/health/live").statusCode()).isEqualTo(200);
        assertThat(OnePortal.get("/metrics").body()).contains("# TYPE");
        assertThat(OnePortal.get("/openapi").body()).contains("/api/v1/complaints", "queryCode");
    }

    @Test
    void how_much_is_sent_is_nothing_for_the_outside() {
        assertThat(OnePortal.get("/health/ready").body()).contains("database").doesNotContain("letters", "waiting");
    }

    @Test
    void the_figures_of_operation_are_for_those_who_operate() {
        assertThat(figuresFor("203.0.113.7")).isEqualTo(403);
        assertThat(figuresFor("2001:db8::1")).isEqualTo(403);
        assertThat(figuresFor("10.1.2.3")).isEqualTo(200);
        assertThat(OnePortal.get("/metrics").body()).contains("huiyin_letters_waiting");
        for (var spelling : new String[] {"/%6detrics", "/metrics;a=b", "/metrics/", "//metrics", "/x/../metrics"})
            assertThat(OnePortal.send(OnePortal.to(spelling).header("X-Forwarded-For", "203.0.113.7"))
                            .body())
                    .as(spelling)
                    .doesNotContain("# TYPE");
    }

    private static int figuresFor(String address) {
        return OnePortal.send(OnePortal.to("/metrics").header("X-Forwarded-For", address))
                .statusCode();
    }

    private static HttpResponse<String> wrongCode() {
        return OnePortal.send(
                Forms.post("/track", "number", "TS9901022026010100001", "queryCode", "2222-2222-2222-2222")
                        .header("X-Forwarded-For", "203.0.113.7"));
    }

    private static int status(String header, String value, String path) {
        return OnePortal.send(Forms.post(path, "complainantType", "CITIZEN").setHeader(header, value))
                .statusCode();
    }

    private static void assertThatIsSafe(HttpResponse<String> answer) {
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Referrer-Policy")).isNotEmpty();
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'none'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static void sleep(int seconds) {
        try {
            Thread.sleep(seconds * 1000L);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
