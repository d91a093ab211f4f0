package org.huiyin.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.huiyin.complaint.Finding;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Mailbox;
import org.huiyin.given.Report;
import org.huiyin.given.Traces;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Words;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** Whose turn it is gets a letter that says number, task, day and address of the case, and nothing of the case. */
@InPortal
class DeskLettersIT {

    @Inject
    Given given;

    @Inject
    Mailbox mailbox;

    @Inject
    Traces traces;

    private final Report report = new Report();

    @Test
    void a_new_complaint_goes_to_the_intake_of_the_supervision_body() {
        received(given.filed(report), "desk.filed", "dl.intake", "审查是否受理");
    }

    @Test
    void supplements_go_back_to_the_intake() {
        var supplemented = given.filed(report).supplementsAsked("照片").supplemented("照片已经补上。");

        received(supplemented, "desk.supplemented", "dl.intake", "补充材料");
    }

    @Test
    void a_proposal_not_to_accept_goes_to_the_head() {
        received(given.filed(report).nonAcceptanceProposed(), "desk.notAcceptedProposed", "dl.lead", "不予受理");
    }

    @Test
    void an_accepted_complaint_goes_to_the_dispatcher() {
        received(given.filed(report).accepted(), "desk.accepted", "dl.dispatch", "交办");
    }

    @Test
    void an_assigned_one_goes_to_the_clerk_of_the_lead_unit() {
        received(given.filed(report).accepted().assigned(), "desk.assigned", "dl.sf.clerk", "签收");
    }

    @Test
    void a_reply_goes_to_the_reviewer() {
        var submitted = given.filed(report).inHandling().replySubmitted(Finding.PARTLY);

        received(submitted, "desk.replySubmitted", "dl.review", "审核答复");
    }

    @Test
    void a_reply_about_gifts_and_graft_goes_to_the_head() {
        var submitted = given.filed(report.of("P501")).inHandling().replySubmitted(Finding.PARTLY);

        received(submitted, "desk.replySubmitted", "dl.lead", "审核答复");
    }

    @Test
    void a_reply_in_a_listed_case_goes_to_the_head_whose_consent_it_takes() {
        var listed = given.filed(report).inHandling();
        given.tampered(
                "insert into listed_supervision (complaint_id, cause, occasion, listed_at) values (?, 'LATE', 'C3', now(6))",
                listed.id());
        listed.replySubmitted(Finding.UNSUBSTANTIATED);

        assertThat(traces.recipients(listed, "desk.replySubmitted")).containsExactly("dl.lead");
    }

    @Test
    void a_returned_reply_goes_back_to_the_handler_and_the_next_one_to_the_reviewer_again() {
        var returned =
                given.filed(report).inHandling().replySubmitted(Finding.PARTLY).replyReturned();

        received(returned, "desk.replyReturned", "dl.sf.handler", "退回");
        returned.replySubmitted(Finding.PARTLY);
        assertThat(mailbox.allLetters(returned))
                .filteredOn(letter -> letter.kind().equals("desk.replySubmitted"))
                .hasSize(2);
    }

    @Test
    void a_found_problem_goes_to_the_handler() {
        received(given.filed(report).replied(Finding.SUBSTANTIATED), "desk.replied", "dl.sf.handler", "整改");
    }

    @Test
    void a_reply_that_found_nothing_asks_nobody_for_rectification() {
        var replied = given.filed(report).replied(Finding.UNSUBSTANTIATED);

        assertThat(mailbox.allLetters(replied))
                .noneMatch(letter -> letter.kind().equals("desk.replied"));
    }

    @Test
    void what_was_rectified_goes_to_the_reviewer_in_one_letter_a_day() {
        var rectified = given.filed(report).replied(Finding.PARTLY).rectified(1).rectified(2);

        received(rectified, "desk.rectificationSubmitted", "dl.review", "验收");
    }

    @Test
    void a_failed_verification_goes_back_to_the_handler() {
        var failed = given.filed(report).replied(Finding.PARTLY).rectified(1).verified(1, false);

        received(failed, "desk.verificationFailed", "dl.sf.handler", "继续整改");
    }

    @Test
    void a_complaint_about_the_supervision_body_writes_to_nobody_there() {
        var above = given.filed(report.accusing("QH-DL-SF", null));

        assertThat(mailbox.allLetters(above))
                .filteredOn(letter -> letter.kind().startsWith("desk."))
                .extracting(Mailbox.Received::recipient)
                .containsExactly("qh.intake@example.com");
    }

    @Test
    void an_accused_officers_own_unit_gets_no_letter_although_another_was_named() {
        var accused = given.filed(report.accusingOfficer("QH-DL-CG", "99010200301"));

        assertThat(mailbox.allLetters(accused))
                .filteredOn(letter -> letter.kind().startsWith("desk."))
                .extracting(Mailbox.Received::recipient)
                .containsExactly("qh.intake@example.com");
    }

    @Test
    void an_accused_officer_gets_no_letter_although_he_works_for_the_lead_unit() {
        var loan = given.onLoan() + "@example.com";
        var about = given.filed(report.accusing("QH-DL-CG-ZF", "施磊")).replied(Finding.PARTLY);
        var another = given.filed().replied(Finding.PARTLY);

        assertThat(mailbox.allLetters(about))
                .extracting(Mailbox.Received::recipient)
                .contains("dl.sf.clerk@example.com", "dl.sf.handler@example.com")
                .doesNotContain(loan);
        assertThat(mailbox.allLetters(another))
                .extracting(Mailbox.Received::recipient)
                .contains(loan);
    }

    private void received(Case about, String kind, String username, String task) {
        var letter = mailbox.letter(about, kind, username + "@example.com");
        var due = Words.of("zh").day(Clock.dayOf(about.now().nextDueAt()));
        assertThat(letter.subject()).contains(about.number());
        assertThat(letter.body()).contains(task, due, "https://huiyin.example/desk/complaints/" + about.number());
        assertThat(letter.whole())
                .doesNotContain(report.nonce(), report.complainant().name(), "城市管理", "水果店", "??", "{0}");
    }
}
