package org.huiyin.outside;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;

/** The five pages on which a shop owner files a report, filled in by hand. */
final class FilingPages {

    /** A word that no other report contains. */
    final String nonce = Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), 36)
            .toLowerCase(Locale.ROOT);

    final String email = nonce + "@example.com";
    final String subject = "同街同样占道罚款相差十倍 " + nonce;
    final Page page;

    FilingPages(Page page) {
        this.page = page;
    }

    /** A number and the code that opens it. */
    record Receipt(String number, String code) {}

    Receipt file() {
        who();
        whom("东岭区城市管理局");
        what();
        next(); // no evidence
        submit();
        return receipt();
    }

    void who() {
        page.navigate("/file/who");
        choose("complainantType", "INDIVIDUAL_BUSINESS");
        choose("identityMode", "REAL_NAME");
        write("complainant.name", "阿芳水果店");
        write("complainant.phone", "13900000222");
        write("complainant.email", email);
        next();
    }

    void whom(String unit) {
        page.locator("[name=regionCode]").selectOption("990102");
        write("respondents[0].unitText", unit);
        next();
    }

    void what() {
        write("subject", subject);
        write("narrative", "我和隔壁水果店同一天因门前占道被查处，隔壁罚二百元，我被罚二千元。" + nonce);
        page.locator("[name=primaryCategory]").selectOption("P203");
        page.locator("[name=sector]").selectOption("S19");
        choose("actionKind", "PENALTY");
        page.locator("[name=requests]").nth(0).fill("复核我被罚2000元的裁量依据");
        page.locator("[name=requests]").nth(1).fill("书面说明与隔壁店相差十倍的理由");
        next();
    }

    void upload(Path file) {
        page.locator("#file").setInputFiles(file);
        press("form[enctype] button");
    }

    void submit() {
        page.locator("#noticeRead").check(new Locator.CheckOptions().setForce(true));
        next();
    }

    Receipt receipt() {
        var code = page.locator(".hy-receipt .hy-code").innerText().replace(' ', '-');
        return new Receipt(page.locator(".hy-receipt .hy-number").innerText(), code);
    }

    void follow(Receipt receipt) {
        page.navigate("/track?number=" + receipt.number());
        write("queryCode", receipt.code());
        next();
    }

    void next() {
        page.locator("main .hy-actions button.btn-primary").last().press("Enter");
    }

    /** By keyboard: where no script runs, the browser's driver cannot see whether a button has stopped moving. */
    void press(String button) {
        page.locator(button).first().press("Enter");
    }

    void write(String field, String text) {
        page.locator("[name='" + field + "']").fill(text);
    }

    void choose(String field, String value) {
        page.locator("input[name='" + field + "'][value='" + value + "']")
                .check(new Locator.CheckOptions().setForce(true));
    }

    /** A photograph made for the test. */
    static Path picture(Path folder) throws IOException {
        var image = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(80, 60, 120, 120);
        pen.dispose();
        var file = Files.createDirectories(folder).resolve("门前.jpg");
        ImageIO.write(image, "jpg", file.toFile());
        return file;
    }
}
