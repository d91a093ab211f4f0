package org.huiyin.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.huiyin.browser.Browsers;
import org.huiyin.outside.FilingPages.Receipt;

/**
 * One report filed on a phone without script, and the straight road it takes to where a test begins. What is no matter of the
 * test is done as programs do it.
 */
final class Life implements AutoCloseable {

    static final String REPLY = "{'finding': 'UNSUBSTANTIATED', 'facts': '经调取两份案卷，两店同属较轻一档。', 'basis': '《行政处罚法》第五条',"
            + " 'answers': [{'position': 1, 'kind': 'MET', 'text': '已经复核。'},"
            + " {'position': 2, 'kind': 'MET', 'text': '说明见上。'}], 'problems': []}";

    final Page page;
    final FilingPages complainant;

    private final BrowserContext phone = Browsers.phone(OnePortal.url());
    private final Receipt receipt;

    Life() {
        page = phone.newPage();
        page.setDefaultTimeout(20_000);
        complainant = new FilingPages(page);
        receipt = complainant.file();
    }

    String number() {
        return receipt.number();
    }

    Life assignedTo(String unit) {
        return did("dl.intake", "acceptance", "{}")
                .did("dl.dispatch", "assignment", "{'leadUnitCode': '" + unit + "'}");
    }

    /** The justice bureau of Dongling is at work. */
    Life inHandling() {
        return assignedTo("QH-DL-SF").did("dl.sf.clerk", "acknowledgement", "{}");
    }

    /** Replied to by the handler of the justice bureau: nothing was found. */
    Life replied() {
        return inHandling()
                .did("dl.sf.handler", "reply", REPLY)
                .did("dl.review", "review", "{'decision': 'APPROVE', 'opinion': '同意。'}");
    }

    /** An act of this person, as a program does it. */
    Life did(String username, String act, String body) {
        var answer = OnePortal.api(username).post("/complaints/" + number() + "/" + act, json(body));
        assertThat(answer.status()).as(act + ": " + answer.body()).isEqualTo(200);
        return this;
    }

    /** An object written with single quotes. */
    static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text.replace('\'', '"')))) {
            return reader.readObject();
        }
    }

    /** What the complainant reads about the case. */
    String story() {
        complainant.follow(receipt);
        return page.locator("main").innerText();
    }

    /** The complainant opens a page of the case. */
    String reads(String path) {
        complainant.follow(receipt);
        page.navigate(path);
        return page.locator("main").innerText();
    }

    void rates(String grade, String comment) {
        reads("/track/evaluation");
        complainant.choose("grade", grade);
        complainant.write("comment", comment);
        complainant.next();
    }

    /** Whether a letter that begins with these words has come to the complainant. */
    boolean received(String beginning) {
        return OnePortal.hasLetter(beginning + " " + number());
    }

    /** Whether somebody at a desk was told by letter what waits. */
    boolean deskTold(String what) {
        return OnePortal.hasLetter("待办 " + number() + "：" + what);
    }

    /** For those complained about the case does not exist, on any list or page. */
    void staysUnknownTo(String... people) {
        for (var person : people) {
            try (var desk = new Desk(person)) {
                for (var list : new String[] {"/desk", "/desk/unit", "/desk/closed"})
                    assertThat(desk.sees(list, number())).as(person + list).isFalse();
                assertThat(desk.sees("/desk/find?number=" + number(), complainant.nonce))
                        .isFalse();
                assertThat(desk.status("/desk/complaints/" + number()))
                        .as(person)
                        .isEqualTo(404);
                assertThat(desk.page.content()).doesNotContain(complainant.nonce);
            }
        }
    }

    @Override
    public void close() {
        phone.close();
    }
}
