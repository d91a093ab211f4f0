package org.huiyin.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.huiyin.browser.Browsers;
import org.huiyin.outside.FilingPages.Receipt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * One complaint from a phone without script to strike-off, carried by five people at their own browsers: each test is a
 * chapter, and each needs those before it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LifecycleST {

    private BrowserContext phone;
    private Page page;
    private FilingPages complainant;
    private Receipt receipt;

    @BeforeAll
    void takePhone() {
        phone = Browsers.phone(OnePortal.url());
        page = phone.newPage();
        page.setDefaultTimeout(20_000);
        complainant = new FilingPages(page);
    }

    @AfterAll
    void putAway() {
        phone.close();
    }

    @Test
    @Order(1)
    void the_complainant_files_and_gets_a_letter() {
        receipt = complainant.file();
        assertThatLetterCame("已收到您的投诉");
    }

    @Test
    @Order(2)
    void the_intake_officer_asks_for_supplements_and_the_complainant_answers() {
        try (var intake = new Desk("dl.intake")) {
            assertThat(intake.find(receipt.number()).text()).contains(complainant.subject);
            intake.open(receipt.number(), "supplement-request")
                    .write("items", "行政处罚决定书的照片")
                    .submit();
        }
        assertThatLetterCame("请补充材料");
        complainant.follow(receipt);
        complainant.press("a[href$='/track/supplement']");
        assertThat(page.locator("main").innerText()).contains("行政处罚决定书的照片");
        complainant.write("answer", "决定书文号是东城管罚字第 12 号，照片随后补上。");
        complainant.next();
        assertThat(story()).contains("补充");
    }

    @Test
    @Order(3)
    void the_intake_officer_accepts() {
        try (var intake = new Desk("dl.intake")) {
            intake.open(receipt.number(), "acceptance")
                    .write("note", "我们会认真核实。")
                    .submit();
        }
        assertThatLetterCame("您的投诉已受理");
        assertThat(story()).contains("受理");
    }

    @Test
    @Order(4)
    void the_dispatcher_cannot_give_it_to_those_complained_about_and_gives_it_to_others() {
        try (var dispatcher = new Desk("dl.dispatch")) {
            dispatcher.open(receipt.number(), "assignment").choose("leadUnitCode", "OTHER");
            dispatcher
                    .select("otherUnitCode", "QH-DL-CG-ZF")
                    .write("instructions", "请依法核实。")
                    .submit();
            assertThat(dispatcher.page.locator(".hy-refusal").innerText()).contains("东岭区城市管理局执法大队", "回避");
            assertThat(dispatcher.page.locator("[name=instructions]").inputValue())
                    .isEqualTo("请依法核实。");

            dispatcher.choose("leadUnitCode", "QH-DL-SF").submit();
            assertThat(dispatcher.text()).contains("东岭区司法局");
        }
        complainant.follow(receipt);
        assertThat(page.locator("main").innerText()).contains("东岭区司法局");
    }

    @Test
    @Order(5)
    void the_clerk_signs_for_it_and_the_handler_replies() {
        try (var clerk = new Desk("dl.sf.clerk")) {
            clerk.find(receipt.number());
            clerk.go("form[action$='/acknowledgement'] button");
        }
        try (var handler = new Desk("dl.sf.handler")) {
            reply(handler, "经调取两份案卷比对，两店同属较轻一档。");
        }
    }

    @Test
    @Order(6)
    void the_reviewer_returns_the_reply_once_and_then_approves_it() {
        try (var reviewer = new Desk("dl.review")) {
            reviewer.open(receipt.number(), "review")
                    .write("opinion", "请写明裁量基准的条款。")
                    .press("decision", "RETURN");
        }
        assertThat(OnePortal.letters()).doesNotContain("您的投诉已有答复 " + receipt.number());
        try (var handler = new Desk("dl.sf.handler")) {
            handler.open(receipt.number(), "reply");
            assertThat(handler.text()).contains("请写明裁量基准的条款。");
            reply(handler, "经调取两份案卷比对，依裁量基准第三条，两店同属较轻一档。");
        }
        try (var reviewer = new Desk("dl.review")) {
            reviewer.open(receipt.number(), "review").write("opinion", "同意。").press("decision", "APPROVE");
        }
        assertThatLetterCame("您的投诉已有答复");
    }

    @Test
    @Order(7)
    void the_complainant_reads_the_reply_and_rates_it() {
        complainant.follow(receipt);
        complainant.press("a[href$='/track/letter']");
        assertThat(page.locator("main").innerText()).contains("裁量基准第三条", "部分属实", "罚款改为二百元", "说明见上", "行政复议");
        page.navigate("/track/evaluation");
        complainant.choose("grade", "SATISFIED");
        complainant.write("comment", "总算有人说清楚了。");
        complainant.next();
        assertThatLetterCame("谢谢您的评价");
    }

    @Test
    @Order(8)
    void the_found_problem_is_solved_verified_by_somebody_else_and_struck_off() {
        try (var handler = new Desk("dl.sf.handler")) {
            handler.open(receipt.number(), "rectification").choose("item", "1");
            handler.write("result", "已退还多收的一千八百元，并抽查同类案件十二件。").submit();
            assertThat(handler.page
                            .navigate("/desk/complaints/" + receipt.number() + "/verification")
                            .status())
                    .isEqualTo(403);
        }
        try (var reviewer = new Desk("dl.review")) {
            assertThat(reviewer.page
                            .navigate("/desk/complaints/" + receipt.number() + "/strike-off")
                            .status())
                    .isEqualTo(409);
            reviewer.open(receipt.number(), "verification").choose("item", "1").choose("passed", "true");
            reviewer.write("note", "看过退款凭证，问过当事人。").submit();
            reviewer.open(receipt.number(), "strike-off").write("note", "予以销号。").submit();
        }
        assertThatLetterCame("您反映的问题已经整改销号");
        assertThat(story()).contains("销号");
    }

    @Test
    @Order(9)
    void the_unit_complained_about_sees_nothing_of_it_anywhere() {
        for (var person : new String[] {"dl.cg.clerk", "dl.cg.handler", "dl.cg.leader", "dl.cg.coop"}) {
            try (var desk = new Desk(person)) {
                for (var list : new String[] {"/desk", "/desk/unit", "/desk/closed"})
                    assertThat(desk.sees(list, receipt.number()))
                            .as(person + list)
                            .isFalse();
                assertThat(desk.sees("/desk/find?number=" + receipt.number(), complainant.nonce))
                        .isFalse();
                var answer = desk.page.navigate("/desk/complaints/" + receipt.number());
                assertThat(answer.status()).as(person).isEqualTo(404);
                assertThat(desk.page.content()).doesNotContain(complainant.nonce);
            }
            var api = OnePortal.api(person);
            assertThat(api.get("/complaints/" + receipt.number()).status()).isEqualTo(404);
            for (var list : new String[] {"WAITING", "UNIT", "CLOSED"})
                assertThat(api.get("/inbox?limit=100&list=" + list).body().toString())
                        .doesNotContain(receipt.number());
        }
    }

    private void reply(Desk handler, String facts) {
        handler.reply(receipt.number(), facts, "PARTLY");
        handler.write("problems[0].title", "同案不同罚").write("problems[0].measure", "自行纠正并抽查同类案件");
        handler.select("problems[0].immediate", "false").submit();
        assertThat(handler.page.url()).endsWith(receipt.number());
    }

    private String story() {
        complainant.follow(receipt);
        return page.locator("main").innerText();
    }

    private void assertThatLetterCame(String beginning) {
        assertThat(OnePortal.hasLetter(beginning + " " + receipt.number()))
                .as(beginning)
                .isTrue();
    }
}
