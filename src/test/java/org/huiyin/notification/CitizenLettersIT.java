package org.huiyin.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.handling.Grade;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Mailbox;
import org.huiyin.given.Report;
import org.huiyin.platform.Words;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** Every letter is really received, by the complainant, and says what it has to. */
@InPortal
class CitizenLettersIT {

    @Inject
    Given given;

    @Inject
    Mailbox mailbox;

    @Inject
    Clocks clocks;

    private final Report report = new Report();

    @Test
    void filing_is_confirmed_with_number_and_day_but_without_the_query_code() {
        var filed = given.filed(report);

        var receipt = received(filed, "filed");

        assertThat(receipt.body())
                .contains(filed.number(), "东岭区司法局", dueDay(filed, ClockCode.C1), "https://huiyin.example/track")
                .doesNotContain(filed.code().text(), filed.code().grouped());
    }

    @Test
    void supplements_are_asked_for_in_one_list_with_a_last_day() {
        var asked = given.filed(report).supplementsAsked("处罚决定书全文的照片", "收到决定书的日期");

        assertThat(received(asked, "supplementRequested").body())
                .contains("1. 处罚决定书全文的照片", "2. 收到决定书的日期", dueDay(asked, ClockCode.C2));
    }

    @Test
    void acceptance_says_when_the_answer_comes() {
        var accepted = given.filed(report).accepted();

        assertThat(received(accepted, "accepted").body()).contains(dueDay(accepted, ClockCode.C3), "行政复议");
    }

    @Test
    void non_acceptance_says_why_and_where_to_go_instead() {
        var declined = given.filed(report).notAccepted();

        assertThat(received(declined, "notAccepted").body())
                .contains("NA03", "行政复议、诉讼、仲裁", "60日内申请行政复议", "6个月内")
                .doesNotContain("申请复核");
    }

    @Test
    void a_reply_is_announced_and_not_told() {
        var replied = given.filed(report).replied(Finding.PARTLY);

        assertThat(received(replied, "replied").body())
                .contains(dueDay(replied, ClockCode.C7), "整改")
                .doesNotContain("较轻一档", "200元", "属实");
    }

    @Test
    void a_rating_is_thanked_for() {
        var rated = given.filed(report).replied(Finding.UNSUBSTANTIATED).rated(Grade.VERY_DISSATISFIED);

        assertThat(received(rated, "evaluated").body()).contains("谢谢").doesNotContain("整改");
    }

    @Test
    void closing_is_told() {
        var closed = given.filed(report).replied(Finding.UNSUBSTANTIATED).rated(Grade.SATISFIED);

        assertThat(received(closed, "closed").body()).contains("办结");
    }

    @Test
    void striking_off_is_told() {
        var solved =
                given.filed(report).replied(Finding.SUBSTANTIATED).rectified(1).rectified(2);

        solved.verified(1, true).verified(2, true).struckOff();

        assertThat(received(solved, "struckOff").body()).contains("销号", "承办人以外的人员");
    }

    @Test
    void a_withdrawal_is_confirmed_so_that_one_by_somebody_else_is_noticed() {
        var withdrawn = given.filed(report).accepted().withdrawn();

        assertThat(received(withdrawn, "withdrawn").body()).contains("撤回", "如果不是您本人");
    }

    @Test
    void whoever_filed_in_english_is_written_to_in_english() {
        var filed = given.filed(report.english());

        assertThat(received(filed, "filed").whole())
                .contains("We have received your complaint", "Dongling")
                .doesNotContainPattern("[\\u4e00-\\u9fff]");
    }

    @Test
    void an_anonymous_complainant_gets_no_letter_for_nothing_is_known_of_them() {
        var anonymous = given.filed(new Report().anonymous()).replied(Finding.PARTLY);

        assertThat(mailbox.allLetters(anonymous))
                .allMatch(letter -> letter.kind().startsWith("desk."));
    }

    /** The letter, after it was held against what no letter may contain. */
    private Mailbox.Received received(Case about, String kind) {
        var letter = mailbox.letter(about, kind, report.complainant().email());
        assertThat(letter.subject()).contains(about.number());
        assertThat(letter.whole())
                .doesNotContain(report.nonce(), report.complainant().name(), "城市管理", "水果店", "??", "{0}");
        return letter;
    }

    private String dueDay(Case about, ClockCode clock) {
        return Words.of("zh")
                .day(clocks.of(about.id()).stream()
                        .filter(deadline -> deadline.clock() == clock)
                        .findFirst()
                        .orElseThrow()
                        .dueDay());
    }
}
