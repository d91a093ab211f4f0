package org.huiyin.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An administrator takes access away and gives it back, with nothing but forms. */
class PeopleST {

    private static final String LIST = "/admin/people";
    private static final String LEAVER = LIST + "/qh.ga.coop/";

    private final String administrator = signIn("dl.admin");

    @AfterEach
    void the_cast_is_complete_again() {
        send(Forms.post(LEAVER + "reactivation"), administrator);
    }

    @Test
    void who_is_deactivated_is_signed_out_and_the_page_offers_to_undo_it() {
        var leaver = signIn("qh.ga.coop");
        assertThat(get("/desk", leaver).statusCode()).isEqualTo(200);
        assertThat(get(LIST, administrator).body()).contains("qh.ga.coop/deactivation");
        assertThat(get(LEAVER + "deactivation", administrator).body()).contains("qh.ga.coop", "<form");

        var done = send(Forms.post(LEAVER + "deactivation"), administrator);

        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(get("/desk", leaver).statusCode())
                .as("the session of before")
                .isEqualTo(303);
        assertThat(trySignIn("qh.ga.coop").statusCode()).isEqualTo(422);
        assertThat(get(LIST, administrator).body()).contains("qh.ga.coop/reactivation");
        assertThat(send(Forms.post(LEAVER + "reactivation"), administrator).statusCode())
                .isEqualTo(303);
        assertThat(get("/desk", leaver).statusCode())
                .as("the session of before")
                .isEqualTo(303);
        assertThat(trySignIn("qh.ga.coop").statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({"zh, 不能停用自己的账号", "en, cannot deactivate your own account"})
    void nobody_deactivates_themselves_and_is_told_why(String language, String reason) {
        var page = send(Forms.post(LIST + "/dl.admin/deactivation").header("Accept-Language", language), administrator);

        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body()).contains(reason);
        assertThat(get(LIST, administrator).body()).doesNotContain("dl.admin/deactivation");
    }

    @Test
    void nobody_else_may() {
        var intake = signIn("dl.intake");

        assertThat(get(LEAVER + "deactivation", intake).statusCode()).isEqualTo(403);
        assertThat(send(Forms.post(LEAVER + "deactivation"), intake).statusCode())
                .isEqualTo(403);
        assertThat(get(LIST + "/nobody.of.this.name/deactivation", administrator)
                        .statusCode())
                .isEqualTo(404);
    }

    private static HttpResponse<String> trySignIn(String username) {
        return OnePortal.send(Forms.post("/sign-in", "username", username, "password", OnePortal.PASSWORD));
    }

    private static String signIn(String username) {
        return trySignIn(username)
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
