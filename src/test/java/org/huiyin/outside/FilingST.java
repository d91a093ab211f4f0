package org.huiyin.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.huiyin.browser.Browsers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A shop owner files on a phone on which no script runs. */
class FilingST {

    private BrowserContext phone;
    private Page page;
    private FilingPages filing;

    @TempDir
    Path folder;

    @BeforeEach
    void takePhone() {
        phone = Browsers.phone(OnePortal.url());
        page = phone.newPage();
        page.setDefaultTimeout(20_000);
        filing = new FilingPages(page);
    }

    @AfterEach
    void putAway() {
        phone.close();
    }

    @Test
    void from_the_home_page_to_the_receipt_in_five_steps_with_a_picture() throws IOException {
        page.navigate("/");
        filing.press("a[href$='/file']");
        filing.who();
        filing.whom("东岭区城市管理局");
        filing.what();
        filing.upload(FilingPages.picture(folder));
        assertThat(page.locator(".hy-file-name").innerText()).contains("门前.jpg");
        filing.next();
        assertThat(page.locator("main").innerText()).contains("阿芳水果店", "东岭区城市管理局", filing.subject, "门前.jpg");
        filing.submit();

        var receipt = filing.receipt();
        assertThat(receipt.number()).matches("TS990102[0-9]{8}[0-9]{5}");
        assertThat(receipt.code()).hasSizeGreaterThan(8);
        assertThat(page.locator("svg.hy-qr path").getAttribute("d")).isNotBlank();
        assertThat(OnePortal.hasLetter("已收到您的投诉 " + receipt.number())).isTrue();

        filing.follow(receipt);
        assertThat(page.url()).endsWith("/track/case");
        assertThat(page.locator("main").innerText()).contains(receipt.number(), filing.subject, "门前.jpg");
        assertThat(page.locator(".hy-clocks").innerText()).isNotBlank();
    }

    @Test
    void wrong_fields_are_listed_with_a_way_to_each_and_everything_typed_is_kept() {
        page.navigate("/file/who");
        filing.choose("complainantType", "ENTERPRISE");
        filing.choose("identityMode", "REAL_NAME");
        filing.write("complainant.name", "青禾水果有限公司");
        filing.write("complainant.uscc", "91990102MA0000000X");
        filing.write("complainant.phone", "12");
        filing.next();

        assertThat(page.title()).isNotBlank();
        var links = page.locator(".hy-summary a");
        assertThat(links.count()).isGreaterThanOrEqualTo(2);
        for (var link : links.all()) {
            var field = link.getAttribute("href");
            assertThat(page.locator("[id='" + field.substring(1) + "']").count())
                    .as(field)
                    .isEqualTo(1);
        }
        assertThat(page.locator("[name='complainant.name']").inputValue()).isEqualTo("青禾水果有限公司");
        assertThat(page.locator("[name='complainant.uscc']").inputValue()).isEqualTo("91990102MA0000000X");
        assertThat(page.locator("[name='complainant.phone']").inputValue()).isEqualTo("12");
        assertThat(page.locator("input[value=ENTERPRISE]").isChecked()).isTrue();
    }

    @Test
    void a_half_finished_report_survives_a_closed_browser() {
        filing.who();
        filing.whom("东岭区城市管理局");
        var kept = phone.storageState();
        phone.close();

        phone = Browsers.chromium()
                .newContext(Browsers.window(OnePortal.url(), 390, 844)
                        .setJavaScriptEnabled(false)
                        .setStorageState(kept));
        page = phone.newPage();
        page.navigate("/file");
        assertThat(page.locator("h1").innerText()).isEqualTo("您有一份还没写完的反映");
        page.navigate("/file/who");
        assertThat(page.locator("[name='complainant.name']").inputValue()).isEqualTo("阿芳水果店");
    }

    @Test
    void sending_twice_gives_one_number() {
        var first = filing.file();
        var again = twin(phone);
        again.navigate("/file/check");
        new FilingPages(again).submit();

        assertThat(again.locator(".hy-receipt .hy-number").innerText()).isEqualTo(first.number());
    }

    @Test
    void the_same_words_again_are_recognised() {
        var first = filing.file();
        page.navigate("/file");
        filing.press("form[action$='/file/another'] button");
        filing.who();
        filing.whom("东岭区城市管理局");
        filing.what();
        filing.next();
        filing.submit();

        assertThat(page.locator("h1").innerText()).isEqualTo("这件事您已经提交过");
        assertThat(page.locator(".hy-number").innerText()).isEqualTo(first.number());
    }

    @Test
    void a_report_can_be_changed_for_ten_minutes() {
        var first = filing.file();
        page.navigate("/file/what");
        filing.write("subject", "改过的标题 " + filing.nonce);
        filing.next();
        page.navigate("/file/check");
        filing.submit();

        assertThat(filing.receipt()).isEqualTo(first);
        filing.follow(first);
        assertThat(page.locator("h1").innerText()).isEqualTo("改过的标题 " + filing.nonce);
    }

    @Test
    void a_report_can_be_taken_back() {
        var receipt = filing.file();
        filing.press("form[action$='/file/receipt/withdrawal'] button");
        assertThat(page.locator("h1").innerText()).isEqualTo("已撤回");

        filing.follow(receipt);
        assertThat(page.locator("main").innerText()).contains("撤回");
    }

    /** Another window of the same browser. */
    private static Page twin(BrowserContext phone) {
        var twin = phone.newPage();
        twin.setDefaultTimeout(20_000);
        return twin;
    }
}
