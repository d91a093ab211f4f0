package org.huiyin.complaint.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.intake.Material;
import org.huiyin.complaint.intake.NonAcceptance;
import org.huiyin.complaint.intake.TransferComplaint;
import org.huiyin.complaint.intake.TransferOut;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Mailbox;
import org.huiyin.inbox.PossibleActs;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The level above looks at a complaint that was not accepted (异议; rules D3, 8). */
@InPortal
class ObjectionIT {

    @Inject
    Given given;

    @Inject
    Clocks clocks;

    @Inject
    Objections objections;

    @Inject
    Objecting objecting;

    @Inject
    ObjectionDecision decision;

    @Inject
    NonAcceptance nonAcceptance;

    @Inject
    TransferOut transferOut;

    @Inject
    Material material;

    @Inject
    PossibleActs possible;

    @Inject
    Mailbox mailbox;

    @AfterEach
    void alone_again() {
        given.secondIntakeLeaves();
    }

    @Test
    void the_city_decides_within_a_clock_of_its_own() {
        var declined = given.filed().notAccepted();
        assertThat(given.shown(declined, "qh.lead")).isFalse();

        declined.objected();

        assertThat(declined.status()).isEqualTo(ComplaintStatus.UNDER_OBJECTION);
        assertThat(declined.now().closedAt()).isEmpty();
        assertThat(declined.now().waitsUnitId()).contains(given.actor("qh.lead").unit());
        assertThat(declined.now().nextDueAt())
                .isEqualTo(latest(declined, ClockCode.C13).dueAt());
        assertThat(given.shown(declined, "qh.lead")).isTrue();
        assertThat(given.shown(declined, "qh.intake")).isFalse();
        assertThat(possible.of(given.actor("qh.lead"), declined.now()))
                .containsExactly(Act.OBJECTION_UPHOLDING, Act.OBJECTION_DISMISSAL, Act.RECUSAL_DECLARATION);
    }

    @Test
    void upheld_it_is_examined_again_below_by_somebody_else_with_a_new_clock() {
        var second = given.secondIntake();
        var upheld = given.filed().notAccepted().objected().objectionUpheld();

        assertThat(upheld.status()).isEqualTo(ComplaintStatus.SUBMITTED);
        assertThat(upheld.now().waitsUnitId()).contains(given.actor("dl.intake").unit());
        assertThat(of(upheld, ClockCode.C1)).hasSize(2);
        assertThat(of(upheld, ClockCode.C1).get(0).running()).isFalse();
        assertThat(latest(upheld, ClockCode.C1).running()).isTrue();
        assertThat(clocks.runs(upheld.id(), ClockCode.C13)).isFalse();
        assertThatThrownBy(upheld::accepted).hasMessage("objection.involved");

        upheld.acceptedBy(second);
        assertThat(upheld.status()).isEqualTo(ComplaintStatus.ACCEPTED);
    }

    @Test
    void whoever_declined_it_is_offered_nothing_that_examines_it() {
        given.secondIntake();
        var upheld = given.filed().notAccepted().objected().objectionUpheld();

        assertThat(possible.of(given.actor("dl.intake"), upheld.now()))
                .containsExactly(Act.RESPONDENT_IDENTIFICATION, Act.REFERRAL_PROPOSAL, Act.RECUSAL_DECLARATION);
        assertThatThrownBy(() -> upheld.supplementsAsked("判决书")).hasMessage("objection.involved");
    }

    @Test
    void what_the_level_above_wants_examined_cannot_be_declined_again_or_passed_on() {
        var second = given.secondIntake();
        var upheld = given.filed().notAccepted().objected().objectionUpheld();

        assertThatThrownBy(
                        () -> nonAcceptance.propose(given.actor(second), upheld.number(), "NA01", "这件事不属于行政执法监督的范围。"))
                .hasMessage("objection.mustBeAccepted");
        var elsewhere = new TransferComplaint("OTHER_REGION", "云岭省司法厅", "0990-5550112", "", "由当地监督。");
        assertThatThrownBy(() -> transferOut.transfer(given.actor(second), upheld.number(), elsewhere))
                .hasMessage("objection.mustBeAccepted");
        assertThat(possible.of(given.actor(second), upheld.now()))
                .contains(Act.ACCEPTANCE)
                .doesNotContain(Act.NON_ACCEPTANCE_PROPOSAL, Act.TRANSFER);
    }

    @Test
    void where_nobody_else_is_left_below_the_body_above_examines_it_itself() {
        var lifted = given.filed().notAccepted().objected().objectionUpheld();

        assertThat(lifted.now().waitsUnitId()).contains(given.actor("qh.intake").unit());
        assertThat(given.shown(lifted, "dl.intake")).isFalse();
        lifted.acceptedBy("qh.intake");
        assertThat(lifted.status()).isEqualTo(ComplaintStatus.ACCEPTED);
    }

    @Test
    void dismissed_it_stays_declined_and_that_is_final() {
        var dismissed = given.filed().notAccepted().objected().objectionDismissed();

        assertThat(dismissed.status()).isEqualTo(ComplaintStatus.NOT_ACCEPTED);
        assertThat(dismissed.now().closedAt()).isPresent();
        assertThat(dismissed.now().waitsUnitId()).isEmpty();
        assertThat(clocks.runs(dismissed.id(), ClockCode.C13)).isFalse();
        assertThat(objections.until(dismissed.now())).isEmpty();
        assertThatThrownBy(dismissed::objected).hasMessage("objection.once");
        assertThatThrownBy(dismissed::objectionUpheld).isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void the_last_day_of_fifteen_still_counts() {
        var declined = given.filed().notAccepted();
        var last = objections.until(declined.now()).orElseThrow();

        Clock.at(Clock.startOf(last.plusDays(1)), () -> assertThatThrownBy(declined::objected)
                .hasMessage("objection.late"));
        Clock.at(Clock.startOf(last.plusDays(1)).minusSeconds(1), declined::objected);

        assertThat(declined.status()).isEqualTo(ComplaintStatus.UNDER_OBJECTION);
    }

    @Test
    void only_what_was_declined_can_be_objected_to_and_only_in_words() {
        var open = given.filed();
        assertThatThrownBy(open::objected).isInstanceOf(Refusal.NotNow.class);
        assertThat(objections.until(open.now())).isEmpty();

        open.notAccepted();
        for (var words : List.of("  ", "多".repeat(2001)))
            assertThatThrownBy(() -> objecting.object(open.id(), words)).isInstanceOf(Refusal.Invalid.class);
        assertThat(open.status()).isEqualTo(ComplaintStatus.NOT_ACCEPTED);
    }

    @Test
    void the_body_that_declined_it_does_not_decide_and_a_decision_needs_reasons() {
        var objected = given.filed().notAccepted().objected();

        assertThatThrownBy(() -> decision.dismiss(given.actor("dl.lead"), objected.number(), "维持。"))
                .isInstanceOf(Refusal.NotYours.class);
        assertThatThrownBy(() -> decision.dismiss(given.actor("qh.lead"), objected.number(), " "))
                .isInstanceOf(Refusal.Invalid.class);
        assertThat(objected.status()).isEqualTo(ComplaintStatus.UNDER_OBJECTION);
    }

    @Test
    void new_evidence_comes_as_material_and_the_complainant_may_let_it_go() {
        var objected = given.filed().notAccepted().objected();

        material.add(objected.id(), "补充一段录音的文字。");
        assertThat(objected.status()).isEqualTo(ComplaintStatus.UNDER_OBJECTION);

        objected.withdrawn();
        assertThat(objected.status()).isEqualTo(ComplaintStatus.WITHDRAWN);
        assertThat(clocks.runs(objected.id(), ClockCode.C13)).isFalse();
    }

    @Test
    void letters_tell_of_the_right_to_object_of_the_day_and_of_what_came_of_it() {
        var dismissed = given.filed().notAccepted();
        var last = objections.until(dismissed.now()).orElseThrow();
        dismissed.objected().objectionDismissed();

        assertThat(mailbox.allLetters(dismissed))
                .extracting(Mailbox.Received::subject)
                .contains("已收到您的异议 " + dismissed.number(), "对异议的决定 " + dismissed.number());
        assertThat(mailbox.allLetters(dismissed))
                .extracting(Mailbox.Received::body)
                .anyMatch(text -> text.contains("提出一次异议") && text.contains(last.getDayOfMonth() + "日"));
        assertThat(mailbox.allLetters(dismissed))
                .extracting(Mailbox.Received::recipient)
                .contains("qh.lead@example.com");
    }

    private List<Deadline> of(Case any, ClockCode code) {
        return clocks.of(any.id()).stream()
                .filter(deadline -> deadline.clock() == code)
                .toList();
    }

    private Deadline latest(Case any, ClockCode code) {
        var all = of(any, code);
        return all.get(all.size() - 1);
    }
}
