package org.huiyin.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huiyin.account.Accounts;
import org.huiyin.account.Actor;
import org.huiyin.account.NewAccount;
import org.huiyin.account.Role;
import org.huiyin.complaint.handling.ReplySubmission;
import org.huiyin.complaint.handling.Review;
import org.huiyin.complaint.intake.NonAcceptance;
import org.huiyin.complaint.rectification.Rectification;
import org.huiyin.complaint.rectification.StrikeOff;
import org.huiyin.complaint.rectification.Verification;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Report;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody decides on their own proposal, reviews their own reply or verifies their own work, whatever roles they hold. */
@InPortal
class SecondPersonIT {

    @Inject
    Given given;

    @Inject
    Accounts accounts;

    @Inject
    NonAcceptance nonAcceptance;

    @Inject
    ReplySubmission replySubmission;

    @Inject
    Review review;

    @Inject
    Rectification rectification;

    @Inject
    Verification verification;

    @Inject
    StrikeOff strikeOff;

    private Actor everything;

    @BeforeEach
    void somebody_in_a_small_bureau_who_holds_every_role() {
        given.actor("dl.lead"); // opens the cast and its units, should this be the first test
        var roles = EnumSet.of(Role.INTAKE, Role.SUPERVISOR_LEAD, Role.REVIEWER, Role.UNIT_HANDLER);
        if (accounts.find("dl.everything").isEmpty())
            accounts.open(
                    new NewAccount("dl.everything", "万能", Set.copyOf(roles), "QH-DL-SF", null, null),
                    "demo-huiyin-2026");
        given.tampered("update account set active = true where username = 'dl.everything'");
        everything = given.actor("dl.everything");
    }

    /** Other tests find a bureau in which each has one role. */
    @AfterEach
    void whoever_holds_every_role_leaves() {
        given.tampered("update account set active = false where username = 'dl.everything'");
    }

    @Test
    void who_proposes_not_to_accept_does_not_approve_it() {
        var proposed = given.filed();
        nonAcceptance.propose(everything, proposed.number(), "NA03", "这件事法院已经作出生效判决。");

        refused("nonAcceptance.samePerson", () -> nonAcceptance.approve(everything, proposed.number()));
        refused("nonAcceptance.samePerson", () -> nonAcceptance.sendBack(everything, proposed.number(), "理由不足"));
        nonAcceptance.approve(given.actor("dl.lead"), proposed.number());
        assertThat(proposed.status()).isEqualTo(ComplaintStatus.NOT_ACCEPTED);
    }

    @Test
    void while_a_proposal_waits_the_complaint_is_not_accepted_behind_its_back() {
        var proposed = given.filed().nonAcceptanceProposed();

        assertThatThrownBy(proposed::accepted)
                .isInstanceOf(Refusal.NotNow.class)
                .hasMessage("nonAcceptance.pending");
    }

    @Test
    void who_submits_a_reply_does_not_review_it() {
        var submitted = repliedByEverything(given.filed());

        refused("review.samePerson", () -> review.approve(everything, submitted.number(), "同意。"));
        refused("review.samePerson", () -> review.sendBack(everything, submitted.number(), "不同意。"));
        submitted.replyApproved();
        assertThat(submitted.status()).isEqualTo(ComplaintStatus.REPLIED);
    }

    @Test
    void a_reply_about_gifts_and_graft_is_approved_by_the_head_only() {
        var submitted = given.filed(new Report().of("P505")).inHandling().replySubmitted(Finding.SUBSTANTIATED);

        refused("review.leadOnly", submitted::replyApproved);
        review.approve(given.actor("dl.lead"), submitted.number(), "同意。");
        assertThat(submitted.status()).isEqualTo(ComplaintStatus.REPLIED);
    }

    @Test
    void who_handled_the_case_or_did_the_work_does_not_verify_it_nor_strike_it_off() {
        var handled = repliedByEverything(given.filed()).replyApproved().rectified(1);
        rectification.submit(everything, handled.number(), 2, "已经修改决定书模板并抽查全部案件。");

        refused("verification.samePerson", () -> verification.verify(everything, handled.number(), 2, true, "看过"));
        refused("verification.samePerson", () -> verification.verify(everything, handled.number(), 1, true, "看过"));
        handled.verified(1, true).verified(2, true);
        refused("verification.samePerson", () -> strikeOff.strikeOff(everything, handled.number(), ""));
    }

    @Test
    void an_act_of_another_role_is_refused() {
        var fresh = given.filed();

        assertThatThrownBy(() -> nonAcceptance.approve(given.actor("dl.review"), fresh.number()))
                .isInstanceOf(Refusal.NotYours.class)
                .hasMessage("complaint.notYours");
    }

    private Case repliedByEverything(Case fresh) {
        fresh.inHandling();
        replySubmission.submit(everything, fresh.number(), Case.reply(Finding.PARTLY));
        return fresh;
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refusal.NotYours.class).hasMessage(key);
    }
}
