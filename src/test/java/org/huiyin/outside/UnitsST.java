package org.huiyin.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An administrator dissolves a unit and brings it back, with nothing but forms. */
class UnitsST {

    private static final String LIST = "/admin/units";

    private final String code =
            "ZY-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    private final String dissolution = LIST + "/" + code + "/dissolution";
    private final String administrator = signIn("dl.admin");

    @Test
    void a_unit_that_is_dissolved_stands_among_the_dissolved_ones_and_can_be_restored() {
        added();
        assertThat(get(LIST, administrator).body()).contains(dissolution);
        assertThat(get(dissolution, administrator).body()).contains("盐业局", "successor", "basis");

        assertThat(send(Forms.post(dissolution, "basis", " "), administrator))
                .matches(page -> page.statusCode() == 422)
                .matches(page -> page.body().contains("请填写撤销依据"));
        var done = send(Forms.post(dissolution, "basis", "东编〔2026〕12号", "successor", "QH-DL-SJ"), administrator);

        assertThat(done.statusCode()).isEqualTo(303);
        var list = get(LIST, administrator).body();
        assertThat(list).doesNotContain(dissolution).contains(code + "/reestablishment");
        assertThat(send(Forms.post(dissolution, "basis", "再来一次"), administrator))
                .matches(page -> page.statusCode() == 409)
                .matches(page -> page.body().contains("已经撤销") && page.body().contains("再来一次"));
        assertThat(send(Forms.post(LIST + "/" + code + "/reestablishment"), administrator)
                        .statusCode())
                .isEqualTo(303);
        assertThat(get(LIST, administrator).body()).contains(dissolution);
        send(Forms.post(dissolution, "basis", "东编〔2026〕12号"), administrator);
    }

    @Test
    void a_supervision_body_is_not_offered_and_not_dissolved_and_nobody_else_may() {
        assertThat(get(LIST, administrator).body()).doesNotContain(LIST + "/QH-WC-SF/dissolution");
        assertThat(send(Forms.post(LIST + "/QH-WC-SF/dissolution", "basis", "依据"), administrator))
                .matches(page -> page.statusCode() == 409)
                .matches(page -> page.body().contains("先移交"));
        assertThat(send(Forms.post(LIST + "/QH-DL-CG/dissolution", "basis", "依据"), signIn("dl.intake"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(get(LIST + "/NOBODY/dissolution", administrator).statusCode())
                .isEqualTo(404);
    }

    private void added() {
        var unit = Forms.post(
                LIST + "/new",
                "code",
                code,
                "name",
                "东岭区盐业局",
                "nature",
                "ADMIN_ORGAN",
                "regionCode",
                "990102",
                "parent",
                "QH-DL");
        assertThat(send(unit, administrator).statusCode()).isEqualTo(303);
    }

    private static String signIn(String username) {
        return OnePortal.send(Forms.post("/sign-in", "username", username, "password", OnePortal.PASSWORD))
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .split(";")[0];
    }

    private static HttpResponse<String> get(String path, String session) {
        return send(OnePortal.to(path), session);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, String session) {
        return OnePortal.send(request.header("Cookie", session));
    }
}
