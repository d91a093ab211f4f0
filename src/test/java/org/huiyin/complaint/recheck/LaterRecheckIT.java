package org.huiyin.complaint.recheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.on;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.handling.Grade;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.escalation.EscalatedHandling;
import org.huiyin.escalation.Sweep;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Traces;
import org.huiyin.given.Watch;
import org.huiyin.inbox.PossibleActs;
import org.huiyin.platform.Clock;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** The recheck that was promised is not lost because the case has gone on meanwhile (rules D3, 24-25). */
@InPortal
class LaterRecheckIT {

    @Inject
    Given given;

    @Inject
    Clocks clocks;

    @Inject
    Rechecks rechecks;

    @Inject
    EscalatedHandling handling;

    @Inject
    Sweep sweep;

    @Inject
    Watch watch;

    @Inject
    Traces traces;

    @Inject
    PossibleActs possible;

    @Test
    void a_case_that_was_struck_off_is_rechecked_and_struck_off_again_when_the_reply_stands() {
        var struckOff = struckOff().recheckAsked();
        assertThat(struckOff.status()).isEqualTo(ComplaintStatus.UNDER_RECHECK);
        assertThat(struckOff.now().closedAt()).isEmpty();

        struckOff.recheckWrittenAt("qh", RecheckOutcome.UPHELD).recheckApprovedAt("qh");

        assertThat(struckOff.status()).isEqualTo(ComplaintStatus.RECTIFYING);
        assertThat(clocks.counts(struckOff.id(), ClockCode.C6)).isTrue();
        struckOff.struckOff();
        assertThat(struckOff.status()).isEqualTo(ComplaintStatus.STRUCK_OFF);
        assertThat(rechecks.until(struckOff.now())).isPresent(); // the next level
    }

    @Test
    void a_strike_off_that_waited_for_the_recheck_can_be_decided_as_soon_as_its_clock_runs_again() {
        var monday = LocalDate.of(2027, 7, 5);
        var solved = made(monday, this::solved).get();
        on(monday.plusDays(1), solved::recheckAsked);
        assertThat(clocks.counts(solved.id(), ClockCode.C6)).isFalse();

        on(monday.plusDays(10), () -> {
            solved.recheckWrittenAt("qh", RecheckOutcome.UPHELD).recheckApprovedAt("qh");
            assertThat(clocks.counts(solved.id(), ClockCode.C7)).isTrue(); // it has not been rated, and need not be
            assertThat(clocks.counts(solved.id(), ClockCode.C6)).isTrue();
            assertThat(solved.status()).isEqualTo(ComplaintStatus.RECTIFYING);
            assertThat(possible.of(given.actor("dl.review"), solved.now())).contains(Act.STRIKE_OFF);
            solved.struckOff();
        });
        assertThat(solved.status()).isEqualTo(ComplaintStatus.STRUCK_OFF);
    }

    @Test
    void a_case_that_was_struck_off_is_handled_again_when_the_reply_does_not_stand() {
        var again = struckOff().rechecked(RecheckOutcome.OVERTURNED);

        assertThat(again.status()).isEqualTo(ComplaintStatus.REHANDLING);
        assertThat(clocks.runs(again.id(), ClockCode.C3R)).isTrue();
        again.replySubmittedBy("dl.sf.leader", Finding.UNSUBSTANTIATED)
                .replyApproved()
                .struckOff();
        assertThat(again.status()).isEqualTo(ComplaintStatus.STRUCK_OFF);
    }

    @Test
    void the_days_in_which_a_bad_rating_was_decided_are_not_taken_from_those_for_a_recheck() {
        var monday = LocalDate.of(2027, 7, 5);
        var rated = made(monday, () -> given.filed().replied(Finding.PARTLY)).get();
        var first = made(monday, () -> rechecks.until(rated.now())).get().orElseThrow();
        on(monday.plusDays(10), () -> rated.rated(Grade.DISSATISFIED));
        on(monday.plusDays(15), rated::rehandlingRefused);

        assertThat(made(monday.plusDays(15), () -> rechecks.until(rated.now())).get())
                .contains(first.plusDays(15));
    }

    @Test
    void while_a_bad_rating_waits_for_its_decision_it_is_not_offered_and_afterwards_it_is() {
        var rated = given.filed().replied(Finding.PARTLY).rated(Grade.DISSATISFIED);

        assertThat(rechecks.until(rated.now())).isEmpty();
        assertThatThrownBy(rated::recheckAsked).hasMessage("rehandling.pending");

        rated.rehandlingRefused();
        assertThat(rechecks.until(rated.now())).isPresent();
        assertThat(rated.recheckAsked().status()).isEqualTo(ComplaintStatus.UNDER_RECHECK);
    }

    @Test
    void the_letter_of_a_strike_off_says_until_when_it_can_be_asked_for_if_it_still_can() {
        var struckOff = made(LocalDate.of(2026, 11, 2), this::struckOff).get();
        assertThat(traces.body(struckOff, "struckOff")).contains("申请复核", "2026年12月2日");

        var late = made(LocalDate.of(2026, 9, 7), this::solved).get();
        on(LocalDate.of(2026, 10, 30), late::struckOff);
        assertThat(traces.body(late, "struckOff")).doesNotContain("申请复核");
    }

    @Test
    void after_the_promised_days_what_was_struck_off_is_not_rechecked() {
        var struckOff = struckOff();
        var last = rechecks.until(struckOff.now()).orElseThrow();

        Clock.at(Clock.startOf(last.plusDays(1)), () -> assertThatThrownBy(struckOff::recheckAsked)
                .hasMessage("recheck.late"));
    }

    @Test
    void a_report_of_a_relapse_lapses_when_the_level_above_looks_at_what_was_struck_off() {
        var asked = struckOff().relapseReported().recheckAsked();

        assertThat(asked.status()).isEqualTo(ComplaintStatus.UNDER_RECHECK);
        assertThat(clocks.runs(asked.id(), ClockCode.C6)).isFalse();
        assertThat(asked.now().waitsUnitId()).contains(given.actor("qh.review").unit());
    }

    @Test
    void it_is_never_the_body_that_answers_for_the_reply_itself() {
        watch.begin();
        try {
            var late = made(
                            LocalDate.of(2027, 7, 5),
                            () -> given.filed().replied(Finding.UNSUBSTANTIATED).rechecked(RecheckOutcome.OVERTURNED))
                    .get();
            on(LocalDate.of(2027, 8, 9), sweep::pass); // 15 working days end on 26 July
            assertThat(rechecks.next(late.now())).isPresent(); // the province, after the city

            on(LocalDate.of(2027, 8, 9), () -> {
                handling.takeOver(given.actor("qh.lead"), late.number(), "一再超期。");
                handling.takeOver(given.actor("sl.lead"), late.number(), "仍然没有进展。");
            });

            assertThat(rechecks.next(late.now())).isEmpty(); // nobody stands above the province
        } finally {
            watch.end();
        }
    }

    private Case struckOff() {
        return solved().struckOff();
    }

    private Case solved() {
        return given.filed()
                .replied(Finding.PARTLY)
                .rectified(1)
                .rectified(2)
                .verified(1, true)
                .verified(2, true);
    }
}
