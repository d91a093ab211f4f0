package org.huiyin.complaint.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Mailbox;
import org.huiyin.given.Report;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** What belongs to a body outside the portal goes there, and the complainant is told where to ask (rules D3, 9). */
@InPortal
class TransferIT {

    private static final String ELSEWHERE = "云岭省司法厅行政执法协调监督局";
    private static final String THEIRS = "jiandu@yunling.example.com";

    @Inject
    Given given;

    @Inject
    Clocks clocks;

    @Inject
    Statements statements;

    @Inject
    Mailbox mailbox;

    @Test
    void before_acceptance_it_ends_the_case_and_is_the_first_answer() {
        var gone = given.filed().transferredTo(ELSEWHERE, "");

        assertThat(gone.status()).isEqualTo(ComplaintStatus.TRANSFERRED_OUT);
        assertThat(gone.now().waitsRole()).isNull();
        assertThat(gone.now().closedAt()).isPresent();
        assertThat(clocks.runs(gone.id(), ClockCode.C1)).isFalse();
    }

    @Test
    void after_acceptance_no_clock_runs_on() {
        var gone = given.filed().accepted().transferredTo(ELSEWHERE, "");

        assertThat(gone.status()).isEqualTo(ComplaintStatus.TRANSFERRED_OUT);
        assertThat(clocks.of(gone.id())).noneMatch(Deadline::running);
        assertThat(gone.now().nextDueAt()).isNull();
    }

    @Test
    void once_a_unit_has_it_it_is_not_transferred() {
        var assigned = given.filed().accepted().assigned();

        assertThatThrownBy(() -> assigned.transferredTo(ELSEWHERE, "")).isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void nor_while_a_proposal_not_to_accept_waits() {
        var proposed = given.filed().nonAcceptanceProposed();

        assertThatThrownBy(() -> proposed.transferredTo(ELSEWHERE, ""))
                .isInstanceOf(Refusal.NotNow.class)
                .hasMessage("nonAcceptance.pending");
    }

    @Test
    void the_complainant_is_told_to_whom_why_and_where_to_ask() {
        var gone = given.filed().transferredTo(ELSEWHERE, "");

        assertThat(mailbox.allLetters(gone))
                .filteredOn(letter -> letter.kind().equals("transferredOut"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.body())
                        .contains(ELSEWHERE, "不属于本行政区域管辖", "0990-5550112", "没有把您的姓名和联系方式告诉接收机关"));
        assertThat(statements.transfer(gone.id()).orElseThrow().destination()).isEqualTo(ELSEWHERE);
    }

    @Test
    void a_name_given_openly_goes_along() {
        var gone = given.filed().transferredTo(ELSEWHERE, THEIRS);

        assertThat(theirLetter(gone)).contains("阿芳", "13900000222", "第三十条保密");
        assertThat(ours(gone)).contains("转送函中写有您的姓名和联系方式");
    }

    @Test
    void a_hidden_name_stays_here_wherever_it_was_written() {
        var gone = given.filed(new Report().hidden()).transferredTo(ELSEWHERE, THEIRS);

        assertThat(theirLetter(gone))
                .doesNotContain("阿芳", "13900000222", "@example.com")
                .contains("要求隐去姓名", "***");
        assertThat(ours(gone)).contains("没有把您的姓名和联系方式告诉接收机关");
    }

    @Test
    void an_anonymous_complainant_has_no_name_to_give() {
        var gone = given.filed(new Report().anonymous()).transferredTo(ELSEWHERE, THEIRS);

        assertThat(theirLetter(gone)).contains("投诉人匿名").doesNotContain("13900000222");
    }

    @Test
    void without_an_address_there_is_no_letter_to_them() {
        var gone = given.filed().transferredTo(ELSEWHERE, "");

        assertThat(mailbox.allLetters(gone)).extracting(Mailbox.Received::kind).doesNotContain("transfer");
    }

    @Test
    void the_unit_complained_about_does_not_get_it() {
        refused("东岭区城市管理局", "routing.recused.self");
    }

    @Test
    void nor_does_its_team_nor_what_stands_below_it() {
        refused("东岭区城市管理局执法大队", "routing.recused.internal");
        refused("石桥街道综合行政执法队", "routing.recused.subordinate");
    }

    @Test
    void nor_does_a_section_of_it_that_the_portal_does_not_know() {
        refused("东岭区城市管理局法规科", "transfer.accused");
    }

    @Test
    void nor_the_unit_itself_written_with_its_city_or_in_wide_letters() {
        refused("青禾市东岭区城市管理局", "transfer.accused");
        refused(" 东岭区 城市管理局", "transfer.accused");
    }

    @Test
    void nor_a_unit_that_only_the_complainant_has_named() {
        var unknown = given.filed(Report.calling("白水县路政大队"));

        assertThatThrownBy(() -> unknown.transferredTo("白水县路政大队", ""))
                .isInstanceOf(Refusal.NotNow.class)
                .hasMessage("transfer.accused");
    }

    @Test
    void a_discipline_group_that_only_sits_in_the_bureau_is_another_body() {
        var gone = given.filed().transferredTo("区纪委监委驻东岭区城市管理局纪检监察组", "");

        assertThat(gone.status()).isEqualTo(ComplaintStatus.TRANSFERRED_OUT);
    }

    private void refused(String destination, String key) {
        var filed = given.filed();
        assertThatThrownBy(() -> filed.transferredTo(destination, ""))
                .isInstanceOf(Refusal.NotNow.class)
                .hasMessage(key);
        assertThat(filed.status()).isEqualTo(ComplaintStatus.SUBMITTED);
    }

    private String theirLetter(Case gone) {
        return mailbox.letter(gone, "transfer", THEIRS).whole();
    }

    private String ours(Case gone) {
        return mailbox.allLetters(gone).stream()
                .filter(letter -> letter.kind().equals("transferredOut"))
                .map(Mailbox.Received::body)
                .findFirst()
                .orElse("");
    }
}
