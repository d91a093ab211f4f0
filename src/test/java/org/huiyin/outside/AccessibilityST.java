package org.huiyin.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.huiyin.browser.Browsers;
import org.junit.jupiter.api.Test;

/** axe finds nothing wrong on any page, on a phone and on a desk, in normal and in large text, and no page lacks a word. */
class AccessibilityST {

    private static final List<String> PUBLIC = List.of(
            "/",
            "/how",
            "/privacy",
            "/accessibility",
            "/feedback",
            "/sitemap",
            "/leave",
            "/track",
            "/track?ended=yes",
            "/sign-in",
            "/no-such-page");
    private static final List<String> FILING = List.of(
            "/file",
            "/file/who",
            "/file/whom",
            "/file/whom?rows=2&find=0",
            "/file/what",
            "/file/evidence",
            "/file/check");
    private static final List<String> ADMIN = List.of(
            "/admin/units",
            "/admin/units/new",
            "/admin/people",
            "/admin/people/new",
            "/admin/people/dl.intake/deactivation",
            "/admin/regions/new",
            "/admin/calendar",
            "/admin/calendar/new");
    private static final int[] WIDTHS = {390, 1280};
    private static final Pattern MISSING_WORD = Pattern.compile("\\?\\?[\\w.-]+\\?\\?");

    private final List<String> violations = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    @Test
    void public_pages_in_both_languages() {
        check(390, "zh", "large", PUBLIC);
        check(390, "en", "normal", PUBLIC);
        check(1280, "zh", "normal", PUBLIC);
        assertThat(violations).isEmpty();
    }

    @Test
    void filing_receipt_and_tracking() {
        try (var narrow = window(390, "zh", "large");
                var wide = window(1280, "en", "normal")) {
            file(narrow.newPage());
            file(wide.newPage());
        }
        assertThat(violations).isEmpty();
    }

    private void file(Page page) {
        var filing = new FilingPages(page);
        filing.who();
        filing.whom("东岭区城市管理局");
        filing.what();
        FILING.forEach(path -> check(page, path));
        page.navigate("/file/who");
        filing.write("complainant.phone", "1");
        filing.next();
        check(page);
        filing.write("complainant.phone", "13900000222");
        filing.next();
        page.navigate("/file/check");
        filing.next();
        filing.submit();
        check(page);
        filing.follow(filing.receipt());
        check(page);
        for (var path : List.of("/track/material", "/track/withdrawal", "/track/evaluation", "/track/letter"))
            check(page, path);
    }

    @Test
    void the_desk_of_each_role() {
        for (var person : List.of(
                "dl.intake",
                "dl.dispatch",
                "dl.lead",
                "dl.review",
                "dl.sf.clerk",
                "dl.sf.handler",
                "dl.sj.leader",
                "dl.audit")) {
            try (var desk = new Desk(person)) {
                for (var width : WIDTHS) {
                    desk.page.setViewportSize(width, 844);
                    check(desk.page, "/desk");
                    for (var path : List.of("/desk/unit", "/desk/closed", "/desk/find?number=x"))
                        if (seen.add(width + path)) check(desk.page, path);
                    if (person.endsWith("leader")) check(desk.page, "/desk/returns");
                    if (person.endsWith("lead") || person.endsWith("leader")) check(desk.page, "/desk/outlook");
                    for (var address : cases(person, width)) checkCase(desk.page, address);
                }
            }
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void the_administration() {
        try (var desk = new Desk("dl.admin")) {
            for (var width : WIDTHS) {
                desk.page.setViewportSize(width, 844);
                ADMIN.forEach(path -> check(desk.page, path));
            }
        }
        assertThat(violations).isEmpty();
    }

    /** Waiting cases of each status that nobody has looked at yet in this width. */
    private List<String> cases(String person, int width) {
        var items = OnePortal.api(person).get("/inbox?limit=100").json().getJsonArray("items");
        if (items == null) return List.of(); // a role that handles no cases
        return items.getValuesAs(JsonObject.class).stream()
                .filter(item -> seen.add(width + item.getString("status")))
                .map(item -> "/desk/complaints/" + item.getString("number"))
                .toList();
    }

    /** The case and each act that is offered on it. */
    private void checkCase(Page page, String address) {
        check(page, address);
        var acts = page.locator(".hy-acts a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        var mayLook = page.locator("a[href$='/identity']").count() > 0;
        var width = page.viewportSize().width;
        for (var act : acts) if (seen.add(width + act.replaceAll(".*/", ""))) check(page, act);
        if (mayLook && seen.add(width + "identity")) check(page, address + "/identity");
    }

    private void check(int width, String language, String size, List<String> paths) {
        try (var window = window(width, language, size)) {
            var page = window.newPage();
            paths.forEach(path -> check(page, path));
        }
    }

    private static BrowserContext window(int width, String language, String size) {
        var window = Browsers.window(OnePortal.url(), width);
        window.addCookies(List.of(
                new Cookie("huiyin_lang", language).setUrl(OnePortal.url()),
                new Cookie("huiyin_size", size).setUrl(OnePortal.url())));
        return window;
    }

    private void check(Page page, String path) {
        page.navigate(path);
        check(page);
    }

    private void check(Page page) {
        var width = page.viewportSize().width;
        for (var rule : new AxeBuilder(page).analyze().getViolations())
            violations.add(page.url().replace(OnePortal.url(), "") + " at " + width + " " + rule.getId() + ": "
                    + rule.getNodes().get(0).getHtml());
        if ((Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
            violations.add(page.url().replace(OnePortal.url(), "") + " at " + width + " scrolls sideways");
        var missing = MISSING_WORD.matcher(page.content());
        if (missing.find()) violations.add(page.url().replace(OnePortal.url(), "") + " says " + missing.group());
    }
}
