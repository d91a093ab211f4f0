package org.huiyin.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.rectification.ProblemItem;
import org.huiyin.complaint.rectification.ProblemStatus;
import org.huiyin.complaint.rectification.Problems;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.inbox.PossibleActs;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** What a unit reported is found to be false (弄虚作假). */
@InPortal
class FalseReportingIT {

    private static final String PROOF = "现场照片拍于去年，相机记录为证。🔍";

    @Inject
    Given given;

    @Inject
    FalseReporting reporting;

    @Inject
    Claims claims;

    @Inject
    Escalations escalations;

    @Inject
    Problems problems;

    @Inject
    Clocks clocks;

    @Inject
    Complaints complaints;

    @Inject
    PossibleActs possible;

    @Test
    void only_a_head_of_supervision_finds_it_and_only_where_something_was_reported() {
        var early = given.filed().inHandling();
        assertThat(possible.of(given.actor("dl.lead"), early.now())).doesNotContain(Act.FALSE_REPORTING);
        assertThatThrownBy(() -> found(early, "dl.lead", "REPLY")).isInstanceOf(Refusal.NotNow.class);

        var replied = given.filed().replied(Finding.SUBSTANTIATED);
        assertThat(possible.of(given.actor("dl.lead"), replied.now())).contains(Act.FALSE_REPORTING);
        for (var other : List.of("dl.review", "dl.dispatch", "dl.sf.leader"))
            assertThatThrownBy(() -> found(replied, other, "REPLY")).as(other).isInstanceOf(Refusal.NotYours.class);
        assertThatThrownBy(() -> found(replied, "qh.lead", "REPLY")).isInstanceOf(Refusal.Unknown.class);
        for (var what : List.of("", "LEDGER", "RECTIFICATION-1", "RECTIFICATION-x"))
            assertThatThrownBy(() -> found(replied, "dl.lead", what)).as(what).isInstanceOf(Refusal.Invalid.class);
        for (var proof : List.of(" ", "长".repeat(2001)))
            assertThatThrownBy(() -> reporting.find(given.actor("dl.lead"), replied.number(), "REPLY", proof))
                    .isInstanceOf(Refusal.Invalid.class);
        assertThat(escalations.listings(replied.id())).isEmpty();
    }

    @Test
    void the_case_is_listed_once_for_each_report_and_the_head_above_is_named() {
        var replied = given.filed().replied(Finding.SUBSTANTIATED);
        found(replied, "dl.lead", "REPLY");

        assertThat(escalations.listings(replied.id())).singleElement().satisfies(entry -> {
            assertThat(entry.cause()).isEqualTo(ListedSupervision.Cause.FALSE);
            assertThat(entry.named()).contains(given.actor("qh.lead").account());
        });
        assertThat(replied.status()).isEqualTo(ComplaintStatus.REPLIED);
        assertThat(letters(replied, "desk.listedAbove")).isEqualTo(1);
        assertThatThrownBy(() -> found(replied, "dl.lead", "REPLY")).isInstanceOf(Refusal.NotNow.class);
        assertThat(escalations.listings(replied.id())).hasSize(1);
    }

    @Test
    void a_verified_problem_is_worked_on_again_within_a_new_time_and_verified_again() {
        var solved = verified();
        assertThat(clocks.runs(solved.id(), ClockCode.C6)).isTrue();
        found(solved, "dl.lead", "RECTIFICATION-1");

        assertThat(problem(solved).status()).isEqualTo(ProblemStatus.RECTIFYING);
        assertThat(solved.now().waitsRole()).isEqualTo(Role.UNIT_HANDLER);
        assertThat(clocks.runs(solved.id(), ClockCode.C8)).isTrue();
        assertThat(clocks.runs(solved.id(), ClockCode.C6)).isFalse();
        assertThatThrownBy(solved::struckOff).isInstanceOf(Refusal.NotNow.class);

        solved.rectified(1);
        assertThat(claims.of(solved.now())).extracting(Claim::code).contains("RECTIFICATION-1");
        solved.verified(1, true);
        assertThat(clocks.runs(solved.id(), ClockCode.C8)).isFalse();
        solved.struckOff();
        assertThat(solved.status()).isEqualTo(ComplaintStatus.STRUCK_OFF);
    }

    @Test
    void a_problem_that_waits_for_verification_is_sent_back_and_its_time_runs_on() {
        var submitted = given.filed().replied(Finding.SUBSTANTIATED).rectified(1);
        var due = problem(submitted).dueOn();
        found(submitted, "dl.lead", "RECTIFICATION-1");

        assertThat(problem(submitted).status()).isEqualTo(ProblemStatus.REJECTED);
        assertThat(problem(submitted).dueOn()).isEqualTo(due);
        assertThat(submitted.now().waitsRole()).isEqualTo(Role.UNIT_HANDLER);
        assertThat(clocks.runs(submitted.id(), ClockCode.C8)).isTrue();
    }

    @Test
    void a_false_reply_under_review_goes_back_to_the_unit() {
        var reviewed = given.filed().inHandling().replySubmitted(Finding.UNSUBSTANTIATED);
        found(reviewed, "dl.lead", "REPLY");

        assertThat(reviewed.status()).isEqualTo(ComplaintStatus.HANDLING);
        assertThat(reviewed.now().waitsRole()).isEqualTo(Role.UNIT_HANDLER);
        reviewed.replySubmitted(Finding.SUBSTANTIATED);
        assertThat(claims.of(reviewed.now())).extracting(Claim::code).containsExactly("REPLY");
    }

    @Test
    void what_is_found_after_the_end_is_listed_and_the_head_above_may_find_more() {
        var over = verified().struckOff();
        found(over, "dl.lead", "REPLY");
        assertThat(over.status()).isEqualTo(ComplaintStatus.STRUCK_OFF);

        assertThat(possible.of(given.actor("qh.lead"), over.now())).contains(Act.FALSE_REPORTING);
        found(over, "qh.lead", "RECTIFICATION-1");
        assertThat(escalations.listings(over.id())).hasSize(2);
        assertThat(problem(over).status()).isEqualTo(ProblemStatus.VERIFIED);
        assertThat(claims.of(over.now())).extracting(Claim::code).containsExactly("RECTIFICATION-2");
    }

    @Test
    void the_unit_is_told_and_whoever_complained_reads_the_fact_and_no_proof() {
        var solved = verified();
        found(solved, "dl.lead", "RECTIFICATION-1");

        assertThat(letters(solved, "desk.falseReporting")).isPositive();
        assertThat(given.stored(
                        "select body from outbox where kind = 'falseReporting' and subject like ?",
                        "% " + solved.number()))
                .asString()
                .contains("不属实", "上一级监督机构")
                .doesNotContain("照片");
        assertThat(audience(solved, "complaint.falseReporting")).isEqualTo("STAFF");
        assertThat(audience(solved, "complaint.listed")).isEqualTo("PARTY");
        assertThat(given.stored(
                                "select count(*) from trail_entry where chain = ? and audience = 'PARTY' and detail like ?",
                                "complaint:" + solved.id(),
                                "%照片拍于%")
                        .toString())
                .isEqualTo("0");
    }

    @Test
    void a_reply_that_lies_before_a_reviewer_is_the_heads_once_the_case_is_listed() {
        var back = given.filed().inHandling();
        var soon = Clock.dayOf(back.now().filedAt()).plusDays(20);
        back.ledgerAsked(soon).ledgered().reported(soon).backFromLedgerBy("dl.sf.leader");
        back.replySubmitted(Finding.UNSUBSTANTIATED);
        assertThat(back.now().waitsRole()).hasToString("REVIEWER");

        found(back, "dl.lead", "LEDGER");

        assertThat(back.now().waitsRole()).hasToString("SUPERVISOR_LEAD");
        assertThatThrownBy(back::replyApproved).hasMessage("review.leadOnly");
    }

    @Test
    void the_unit_complained_about_learns_nothing() {
        var replied = given.filed().replied(Finding.SUBSTANTIATED);
        found(replied, "dl.lead", "REPLY");

        assertThatThrownBy(() -> complaints.visible(given.actor("dl.cg.leader"), replied.number()))
                .isInstanceOf(Refusal.Unknown.class);
        assertThatThrownBy(() -> found(replied, "dl.cg.leader", "REPLY")).isInstanceOf(Refusal.Unknown.class);
    }

    /** Both of its problems. */
    private Case verified() {
        var solved = given.filed().replied(Finding.SUBSTANTIATED);
        return solved.rectified(1).verified(1, true).rectified(2).verified(2, true);
    }

    private void found(Case about, String by, String what) {
        reporting.find(given.actor(by), about.number(), what, PROOF);
    }

    private ProblemItem problem(Case about) {
        return problems.of(about.id()).get(0);
    }

    private long letters(Case about, String kind) {
        return ((Number) given.stored(
                        "select count(*) from outbox where kind = ? and subject like ?",
                        kind,
                        "%" + about.number() + "%"))
                .longValue();
    }

    private Object audience(Case about, String event) {
        return given.stored(
                "select audience from trail_entry where chain = ? and event = ?", "complaint:" + about.id(), event);
    }
}
