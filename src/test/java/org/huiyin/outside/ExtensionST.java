package org.huiyin.outside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** More time, then a suspension, each asked for by one person, decided by another and read by the complainant on a phone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExtensionST {

    private Life life;

    @BeforeAll
    void a_case_is_handled() {
        life = new Life().inHandling();
    }

    @AfterAll
    void putAway() {
        life.close();
    }

    @Test
    @Order(1)
    void the_handler_asks_for_more_time_and_what_was_typed_is_kept() {
        try (var handler = new Desk("dl.sf.handler")) {
            handler.open(life.number(), "extension-request").write("days", "45");
            handler.write("reason", "还要等三家企业的账册。").submit();
            assertThat(handler.text()).contains("请填 1 到 30 之间的天数。");
            assertThat(handler.page.locator("[name=reason]").inputValue()).isEqualTo("还要等三家企业的账册。");

            handler.write("days", "10").submit();
            assertThat(handler.page.url()).endsWith(life.number());
            assertThat(handler.text()).contains("申请延期 10 日");
        }
        assertThat(life.story()).doesNotContain("账册");
    }

    @Test
    @Order(2)
    void the_dispatcher_grants_it_and_the_complainant_reads_why_and_by_which_office() {
        try (var dispatcher = new Desk("dl.dispatch")) {
            assertThat(dispatcher.sees("/desk", life.number())).isTrue();
            dispatcher.open(life.number(), "extension");
            assertThat(dispatcher.text()).contains("还要等三家企业的账册。", "法律规定的最长期限");
            dispatcher.press("decision", "APPROVE");
        }
        assertThat(life.received("您的投诉延期答复")).isTrue();
        assertThat(life.story()).contains("批准延期 10 日", "还要等三家企业的账册。", "东岭区司法局 · 分办员批准");
        assertThat(life.story()).doesNotContain("谷雨晴", "乔松");
    }

    @Test
    @Order(3)
    void there_is_no_second_request() {
        var handler = OnePortal.api("dl.sf.handler");
        var again =
                Json.createObjectBuilder().add("days", 3).add("reason", "再延几日。").build();

        var answer = handler.post("/complaints/" + life.number() + "/extension-request", again);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("extension.once");
    }

    @Test
    @Order(4)
    void the_leader_suspends_it_with_the_dispatchers_consent_and_the_reply_waits() {
        try (var leader = new Desk("dl.sf.leader")) {
            leader.open(life.number(), "suspension-request").choose("ground", "APPRAISAL");
            leader.write("reason", "设备已送检测，报告预计两周后出具。").submit();
        }
        try (var dispatcher = new Desk("dl.dispatch")) {
            dispatcher.open(life.number(), "suspension").press("decision", "APPROVE");
            assertThat(dispatcher.text()).contains("计时暂停");
        }
        try (var handler = new Desk("dl.sf.handler")) {
            assertThat(handler.page
                            .navigate("/desk/complaints/" + life.number() + "/reply")
                            .status())
                    .isEqualTo(409);
        }
        assertThat(life.received("您的投诉中止办理")).isTrue();
        assertThat(life.story()).contains("暂时中止办理，原因：鉴定、检测", "计时暂停", "补充材料", "撤回投诉");
    }

    @Test
    @Order(5)
    void it_goes_on_with_a_reason() {
        try (var leader = new Desk("dl.sf.leader")) {
            leader.open(life.number(), "resumption")
                    .write("reason", "检测报告已经收到。")
                    .submit();
            assertThat(leader.text()).contains("恢复办理，接着计时");
        }
        assertThat(life.received("您的投诉恢复办理")).isTrue();
        assertThat(life.story()).contains("检测报告已经收到。", "0 日不计入：鉴定、检测");
    }
}
