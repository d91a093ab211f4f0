package org.huiyin.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huiyin.Api;
import org.huiyin.launch.Portal;
import org.junit.jupiter.api.Test;

/** An empty portal belongs to whoever reads what it prints at the start. */
class FirstAdministratorST {

    private static final Pattern CODE = Pattern.compile("\\b([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}\\b");

    @Test
    void the_printed_code_makes_the_first_administrator_and_nobody_else() {
        try (var portal = Portal.fresh().start()) {
            var found = CODE.matcher(portal.output());
            assertThat(found.find()).as(portal.output()).isTrue();
            assertThat(portal.get("/sign-in").headers().firstValue("Location").orElse(""))
                    .endsWith("/setup");
            assertThat(portal.get("/setup").statusCode()).isEqualTo(200);
            assertThat(setUp(portal, "2222-2222-2222-2222").statusCode()).isEqualTo(422);

            var made = setUp(portal, found.group());
            assertThat(made.statusCode()).isEqualTo(303);
            assertThat(made.headers().firstValue("Location").orElse("")).endsWith("/admin/units");

            assertThat(portal.get("/setup").statusCode()).isEqualTo(404);
            assertThat(setUp(portal, found.group()).statusCode()).isEqualTo(404);
            assertThat(portal.get("/api/v1/demo").statusCode()).isEqualTo(404);
            assertThat(new Api(portal.baseUrl()).as("first.admin", "a-long-password-1"))
                    .isNotNull();
        }
    }

    private static HttpResponse<String> setUp(Portal portal, String code) {
        var fields = Map.of(
                "code", code,
                "regionCode", "990102",
                "regionName", "东岭区",
                "unitName", "东岭区司法局",
                "name", "郝维",
                "username", "first.admin",
                "password", "a-long-password-1");
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return portal.send(HttpRequest.newBuilder(URI.create(portal.baseUrl() + "/setup"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }
}
