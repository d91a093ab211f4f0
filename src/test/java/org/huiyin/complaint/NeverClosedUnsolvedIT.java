package org.huiyin.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import org.huiyin.complaint.handling.Grade;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** 不解决不销号: a found problem ends by strike-off, and strike-off needs every problem verified. */
@InPortal
class NeverClosedUnsolvedIT {

    @Inject
    Given given;

    @Inject
    Silence silence;

    @Inject
    Clocks clocks;

    @Inject
    Clock clock;

    @Test
    void a_satisfied_complainant_does_not_close_it() {
        assertThat(found().rated(Grade.VERY_SATISFIED).status()).isEqualTo(ComplaintStatus.RECTIFYING);
    }

    @Test
    void a_dissatisfied_one_neither() {
        assertThat(found().rated(Grade.DISSATISFIED).rehandlingRefused().status())
                .isEqualTo(ComplaintStatus.RECTIFYING);
    }

    @Test
    void nor_does_silence() {
        var found = found();

        Clock.at(clock.now().plus(Duration.ofDays(40)), () -> {
            silence.pass();
        });

        assertThat(found.status()).isEqualTo(ComplaintStatus.RECTIFYING);
    }

    @Test
    void silence_closes_a_case_in_which_nothing_was_found() {
        var nothing = given.filed().replied(Finding.UNVERIFIABLE);

        Clock.at(clock.now().plus(Duration.ofDays(40)), () -> {
            silence.pass();
        });

        assertThat(nothing.status()).isEqualTo(ComplaintStatus.CLOSED);
        assertThat(given.stored("select count(*) from evaluation where complaint_id = ?", nothing.id()))
                .isEqualTo(0L);
    }

    @Test
    void the_case_file_itself_refuses_to_be_closed() {
        var complaint = found().now();

        assertThatThrownBy(() -> complaint.follow(Act.CLOSURE, clock.now()))
                .isInstanceOf(Refusal.NotNow.class)
                .hasMessage("complaint.problemFound");
    }

    @Test
    void what_is_solved_has_a_clock_until_it_is_struck_off() {
        var solved = found().rated(Grade.SATISFIED)
                .rectified(1)
                .rectified(2)
                .verified(1, true)
                .verified(2, true);
        assertThat(clocks.counts(solved.id(), ClockCode.C6)).isTrue();
        assertThat(solved.now().nextDueAt()).isNotNull();

        solved.struckOff();

        assertThat(clocks.runs(solved.id(), ClockCode.C6)).isFalse();
    }

    @Test
    void it_cannot_be_withdrawn() {
        assertThatThrownBy(() -> found().withdrawn()).isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void it_is_not_struck_off_before_every_problem_is_verified() {
        var half = found().rectified(1).verified(1, true).rectified(2);

        assertThatThrownBy(half::struckOff).isInstanceOf(Refusal.NotNow.class).hasMessage("strikeOff.notSolved");
        half.verified(2, false);
        assertThatThrownBy(half::struckOff).isInstanceOf(Refusal.NotNow.class).hasMessage("strikeOff.notSolved");
        half.rectified(2).verified(2, true).struckOff();
        assertThat(half.status()).isEqualTo(ComplaintStatus.STRUCK_OFF);
    }

    private Case found() {
        return given.filed().replied(Finding.SUBSTANTIATED);
    }
}
