package org.huiyin.complaint.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.rectification.Problems;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Mailbox;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** A reply that does not satisfy is looked at again, once, by somebody else, within 15 working days (rules D3, 22-23). */
@InPortal
class RehandlingIT {

    @Inject
    Given given;

    @Inject
    Problems found;

    @Inject
    Clocks clocks;

    @Inject
    Mailbox mailbox;

    @Test
    void a_bad_rating_waits_for_a_decision_within_a_clock() {
        var rated = given.filed().replied(Finding.UNSUBSTANTIATED).rated(Grade.DISSATISFIED);

        assertThat(rated.status()).isEqualTo(ComplaintStatus.REPLIED);
        assertThat(rated.now().waitsRole()).hasToString("DISPATCHER");
        assertThat(clocks.runs(rated.id(), ClockCode.C6)).isTrue();
        assertThat(rated.now().nextDueAt()).isNotNull();
    }

    @Test
    void it_is_handled_once_more_by_somebody_else() {
        var again = given.filed()
                .replied(Finding.UNSUBSTANTIATED)
                .rated(Grade.VERY_DISSATISFIED)
                .rehandled();

        assertThat(again.status()).isEqualTo(ComplaintStatus.REHANDLING);
        assertThat(clocks.runs(again.id(), ClockCode.C3R)).isTrue();
        assertThat(clocks.runs(again.id(), ClockCode.C6)).isFalse();
        assertThatThrownBy(() -> again.replySubmitted(Finding.UNSUBSTANTIATED))
                .isInstanceOf(Refusal.NotYours.class)
                .hasMessage("rehandling.samePerson");

        again.replySubmittedBy("dl.sf.leader", Finding.UNSUBSTANTIATED).replyApproved();

        assertThat(clocks.runs(again.id(), ClockCode.C3R)).isFalse();
        again.rated(Grade.SATISFIED);
        assertThat(again.status()).isEqualTo(ComplaintStatus.CLOSED);
    }

    @Test
    void the_complainant_is_told_and_rates_the_second_reply() {
        var again = given.filed()
                .replied(Finding.UNSUBSTANTIATED)
                .rated(Grade.DISSATISFIED)
                .rehandled()
                .replySubmittedBy("dl.sf.leader", Finding.UNSUBSTANTIATED)
                .replyApproved()
                .rated(Grade.BASICALLY_SATISFIED);

        assertThat(mailbox.allLetters(again))
                .extracting(Mailbox.Received::subject)
                .contains("您的投诉将重新办理 " + again.number());
        assertThat(given.stored("select count(*) from evaluation where complaint_id = ?", again.id()))
                .hasToString("2");
    }

    @Test
    void it_happens_once() {
        var twice = given.filed()
                .replied(Finding.UNSUBSTANTIATED)
                .rated(Grade.DISSATISFIED)
                .rehandled()
                .replySubmittedBy("dl.sf.leader", Finding.UNSUBSTANTIATED)
                .replyApproved()
                .rated(Grade.DISSATISFIED);

        assertThat(twice.status()).isEqualTo(ComplaintStatus.REPLIED); // the body above decides
        assertThatThrownBy(twice::rehandled).isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void without_ground_it_is_refused_with_a_reason_and_the_case_goes_on() {
        var refused = given.filed()
                .replied(Finding.UNSUBSTANTIATED)
                .rated(Grade.DISSATISFIED)
                .rehandlingRefused();

        assertThat(refused.status()).isEqualTo(ComplaintStatus.CLOSED);
        assertThat(mailbox.allLetters(refused))
                .extracting(Mailbox.Received::subject)
                .contains("关于您的不满意评价 " + refused.number());
    }

    @Test
    void a_satisfied_complainant_gives_no_ground() {
        var satisfied = given.filed().replied(Finding.PARTLY).rated(Grade.SATISFIED);

        assertThatThrownBy(satisfied::rehandled).isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void what_was_found_stays_found_whatever_the_second_reply_says() {
        var again = given.filed()
                .replied(Finding.PARTLY)
                .rated(Grade.DISSATISFIED)
                .rehandled()
                .replySubmittedBy("dl.sf.leader", Finding.UNSUBSTANTIATED)
                .replyApproved()
                .rated(Grade.SATISFIED);

        assertThat(again.status()).isEqualTo(ComplaintStatus.RECTIFYING);
        assertThat(problems(again)).isEqualTo(2);
    }

    @Test
    void while_it_is_handled_once_more_the_clocks_of_found_problems_stand_still() {
        var again =
                given.filed().replied(Finding.PARTLY).rated(Grade.DISSATISFIED).rehandled();

        assertThat(clocks.of(again.id()).stream()
                        .filter(deadline -> deadline.clock() == ClockCode.C8)
                        .allMatch(deadline -> clocks.pauseReason(deadline).isPresent()))
                .isTrue();
        assertThatThrownBy(again::withdrawn).isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void nobody_works_on_what_was_found_before_the_decision() {
        var rated = given.filed().replied(Finding.PARTLY).rated(Grade.DISSATISFIED);

        assertThatThrownBy(() -> rated.rectified(1))
                .isInstanceOf(Refusal.NotNow.class)
                .hasMessage("rehandling.pending");
    }

    @Test
    void what_a_second_reply_plans_is_not_told_before_it_is_approved() {
        var again = given.filed()
                .replied(Finding.PARTLY)
                .rated(Grade.DISSATISFIED)
                .rehandled()
                .replySubmittedBy("dl.sf.leader", Finding.PARTLY);

        assertThat(found.of(again.id())).hasSize(4);
        assertThat(found.begun(again.id())).hasSize(2);
    }

    private int problems(Case any) {
        return ((Number) given.stored("select count(*) from problem_item where complaint_id = ?", any.id())).intValue();
    }
}
