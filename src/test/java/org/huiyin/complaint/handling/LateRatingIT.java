package org.huiyin.complaint.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Finding;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** A bad rating is decided on although the unit has reported its work before it came (rules D3, 22): no unit gets past it that way. */
@InPortal
class LateRatingIT {

    @Inject
    Given given;

    @Inject
    Clocks clocks;

    @Inject
    Clock clock;

    @Test
    void who_rates_after_the_unit_has_reported_its_work_is_heard_and_nobody_goes_on_meanwhile() {
        var rated = given.filed().replied(Finding.PARTLY).rectified(1).rated(Grade.VERY_DISSATISFIED);

        assertThat(rated.status()).isEqualTo(ComplaintStatus.RECTIFYING);
        assertThat(rated.now().waitsRole()).hasToString("DISPATCHER");
        assertThat(clocks.counts(rated.id(), ClockCode.C6)).isTrue();
        assertThat(clocks.counts(rated.id(), ClockCode.C8)).isFalse();
        for (var step : new Runnable[] {
            () -> rated.rectified(2),
            () -> rated.verified(1, true),
            rated::recheckAsked,
            () -> rated.ledgerAsked(soon())
        }) assertThatThrownBy(step::run).isInstanceOf(Refusal.NotNow.class).hasMessage("rehandling.pending");
    }

    @Test
    void it_is_handled_once_more_and_what_was_reported_is_looked_at_after_the_second_reply() {
        var again = given.filed()
                .replied(Finding.PARTLY)
                .rectified(1)
                .rated(Grade.DISSATISFIED)
                .rehandled();

        assertThat(again.status()).isEqualTo(ComplaintStatus.REHANDLING);
        assertThat(clocks.runs(again.id(), ClockCode.C3R)).isTrue();
        assertThat(clocks.runs(again.id(), ClockCode.C6)).isFalse();
        assertThat(clocks.counts(again.id(), ClockCode.C8)).isFalse();

        again.replySubmittedBy("dl.sf.leader", Finding.UNSUBSTANTIATED).replyApproved();

        assertThat(again.status()).isEqualTo(ComplaintStatus.RECTIFYING);
        assertThat(clocks.counts(again.id(), ClockCode.C8)).isTrue();
        again.verified(1, true);
        assertThat(again.now().waitsRole()).hasToString("UNIT_HANDLER");
    }

    @Test
    void without_ground_the_case_goes_on_where_it_stood() {
        var refused = given.filed()
                .replied(Finding.PARTLY)
                .rectified(1)
                .rated(Grade.DISSATISFIED)
                .rehandlingRefused();

        assertThat(refused.status()).isEqualTo(ComplaintStatus.RECTIFYING);
        assertThat(refused.now().waitsRole()).hasToString("UNIT_HANDLER");
        assertThat(clocks.counts(refused.id(), ClockCode.C8)).isTrue();
        assertThat(clocks.runs(refused.id(), ClockCode.C6)).isFalse();
        refused.rectified(2).verified(1, true).verified(2, true).struckOff();
        assertThat(refused.status()).isEqualTo(ComplaintStatus.STRUCK_OFF);
    }

    @Test
    void what_is_solved_is_not_struck_off_before_the_decision_and_has_its_clock_afterwards() {
        var solved = given.filed().replied(Finding.PARTLY).rectified(1).rectified(2);
        solved.verified(1, true).verified(2, true).rated(Grade.DISSATISFIED);

        assertThatThrownBy(solved::struckOff).hasMessage("rehandling.pending");

        solved.rehandlingRefused();
        assertThat(solved.now().waitsRole()).hasToString("REVIEWER");
        assertThat(clocks.counts(solved.id(), ClockCode.C6)).isTrue();
        solved.struckOff();
        assertThat(solved.status()).isEqualTo(ComplaintStatus.STRUCK_OFF);
    }

    @Test
    void a_request_for_the_ledger_waits_until_the_rating_is_decided_on() {
        var asked = given.filed().replied(Finding.PARTLY).rectified(1).verified(1, false);
        asked.ledgerAsked(soon()).rated(Grade.DISSATISFIED);

        assertThat(asked.now().waitsRole()).hasToString("DISPATCHER");
        assertThatThrownBy(asked::ledgered).hasMessage("rehandling.pending");

        asked.rehandlingRefused();
        assertThat(asked.now().waitsRole()).hasToString("SUPERVISOR_LEAD");
        asked.ledgered();
        assertThat(asked.status()).isEqualTo(ComplaintStatus.PENDING_LEDGER);
    }

    @Test
    void the_ledger_is_no_way_round_it_either() {
        var held = onLedger().rated(Grade.DISSATISFIED);

        assertThat(held.status()).isEqualTo(ComplaintStatus.PENDING_LEDGER);
        assertThat(held.now().waitsRole()).hasToString("DISPATCHER");
        assertThatThrownBy(() -> held.backFromLedgerBy("dl.sf.leader")).hasMessage("rehandling.pending");

        held.rehandled();

        assertThat(held.status()).isEqualTo(ComplaintStatus.REHANDLING);
        assertThat(clocks.runs(held.id(), ClockCode.C10)).isFalse();
        assertThat(clocks.counts(held.id(), ClockCode.C8)).isFalse();
        assertThat(held.now().nextDueAt()).isNotNull();
    }

    @Test
    void without_ground_it_stays_on_the_ledger() {
        var held = onLedger().rated(Grade.DISSATISFIED).rehandlingRefused();

        assertThat(held.status()).isEqualTo(ComplaintStatus.PENDING_LEDGER);
        assertThat(held.now().waitsRole()).hasToString("UNIT_LEADER");
        assertThat(clocks.runs(held.id(), ClockCode.C6)).isFalse();
        assertThat(clocks.counts(held.id(), ClockCode.C10)).isTrue();
    }

    @Test
    void the_rating_of_whoever_was_merged_counts_until_they_go_their_own_way() {
        var master = given.filed().accepted();
        var merged = given.filed().accepted().mergedInto(master);
        master.assigned().acknowledged().repliedTo(4, Finding.PARTLY).rectified(1);

        merged.rated(Grade.DISSATISFIED);
        assertThat(master.now().waitsRole()).hasToString("DISPATCHER");

        merged.withdrawn();
        assertThat(master.now().waitsRole()).hasToString("UNIT_HANDLER");
        assertThat(clocks.counts(master.id(), ClockCode.C8)).isTrue();
        assertThatThrownBy(master::rehandled).hasMessage("rehandling.notAsked");
    }

    private Case onLedger() {
        var asked = given.filed().replied(Finding.PARTLY).rectified(1).verified(1, false);
        return asked.ledgerAsked(soon()).ledgered();
    }

    private LocalDate soon() {
        return clock.today().plusDays(60);
    }
}
