package org.huiyin.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.huiyin.platform.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A case that nobody moves for two months: urged, ordered, listed; explained, put right, and the person responsible spoken to. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ListingST {

    private Life life;

    @BeforeAll
    void a_case_is_two_months_old() {
        life = new Life().inHandling();
        var moved = OnePortal.change(
                "update deadline d join complaint c on c.id = d.complaint_id"
                        + " set d.started_at = d.started_at - interval 60 day, d.due_at = d.due_at - interval 60 day,"
                        + " d.next_alert_at = d.next_alert_at - interval 60 day, c.next_due_at = c.next_due_at - interval 60 day"
                        + " where c.number = ? and d.clock = 'C3'",
                life.number());
        assertThat(moved).isPositive();
    }

    @AfterAll
    void putAway() {
        life.close();
    }

    @Test
    @Order(1)
    void within_a_minute_the_portal_urges_orders_and_lists_it_in_this_order() {
        assertThat(life.deskTold("挂牌督办，请盯办到底")).isTrue();
        assertThat(life.deskTold("挂牌督办，请抓紧办理，监督机构盯办")).isTrue();
        var story = life.story();
        assertThat(story).contains("“实体性办理”严重超期，由上一级监督机构盯办", "严重超期");
        assertThat(story).containsSubsequence("“实体性办理”快到期", "“实体性办理”超过期限，须书面说明", "“实体性办理”严重超期");
        assertThat(story).doesNotContain("姚秉公", "谷雨晴", "傅正言");
    }

    @Test
    @Order(2)
    void the_head_of_the_body_above_finds_it_on_top_and_the_head_of_supervision_too() {
        for (var head : new String[] {"dl.lead", "qh.lead"}) {
            try (var desk = new Desk(head)) {
                assertThat(desk.sees("/desk/unit", life.number())).as(head).isTrue();
                assertThat(desk.find(life.number()).text()).contains("严重超期", "由上一级监督机构盯办");
            }
        }
    }

    @Test
    @Order(3)
    void the_leader_of_the_unit_explains_it_and_the_missed_clock_runs_on() {
        try (var leader = new Desk("dl.sf.leader")) {
            assertThat(leader.sees("/desk", life.number())).isTrue();
            leader.find(life.number());
            leader.go("a[href$='/supervision-order-answer']");
            leader.submit();
            assertThat(leader.text()).contains("请写明超期原因和办理安排。");

            leader.write("text", "两份案卷调取较慢，本周五前答复。").submit();
            assertThat(leader.page.url()).endsWith(life.number());
            assertThat(leader.page
                            .locator("a[href$='/supervision-order-answer']")
                            .count())
                    .isZero();
            assertThat(leader.sees("/desk", life.number())).isFalse();
        }
        try (var lead = new Desk("dl.lead")) {
            assertThat(lead.find(life.number()).text()).contains("两份案卷调取较慢，本周五前答复。");
        }
        assertThat(life.story()).contains("两份案卷调取较慢，本周五前答复。", "已超期");
    }

    @Test
    @Order(4)
    void the_handler_replies_at_last_and_the_head_of_supervision_approves() {
        try (var handler = new Desk("dl.sf.handler")) {
            handler.reply(life.number(), "经调取两份案卷，两店同属较轻一档。", "UNSUBSTANTIATED").submit();
        }
        try (var lead = new Desk("dl.lead")) {
            lead.open(life.number(), "review").write("opinion", "同意。").press("decision", "APPROVE");
        }
        assertThat(life.received("您的投诉已有答复")).isTrue();
        assertThat(life.reads("/track/letter")).contains("两店同属较轻一档");
    }

    @Test
    @Order(5)
    void the_unit_is_spoken_to_and_the_complainant_reads_so_without_a_name() {
        try (var lead = new Desk("dl.lead")) {
            lead.open(life.number(), "measure").choose("kind", "INTERVIEW_REMINDER");
            lead.select("unitCode", "QH-DL-SF").write("person", "姚秉公");
            lead.write("decidedOn", Clock.dayOf(Instant.now()).toString());
            lead.write("text", "对超期两个月作出说明，今后每周调度。").submit();
            assertThat(lead.text()).contains("提醒约谈", "姚秉公", "对超期两个月作出说明，今后每周调度。");
        }
        assertThat(life.story()).contains("采取措施：提醒约谈。").doesNotContain("姚秉公", "今后每周调度");
    }

    @Test
    @Order(6)
    void the_unit_complained_about_has_seen_nothing_of_it() {
        life.staysUnknownTo("dl.cg.handler", "dl.cg.leader");
    }
}
