package org.huiyin.outside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Two units give a case back, then the level above says who handles it; the day of the reply stays where it was all the while. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReturnST {

    private static final String REASON = "占道不属于本局职权。";

    private Life life;
    private String promise;

    @BeforeAll
    void a_case_is_assigned() {
        life = new Life().assignedTo("QH-DL-SJ");
        promise = promise();
    }

    @AfterAll
    void putAway() {
        life.close();
    }

    @Test
    @Order(1)
    void the_leader_asks_to_give_it_back_and_what_was_typed_is_kept() {
        try (var leader = new Desk("dl.sj.leader")) {
            leader.find(life.number());
            leader.go("a[href$='/return-request']");
            leader.write("reason", REASON).submit();
            assertThat(leader.text()).contains("请写明法律依据。");
            assertThat(leader.page.locator("[name=reason]").inputValue()).isEqualTo(REASON);

            leader.write("basis", "《行政处罚法》第二十二条").submit();
            assertThat(leader.text()).contains("撤回退回申请");
            assertThat(leader.sees("/desk/returns", life.number())).isTrue();
        }
        assertThat(life.deskTold("承办单位申请退回，决定是否同意")).isTrue();
    }

    @Test
    @Order(2)
    void the_dispatcher_agrees_and_the_unit_keeps_a_note_and_not_the_case() {
        agrees();
        try (var leader = new Desk("dl.sj.leader")) {
            assertThat(leader.status("/desk/complaints/" + life.number())).isEqualTo(404);
            assertThat(leader.sees("/desk/returns", life.number())).isTrue();
            assertThat(leader.text()).contains("同意退回");
        }
        assertThat(life.received("您的投诉将由另外的单位办理")).isTrue();
        assertThat(life.story()).contains("同意东岭区市场监督管理局退回，另行交办。", "答复您的期限不变").doesNotContain(REASON, "商志诚");
        assertThat(promise()).isEqualTo(promise);
    }

    @Test
    @Order(3)
    void it_does_not_go_to_the_same_unit_again_and_the_next_one_gives_it_back_too() {
        try (var dispatcher = new Desk("dl.dispatch")) {
            dispatcher.open(life.number(), "assignment").choose("leadUnitCode", "OTHER");
            dispatcher.select("otherUnitCode", "QH-DL-SJ").submit();
            assertThat(dispatcher.text()).contains("东岭区市场监督管理局已经退回过这件投诉，不能再交给它主办。");
            dispatcher.select("otherUnitCode", "QH-DL-YJ").submit();
            assertThat(dispatcher.text()).contains("东岭区应急管理局");
        }
        try (var leader = new Desk("dl.yj.leader")) {
            leader.open(life.number(), "return-request").write("reason", "不属于应急管理职责。");
            leader.write("basis", "《行政处罚法》第二十二条").submit();
        }
        agrees();
    }

    @Test
    @Order(4)
    void the_city_designates_a_unit_and_the_complainant_is_told() {
        assertThat(life.deskTold("指定承办单位")).isTrue();
        try (var dispatcher = new Desk("dl.dispatch")) {
            assertThat(dispatcher.status("/desk/complaints/" + life.number() + "/assignment"))
                    .isIn(403, 404, 409);
        }
        try (var city = new Desk("qh.dispatch")) {
            assertThat(city.sees("/desk", life.number())).isTrue();
            city.open(life.number(), "assignment").choose("leadUnitCode", "OTHER");
            city.select("otherUnitCode", "QH-DL-SF").submit();
            assertThat(city.page.url()).endsWith(life.number());
        }
        assertThat(life.received("您的投诉由上级指定承办单位")).isTrue();
        assertThat(promise()).isEqualTo(promise);
    }

    @Test
    @Order(5)
    void what_was_designated_is_not_given_back() {
        try (var clerk = new Desk("dl.sf.clerk")) {
            clerk.find(life.number());
            clerk.go("form[action$='/acknowledgement'] button");
        }
        try (var leader = new Desk("dl.sf.leader")) {
            leader.find(life.number());
            assertThat(leader.page.locator("a[href$='/return-request']").count())
                    .isZero();
            assertThat(leader.status("/desk/complaints/" + life.number() + "/return-request"))
                    .isEqualTo(409);
        }
        life.staysUnknownTo("dl.cg.leader", "dl.yj.leader");
    }

    private void agrees() {
        try (var dispatcher = new Desk("dl.dispatch")) {
            assertThat(dispatcher.sees("/desk", life.number())).isTrue();
            dispatcher.open(life.number(), "return").press("decision", "AGREE");
            assertThat(dispatcher.page.locator(".hy-refusal, .hy-invalid").count())
                    .isZero();
        }
    }

    /** The day by which the complainant has the reply, as the page says it. */
    private String promise() {
        var lines = life.story()
                .lines()
                .filter(line -> line.contains("24:00 前") && line.contains("答复"))
                .toList();
        assertThat(lines).isNotEmpty();
        return lines.get(0).replaceAll(".*?([0-9]+月[0-9]+日).*", "$1");
    }
}
