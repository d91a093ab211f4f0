package org.huiyin.complaint.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
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

/** The complainant rates the reply once, until the window of C7 closes (rules D3, 20-21). */
@InPortal
class EvaluationIT {

    @Inject
    Given given;

    @Inject
    Clocks clocks;

    @Test
    void on_the_last_day_it_is_in_time() {
        var replied = given.filed().replied(Finding.UNSUBSTANTIATED);

        atEndOfWindow(replied, 0, () -> replied.rated(Grade.SATISFIED));

        assertThat(replied.status()).isEqualTo(ComplaintStatus.CLOSED);
    }

    @Test
    void on_the_day_after_it_is_too_late() {
        var replied = given.filed().replied(Finding.UNSUBSTANTIATED);

        atEndOfWindow(replied, 1, () -> assertThatThrownBy(() -> replied.rated(Grade.SATISFIED))
                .isInstanceOf(Refusal.NotNow.class)
                .hasMessage("evaluation.late"));

        assertThat(replied.status()).isEqualTo(ComplaintStatus.REPLIED);
    }

    @Test
    void it_is_rated_once() {
        var rated = given.filed().replied(Finding.PARTLY).rated(Grade.DISSATISFIED);

        assertThatThrownBy(() -> rated.rated(Grade.VERY_SATISFIED))
                .isInstanceOf(Refusal.NotNow.class)
                .hasMessage("evaluation.once");
        assertThat(given.stored("select grade from evaluation where complaint_id = ?", rated.id()))
                .isEqualTo("DISSATISFIED");
    }

    @Test
    void before_a_reply_there_is_nothing_to_rate() {
        var handling = given.filed().inHandling();

        assertThatThrownBy(() -> handling.rated(Grade.SATISFIED))
                .isInstanceOf(Refusal.NotNow.class)
                .hasMessage("complaint.notNow");
    }

    @Test
    void dissatisfaction_leaves_a_case_open_in_which_nothing_was_found() {
        var rated = given.filed().replied(Finding.UNSUBSTANTIATED).rated(Grade.VERY_DISSATISFIED);

        assertThat(rated.status()).isEqualTo(ComplaintStatus.REPLIED);
    }

    private void atEndOfWindow(Case replied, int daysAfter, Runnable work) {
        var last = clocks.of(replied.id()).stream()
                .filter(deadline -> deadline.clock() == ClockCode.C7)
                .findFirst()
                .orElseThrow()
                .dueDay();
        Clock.at(last.plusDays(daysAfter).atTime(23, 30).atZone(Clock.CHINA).toInstant(), work);
    }
}
