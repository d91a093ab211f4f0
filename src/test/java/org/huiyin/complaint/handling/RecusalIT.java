package org.huiyin.complaint.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Report;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** 被投诉单位不得自办 (rules D4 a): a refusal names the unit and the reason. */
@InPortal
class RecusalIT {

    @Inject
    Given given;

    @Test
    void the_unit_complained_about_may_not_lead() {
        var refusal = refusal(about("QH-DL-CG"), "QH-DL-CG");

        assertThat(refusal.key()).isEqualTo("routing.recused.self");
        assertThat(refusal.variables()).contains("东岭区城市管理局");
    }

    @Test
    void nor_may_a_part_of_it() {
        var refusal = refusal(about("QH-DL-CG"), "QH-DL-CG-ZF");

        assertThat(refusal.key()).isEqualTo("routing.recused.internal");
        assertThat(refusal.variables()).containsExactly("东岭区城市管理局执法大队", "东岭区城市管理局");
    }

    @Test
    void nor_may_the_bureau_when_its_team_is_complained_about() {
        assertThat(refusal(about("QH-DL-CG-ZF"), "QH-DL-CG").key()).isEqualTo("routing.recused.self");
    }

    @Test
    void nor_may_what_stands_below_it_by_profession() {
        var refusal = refusal(about("QH-DL-CG"), "QH-DL-SQ-ZF");

        assertThat(refusal.key()).isEqualTo("routing.recused.subordinate");
        assertThat(refusal.variables()).containsExactly("石桥街道综合行政执法队", "东岭区城市管理局");
    }

    @Test
    void nor_may_what_stands_below_a_government_by_organisation() {
        var about = given.filed(Report.about("QH-DL-SQ"));
        about.accepted();

        assertThat(refusal(about, "QH-DL-SQ-YJ").key()).isEqualTo("routing.recused.subordinate");
    }

    @Test
    void none_of_them_may_cooperate_either() {
        var about = about("QH-DL-CG");

        var refusal = catchThrowableOfType(
                Refusal.NotNow.class, () -> about.assignedTo("QH-DL-SF", "QH-DL-SJ", "QH-DL-CG-ZF"));

        assertThat(refusal.key()).isEqualTo("routing.recused.internal");
        assertThat(about.status()).isEqualTo(ComplaintStatus.ACCEPTED);
    }

    @Test
    void a_complaint_about_the_supervision_body_goes_to_the_one_above() {
        var about = given.filed(Report.about("QH-DL-SF"));

        assertThat(given.shown(about, "dl.intake")).isFalse();
        assertThat(given.shown(about, "qh.intake")).isTrue();
    }

    @Test
    void a_unit_named_in_words_is_recused_like_one_chosen_from_the_list() {
        var about = given.filed(Report.calling("东岭区城市管理局")).accepted();

        assertThat(refusal(about, "QH-DL-CG-ZF").key()).isEqualTo("routing.recused.internal");
    }

    @Test
    void a_unit_that_the_supervision_body_identifies_is_recused_from_then_on() {
        var about =
                given.filed(Report.calling("管市容的那帮人")).identified("QH-DL-CG").accepted();

        assertThat(refusal(about, "QH-DL-CG").key()).isEqualTo("routing.recused.self");
        assertThat(given.shown(about, "dl.cg.leader")).isFalse();
    }

    @Test
    void a_body_that_finds_itself_complained_about_hands_the_case_to_the_one_above() {
        var about = given.filed(Report.calling("收材料的那个窗口")).identified("QH-DL-SF");

        assertThat(given.shown(about, "dl.intake")).isFalse();
        assertThat(given.shown(about, "qh.intake")).isTrue();
    }

    private Case about(String unitCode) {
        return given.filed(Report.about(unitCode)).accepted();
    }

    private static Refusal.NotNow refusal(Case accepted, String lead) {
        var refusal = catchThrowableOfType(Refusal.NotNow.class, () -> accepted.assignedTo(lead));
        assertThat(accepted.status()).isEqualTo(ComplaintStatus.ACCEPTED);
        return refusal;
    }
}
