package org.huiyin.outside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Who does not accept a reply asks the level above: the city upholds it, the province sets it aside, and then it is settled. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RecheckST {

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
    void the_complainant_asks_and_is_told_who_looks_until_when() {
        assertThat(life.story()).contains("不同意答复的，由上一级监督机构再看一遍");
        life.complainant.press("a[href$='/track/recheck']");
        life.complainant.next();
        assertThat(life.page.locator("main").innerText()).contains("请写明您不同意答复的哪些内容。");

        asks("答复没有说明两家店的情节差在哪里。");

        assertThat(life.received("已收到您的复核申请")).isTrue();
        assertThat(life.story()).contains("申请复核，由青禾市司法局复核。", "答复没有说明两家店的情节差在哪里。");
        assertThat(life.page.locator("a[href$='/track/recheck']").count()).isZero();
    }

    @Test
    @Order(2)
    void the_body_that_replied_watches_and_has_no_part_in_it() {
        try (var reviewer = new Desk("dl.review")) {
            assertThat(reviewer.sees("/desk", life.number())).isFalse();
            assertThat(reviewer.status("/desk/complaints/" + life.number() + "/recheck-opinion"))
                    .isEqualTo(403);
        }
    }

    @Test
    @Order(3)
    void the_reviewer_of_the_city_writes_and_its_head_sends_it_back_once() {
        assertThat(life.deskTold("投诉人申请复核，请拟复核意见")).isTrue();
        writes("qh.review", "UPHELD", "两家店的情节不同。");
        try (var head = new Desk("qh.lead")) {
            head.open(life.number(), "recheck");
            assertThat(head.text()).contains("答复没有说明两家店的情节差在哪里。", "维持原答复", "两家店的情节不同。");
            head.write("remark", "请写明条款。").press("decision", "RETURN");
        }
        assertThat(life.story()).doesNotContain("两家店的情节不同。", "维持原答复", "请写明条款。");
        try (var reviewer = new Desk("qh.review")) {
            reviewer.open(life.number(), "recheck-opinion");
            assertThat(reviewer.text()).contains("请写明条款。");
        }
        writes("qh.review", "UPHELD", "依裁量基准第三条，两家店的情节不同。");
    }

    @Test
    @Order(4)
    void the_city_upholds_it_and_the_complainant_reads_why() {
        approves("qh.lead");

        assertThat(life.received("复核意见书")).isTrue();
        assertThat(life.story())
                .contains("复核意见", "青禾市司法局", "维持原答复", "依裁量基准第三条，两家店的情节不同。")
                .doesNotContain("钟鸣", "傅正言", "请写明条款。");
    }

    @Test
    @Order(5)
    void the_province_is_asked_next_and_sets_the_reply_aside() {
        life.reads("/track/recheck");
        asks("第三条说的是另一种情节。");
        try (var city = new Desk("qh.review")) {
            assertThat(city.status("/desk/complaints/" + life.number() + "/recheck-opinion"))
                    .isIn(403, 409);
        }
        writes("sl.review", "OVERTURNED", "原答复没有回应第二项诉求。");
        approves("sl.lead");

        assertThat(life.story()).contains("复核决定撤销原答复，由另外的承办人限期重新答复。", "原答复没有回应第二项诉求。");
    }

    @Test
    @Order(6)
    void somebody_else_replies_and_there_is_nobody_left_to_ask() {
        try (var leader = new Desk("dl.sf.leader")) {
            leader.reply(life.number(), "逐项比对后，两家店的情节没有差别，罚款已经改为二百元。", "UNSUBSTANTIATED")
                    .submit();
        }
        life.did("dl.review", "review", "{'decision': 'APPROVE', 'opinion': '同意。'}");

        assertThat(life.reads("/track/letter")).contains("两家店的情节没有差别");
        life.story();
        assertThat(life.page.locator("a[href$='/track/recheck']").count()).isZero();
        life.rates("SATISFIED", "这次说清楚了。");
        assertThat(life.story()).contains("已办结");
        life.staysUnknownTo("dl.cg.leader");
    }

    private void asks(String objection) {
        life.complainant.write("objection", objection);
        life.complainant.next();
    }

    private void writes(String reviewer, String outcome, String opinion) {
        try (var desk = new Desk(reviewer)) {
            assertThat(desk.sees("/desk", life.number())).isTrue();
            desk.open(life.number(), "recheck-opinion").choose("outcome", outcome);
            desk.write("opinion", opinion).submit();
            assertThat(desk.page.url()).endsWith(life.number());
        }
    }

    private void approves(String head) {
        try (var desk = new Desk(head)) {
            assertThat(desk.sees("/desk", life.number())).isTrue();
            desk.open(life.number(), "recheck").press("decision", "APPROVE");
            assertThat(desk.page.url()).endsWith(life.number());
        }
    }
}
