package org.huiyin.outside;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.huiyin.browser.Browsers;

/** One person at a desk: a browser window in which somebody has signed in. */
final class Desk implements AutoCloseable {

    final Page page;

    private final BrowserContext window;

    Desk(String username) {
        window = Browsers.window(OnePortal.url(), 1280);
        page = window.newPage();
        page.setDefaultTimeout(20_000);
        page.navigate("/sign-in");
        write("username", username);
        write("password", OnePortal.PASSWORD);
        go("main form button[type=submit]");
    }

    /** Opens an act of a case. */
    Desk open(String number, String act) {
        page.navigate("/desk/complaints/" + number + "/" + act);
        return this;
    }

    /** Opens a case from the field at the top of every page. */
    Desk find(String number) {
        page.navigate("/desk");
        page.locator("#jump").fill(number);
        go(".hy-jump button");
        return this;
    }

    Desk write(String field, String text) {
        page.locator("[name='" + field + "']").fill(text);
        return this;
    }

    Desk choose(String field, String value) {
        page.locator("input[name='" + field + "'][value='" + value + "']")
                .check(new Locator.CheckOptions().setForce(true));
        return this;
    }

    Desk select(String field, String value) {
        page.locator("select[name='" + field + "']").selectOption(value);
        return this;
    }

    Desk submit() {
        go("main form .hy-actions button.btn-primary");
        return this;
    }

    Desk press(String name, String value) {
        go("main button[name='" + name + "'][value='" + value + "']");
        return this;
    }

    /** Presses a button and waits for the page it leads to: a window that is closed on the way never closes. */
    void go(String button) {
        page.waitForNavigation(() -> page.locator(button).click());
    }

    String text() {
        return page.locator("main").innerText();
    }

    /** What the portal answers to who opens this. */
    int status(String path) {
        return page.navigate(path).status();
    }

    /** Fills in a reply to the two requests of {@link FilingPages}; what was found wrong is still to be named. */
    Desk reply(String number, String facts, String finding) {
        open(number, "reply").write("facts", facts).choose("finding", finding);
        select("answers[0].kind", "MET").write("answers[0].text", "已经复核，罚款改为二百元。");
        select("answers[1].kind", "PARTLY_MET").write("answers[1].text", "说明见上。");
        return write("basis", "《行政处罚法》第五条、第三十四条");
    }

    /** Whether a list or page of this person's desk shows a text. */
    boolean sees(String path, String text) {
        page.navigate(path);
        return page.content().contains(text);
    }

    @Override
    public void close() {
        window.close();
    }
}
