package org.huiyin.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.platform.Words;
import org.huiyin.web.form.RoadView.Stop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoadTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-20");

    @Test
    void a_new_complaint_waits_for_acceptance() {
        var road = road(ComplaintStatus.SUBMITTED, Map.of("complaint.filed", DAY), Map.of("C1", DAY.plusDays(7)));
        assertThat(here(road)).isEqualTo("看是否受理");
        assertThat(road.get(1).note()).isEqualTo("11月27日前");
        assertThat(road).hasSize(6);
    }

    @Test
    void the_wait_for_supplements_branches_off_the_first_stop() {
        var road = road(
                ComplaintStatus.SUPPLEMENT_REQUIRED,
                Map.of("complaint.filed", DAY, "complaint.supplementRequested", DAY),
                Map.of("C2", DAY.plusDays(10)));
        assertThat(road.get(0).side()).containsExactly("等您补充材料，11月30日前");
    }

    @Test
    void a_complaint_that_was_not_accepted_ends_there() {
        var road = road(ComplaintStatus.NOT_ACCEPTED, Map.of("complaint.notAccepted", DAY), Map.of());
        assertThat(road).extracting(Stop::name).containsExactly("已提交", "不予受理");
    }

    @Test
    void a_withdrawn_complaint_ends_where_it_was() {
        var road = road(
                ComplaintStatus.WITHDRAWN, Map.of("complaint.accepted", DAY, "complaint.withdrawn", DAY), Map.of());
        assertThat(road).extracting(Stop::name).containsExactly("已提交", "已受理", "已撤回");
    }

    @Test
    void ex_officio_nobody_waits_to_be_accepted_and_nobody_rates() {
        var road = road(
                ComplaintStatus.HANDLING, Map.of("complaint.openedExOfficio", DAY), Map.of("C3", DAY.plusDays(30)));
        assertThat(road).extracting(Stop::name).containsExactly("依职权立案", "调查办理", "核查结论", "整改、销号");
        assertThat(here(road)).isEqualTo("调查办理");
    }

    @Test
    void one_can_still_rate_while_problems_are_being_solved() {
        var road = road(ComplaintStatus.RECTIFYING, Map.of(), Map.of());
        assertThat(here(road)).isEqualTo("整改、销号");
        assertThat(road.get(4).note()).isEqualTo("还没有评价");
    }

    @Test
    void a_bad_rating_waits_for_its_decision() {
        var rated = Map.of("complaint.replied", DAY, "complaint.evaluated", DAY.plusDays(1));
        var road = road(ComplaintStatus.REPLIED, rated, Map.of("C6", DAY.plusDays(5)));
        assertThat(here(road)).isEqualTo("对评价作决定");
        assertThat(road.get(4).note()).isEqualTo("11月25日前");
        assertThat(here(road(ComplaintStatus.REPLIED, rated, Map.of()))).isEqualTo("已评价");
    }

    @Test
    void what_is_handled_once_more_is_not_rated_yet_whatever_was_thought_of_the_reply_before() {
        var before = Map.of("complaint.replied", DAY, "complaint.evaluated", DAY.plusDays(1));
        var road = road(ComplaintStatus.REHANDLING, before, Map.of("C3R", DAY.plusDays(20)));
        assertThat(here(road)).isEqualTo("调查办理");
        assertThat(road.get(4).name()).isEqualTo("您评价");

        var again = Map.of("complaint.evaluated", DAY.minusDays(20), "complaint.replied", DAY);
        assertThat(here(road(ComplaintStatus.REPLIED, again, Map.of("C7", DAY.plusDays(15)))))
                .isEqualTo("您评价");
    }

    @ParameterizedTest
    @EnumSource(ComplaintStatus.class)
    void no_road_has_two_places_at_once(ComplaintStatus status) {
        assertThat(road(status, Map.of(), Map.of()).stream().filter(Stop::here)).hasSizeLessThanOrEqualTo(1);
    }

    private static String here(List<Stop> road) {
        return road.stream().filter(Stop::here).findFirst().orElseThrow().name();
    }

    private static List<Stop> road(
            ComplaintStatus status, Map<String, LocalDate> happened, Map<String, LocalDate> due) {
        var facts = new RoadFacts(status, happened, due, "东岭区司法局", false);
        return new Road(facts, new Dates(Words.of("zh"), LocalDate.parse("2026-11-22")))
                .view()
                .stops();
    }
}
