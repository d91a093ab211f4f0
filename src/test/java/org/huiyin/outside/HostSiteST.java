package org.huiyin.outside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.regex.Pattern;
import org.huiyin.Api;
import org.huiyin.browser.Browsers;
import org.huiyin.launch.Portal;
import org.junit.jupiter.api.Test;

/** The portal as a column of another site: everything lies under the path it was given. */
class HostSiteST {

    private static final Pattern ADDRESS = Pattern.compile("(?:href|src|action)=\"(/[^\"]*)\"");

    @Test
    void under_a_path_every_link_keeps_the_path() {
        try (var portal =
                Portal.fresh().demo().with("HUIYIN_CONTEXT_PATH", "/jubao").start()) {
            assertThat(portal.baseUrl()).endsWith("/jubao");
            for (var path : new String[] {"/", "/how", "/file/who", "/track", "/sign-in"}) {
                var answer = portal.get(path);
                assertThat(answer.statusCode()).as(path).isEqualTo(200);
                assertThat(ADDRESS.matcher(answer.body()).results().map(found -> found.group(1)))
                        .isNotEmpty()
                        .allMatch(address -> address.equals("/jubao") || address.startsWith("/jubao/"), path);
            }
            fileOnAPage(portal);
            fileAsAProgram(portal);
        }
    }

    private static void fileOnAPage(Portal portal) {
        try (var phone = Browsers.phone(portal.baseUrl())) {
            var page = phone.newPage();
            page.navigate(portal.baseUrl() + "/");
            var filing = new FilingPages(page);
            filing.press("a[href$='/file']");
            filing.choose("complainantType", "CITIZEN");
            filing.choose("identityMode", "ANONYMOUS");
            filing.next();
            assertThat(page.url()).isEqualTo(portal.baseUrl() + "/file/whom");
            assertThat(phone.cookies()).allMatch(cookie -> cookie.path.startsWith("/jubao"));
        }
    }

    private static void fileAsAProgram(Portal portal) {
        var report = Json.createObjectBuilder()
                .add("identityMode", "ANONYMOUS")
                .add("complainantType", "CITIZEN")
                .add("regionCode", "990102")
                .add("subject", "重复检查")
                .add("narrative", "一个月内三个部门来查同一件事。")
                .add("primaryCategory", "P202")
                .add("sector", "S99")
                .add("actionKind", "INSPECTION")
                .build();
        var request = HttpRequest.newBuilder(URI.create(portal.baseUrl() + "/api/v1/complaints"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(report.toString()));
        var answer = portal.send(request.build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location").orElse("")).contains("/jubao/api/v1/complaints/TS990102");
        assertThat(new Api(portal.baseUrl()).get("/units").status()).isEqualTo(200);
    }
}
