package org.huiyin.outside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, the answer is a clear one, and what was taken comes back as text. */
class HostileInputST {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "'; drop table complaint; --",
                "\" onmouseover=\"alert(1)",
                "${7*7} #{7*7} {{7*7}}",
                "😀👨‍👩‍👧‍👦",
                "\u202Ecod.exe\u202C"
            })
    void text_of_any_kind_is_kept_as_text(String hostile) {
        var api = OnePortal.api();
        var filed = api.post("/complaints", report(hostile).build());

        assertThat(filed.status()).isIn(201, 422);
        if (filed.status() == 422) return;
        var number = filed.json().getString("number");
        var code = filed.json().getString("queryCode");
        var opened = OnePortal.send(Forms.post("/track", "number", number, "queryCode", code));
        var cookie = opened.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        var page = OnePortal.send(OnePortal.to("/track/case").header("Cookie", cookie));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("<script>alert").doesNotContainPattern("<[a-z][^<>]*onmouseover");
        assertThat(api.with("Huiyin-Query-Code", code)
                        .get("/complaints/" + number)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void too_long_a_text_is_refused_with_the_name_of_its_field() {
        var answer = OnePortal.api()
                .post(
                        "/complaints",
                        report("x").add("narrative", "长".repeat(400_000)).build());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().toString()).contains("narrative");
    }

    @Test
    void a_nul_in_a_text_does_no_harm() {
        assertThat(OnePortal.api()
                        .post("/complaints", report("a\u0000b").build())
                        .status())
                .isIn(201, 422);
    }

    @Test
    void a_key_that_another_program_used_opens_nothing() {
        var api = OnePortal.api().with("Idempotency-Key", UUID.randomUUID().toString());
        var body = report("x").build();
        var first = api.post("/complaints", body);

        var other = api.post(
                "/complaints",
                Json.createObjectBuilder(body).add("subject", "another").build());

        assertThat(first.status()).isEqualTo(201);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.body().toString())
                .contains("filing.key.reused")
                .doesNotContain(
                        first.json().getString("queryCode"), first.json().getString("number"));
        assertThat(api.post("/complaints", body).json()).isEqualTo(first.json());
    }

    @Test
    void unknown_fields_are_refused_by_name() {
        var answer = OnePortal.api()
                .post("/complaints", report("x").add("isAdmin", true).build());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().toString()).contains("isAdmin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "null",
                "",
                "{\"narrative\":[]}",
                "{\"respondents\":\"x\"}",
                "\"text\"",
                "{\"a\":1,\"a\":2}"
            })
    void malformed_json_is_a_clear_refusal(String body) {
        assertThat(json(body, "application/json").statusCode()).isBetween(400, 422);
    }

    @Test
    void a_wrong_content_type_is_named() {
        assertThat(json("<a/>", "application/xml").statusCode()).isEqualTo(415);
    }

    @Test
    void a_program_without_a_form_is_refused() {
        assertThat(OnePortal.send(OnePortal.to("/track")
                                .header("Content-Type", "text/plain")
                                .POST(BodyPublishers.ofString("number=1")))
                        .statusCode())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><script>alert(1)</script></html>",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "MZ\u0090",
                ""
            })
    void a_file_that_is_not_what_its_name_says_is_refused(String content) {
        var answer =
                OnePortal.send(Forms.upload("/file/evidence", "picture.jpg", content.getBytes(StandardCharsets.UTF_8))
                        .header("Cookie", draft()));

        assertThat(answer.statusCode()).isEqualTo(422);
    }

    @Test
    void a_huge_file_name_is_a_clear_refusal_or_cut() {
        var answer = OnePortal.send(Forms.upload("/file/evidence", "a".repeat(60_000) + ".jpg", new byte[10])
                .header("Cookie", draft()));

        assertThat(answer.statusCode()).isBetween(303, 499);
    }

    @Test
    void evidence_is_served_so_that_it_cannot_act() throws IOException {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", picture);
        var cookie = draft();
        OnePortal.send(Forms.upload("/file/evidence", "<b>picture.jpg", picture.toByteArray())
                .header("Cookie", cookie));
        var page = OnePortal.send(OnePortal.to("/file/evidence").header("Cookie", cookie))
                .body();
        var address =
                Pattern.compile("href=\"([^\"]*/file/evidence/files/[^\"]+)\"").matcher(page);
        assertThat(address.find()).isTrue();
        var served =
                OnePortal.send(OnePortal.to(address.group(1)).header("Cookie", cookie), BodyHandlers.ofByteArray());

        assertThat(served.statusCode()).isEqualTo(200);
        assertThat(served.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(served.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("sandbox");
        assertThat(served.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(OnePortal.get(address.group(1)).statusCode())
                .as("without the cookie")
                .isEqualTo(404);
    }

    private static String draft() {
        return OnePortal.send(Forms.post("/file/who", "complainantType", "CITIZEN", "identityMode", "ANONYMOUS"))
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .split(";")[0];
    }

    private static HttpResponse<String> json(String body, String type) {
        return OnePortal.send(
                OnePortal.to("/api/v1/complaints").header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    private static JsonObjectBuilder report(String text) {
        return Json.createObjectBuilder()
                .add("identityMode", "ANONYMOUS")
                .add("complainantType", "CITIZEN")
                .add("regionCode", "990102")
                .add(
                        "respondents",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("unitCode", "QH-DL-CG")))
                .add("subject", text)
                .add("narrative", "门前占道罚款 " + text + ThreadLocalRandom.current().nextLong())
                .add("primaryCategory", "P203")
                .add("sector", "S19")
                .add("actionKind", "PENALTY")
                .add("place", text);
    }
}
