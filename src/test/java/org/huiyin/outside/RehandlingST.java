package org.huiyin.outside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A reply that does not satisfy is written once more by somebody else; when that does not satisfy either, the level above watches. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RehandlingST {

    private Life life;

    @BeforeAll
    void a_reply_has_come() {
        life = new Life().replied();
    }

    @AfterAll
    void putAway() {
        life.close();
    }

    @Test
    @Order(1)
    void the_complainant_is_not_satisfied_and_says_why() {
        assertThat(life.reads("/track/letter")).contains("两店同属较轻一档");

        life.rates("DISSATISFIED", "没有说明为什么相差十倍。");

        assertThat(life.received("谢谢您的评价")).isTrue();
        assertThat(life.story()).contains("您不满意，东岭区司法局最晚", "是否由另外的人重新办理");
        assertThat(life.page.locator("a[href$='/track/evaluation']").count()).isZero();
        assertThat(life.deskTold("投诉人不满意，决定是否重办")).isTrue();
    }

    @Test
    @Order(2)
    void the_dispatcher_reads_it_and_orders_it_with_a_reason() {
        try (var dispatcher = new Desk("dl.dispatch")) {
            assertThat(dispatcher.sees("/desk", life.number())).isTrue();
            dispatcher.open(life.number(), "rehandling");
            assertThat(dispatcher.text()).contains("没有说明为什么相差十倍。", "原承办人不得再办");
            dispatcher.press("decision", "ORDER");
            assertThat(dispatcher.text()).contains("请写明理由，投诉人会看到。");

            dispatcher.write("reason", "请比对两份案卷的裁量档次。").press("decision", "ORDER");
            assertThat(dispatcher.page.url()).endsWith(life.number());
        }
        assertThat(life.received("您的投诉将重新办理")).isTrue();
        assertThat(life.story()).contains("由另外的承办人限期答复", "请比对两份案卷的裁量档次。").doesNotContain("谷雨晴", "乔松");
    }

    @Test
    @Order(3)
    void whoever_replied_before_is_refused_and_keeps_what_was_typed() {
        try (var handler = new Desk("dl.sf.handler")) {
            assertThat(handler.sees("/desk", life.number())).isFalse();
            handler.find(life.number());
            assertThat(handler.page.locator("a[href$='/reply']").count()).isZero();
        }
        assertThat(OnePortal.api("dl.sf.handler")
                        .post("/complaints/" + life.number() + "/reply", Life.json(Life.REPLY))
                        .problem())
                .isEqualTo("rehandling.samePerson");
    }

    @Test
    @Order(4)
    void somebody_else_of_the_unit_replies_and_the_reviewer_approves() {
        assertThat(life.deskTold("重新调查并提交答复，原承办人不得再办")).isTrue();
        try (var leader = new Desk("dl.sf.leader")) {
            assertThat(leader.sees("/desk", life.number())).isTrue();
            leader.reply(life.number(), "重新比对两份案卷，裁量基准第三条没有区分两店的情节。", "UNSUBSTANTIATED")
                    .submit();
            assertThat(leader.page.url()).endsWith(life.number());
        }
        try (var reviewer = new Desk("dl.review")) {
            reviewer.open(life.number(), "review").write("opinion", "同意。").press("decision", "APPROVE");
        }
        assertThat(life.reads("/track/letter")).contains("裁量基准第三条").doesNotContain("两店同属较轻一档");
    }

    @Test
    @Order(5)
    void the_second_bad_rating_brings_no_third_reply_but_a_decision_of_the_level_above() {
        life.rates("VERY_DISSATISFIED", "还是没有说明。");

        assertThat(life.story()).contains("重新办理后仍不满意，挂牌督办，由上一级监督机构盯办。");
        assertThat(life.deskTold("重新办理后投诉人仍不满意，请决定是否提级办理")).isTrue();
        try (var above = new Desk("qh.lead")) {
            assertThat(above.find(life.number()).text()).contains("重新办理后仍不满意", "还是没有说明。");
            above.open(life.number(), "escalation-refusal")
                    .write("reason", "两次核查结论一致，裁量说明已经补上。")
                    .submit();
            assertThat(above.page.url()).endsWith(life.number());
        }
        assertThat(life.received("关于您的不满意评价")).isTrue();
        assertThat(life.story()).contains("上一级监督机构决定不提级办理。", "两次核查结论一致，裁量说明已经补上。");
        try (var dispatcher = new Desk("dl.dispatch")) {
            assertThat(dispatcher.status("/desk/complaints/" + life.number() + "/rehandling"))
                    .isEqualTo(409);
        }
    }

    @Test
    @Order(6)
    void the_unit_complained_about_has_seen_nothing_of_it() {
        life.staysUnknownTo("dl.cg.handler", "dl.cg.leader");
    }
}
