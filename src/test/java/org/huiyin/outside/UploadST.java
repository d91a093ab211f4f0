package org.huiyin.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.huiyin.browser.Browsers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files reach the case whichever button is pressed, and whether the script runs or not. */
class UploadST {

    private BrowserContext phone;
    private Page page;
    private FilingPages filing;

    @TempDir
    Path folder;

    @AfterEach
    void putAway() {
        phone.close();
    }

    @ParameterizedTest(name = "script: {0}")
    @ValueSource(booleans = {true, false})
    void an_uploaded_picture_is_listed_and_can_be_followed_by_another(boolean script) throws IOException {
        toEvidence(script);
        filing.upload(FilingPages.picture(folder));

        page.waitForURL("**/file/evidence");
        assertThat(page.locator(".hy-file-name").innerText()).contains("门前.jpg");
        assertThat(page.locator("#file").inputValue()).isEmpty();
    }

    @ParameterizedTest(name = "script: {0}")
    @ValueSource(booleans = {true, false})
    void a_picture_that_was_only_chosen_goes_along_to_the_next_page(boolean script) throws IOException {
        toEvidence(script);
        page.locator("#file").setInputFiles(FilingPages.picture(folder));
        filing.next();

        page.waitForURL("**/file/check");
        assertThat(page.locator("main").innerText()).contains("门前.jpg");
    }

    @ParameterizedTest(name = "script: {0}")
    @ValueSource(booleans = {true, false})
    void words_and_a_picture_are_added_to_a_case_at_once(boolean script) throws IOException {
        toEvidence(script);
        filing.next();
        filing.submit();
        page.locator(".hy-receipt .hy-code").waitFor();
        filing.follow(filing.receipt());
        page.locator("a[href$='/track/material']").waitFor();
        page.navigate("/track/material");
        filing.write("note", "门前的照片");
        page.locator("#file").setInputFiles(FilingPages.picture(folder));
        filing.next();

        page.waitForURL("**/track/case*");
        assertThat(page.locator("main").innerText()).contains("门前的照片", "门前.jpg");
    }

    @ParameterizedTest(name = "script: {0}")
    @ValueSource(booleans = {true, false})
    void a_refused_file_leaves_the_words_where_they_were_typed(boolean script) throws IOException {
        toEvidence(script);
        filing.next();
        filing.submit();
        page.locator(".hy-receipt .hy-code").waitFor();
        filing.follow(filing.receipt());
        page.locator("a[href$='/track/material']").waitFor();
        page.navigate("/track/material");
        filing.write("note", "有一个程序");
        page.locator("#file").setInputFiles(program());
        filing.next();

        page.locator(".hy-summary").waitFor();
        assertThat(page.locator("[name=note]").inputValue()).isEqualTo("有一个程序");
    }

    @Test
    void a_recording_can_be_listened_to_where_it_was_uploaded() throws Exception {
        toEvidence(true);
        filing.upload(recording());
        page.waitForURL("**/file/evidence");
        page.navigate(page.locator(".hy-file-name a").getAttribute("href"));

        page.waitForFunction("document.querySelector('video, audio').duration > 0.9");
    }

    private Path recording() throws IOException {
        var second = new AudioFormat(8000, 8, 1, false, false);
        var file = folder.resolve("通话.wav");
        try (var silence = new AudioInputStream(new ByteArrayInputStream(new byte[8000]), second, 8000)) {
            AudioSystem.write(silence, AudioFileFormat.Type.WAVE, file.toFile());
        }
        return file;
    }

    private Path program() throws IOException {
        return Files.write(folder.resolve("program.exe"), new byte[] {'M', 'Z', 1, 2, 3, 4});
    }

    private void toEvidence(boolean script) {
        phone = script
                ? Browsers.chromium().newContext(Browsers.window(OnePortal.url(), 390, 844))
                : Browsers.phone(OnePortal.url());
        page = phone.newPage();
        page.setDefaultTimeout(20_000);
        filing = new FilingPages(page);
        filing.who();
        page.waitForURL("**/file/whom");
        filing.whom("东岭区城市管理局");
        page.waitForURL("**/file/what");
        filing.what();
        page.waitForURL("**/file/evidence");
    }
}
