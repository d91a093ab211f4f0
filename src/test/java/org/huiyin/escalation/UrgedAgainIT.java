package org.huiyin.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.huiyin.complaint.time.Ground;
import org.huiyin.deadline.ClockCode;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.platform.Clock;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who got more time is urged again when the new last day comes near; nothing else brings a second urge for one clock. */
@InPortal
class UrgedAgainIT {

    /** A month from Monday 3 July 2028 ends on Thursday 3 August; yellow from Monday 31 July. */
    private static final LocalDate ACCEPTED = LocalDate.of(2028, 7, 3);

    private static final LocalDate YELLOW = LocalDate.of(2028, 7, 31);

    /** Ten days after 3 August is Sunday; the last day rolls to Monday 14 August, yellow from Wednesday 9 August. */
    private static final LocalDate YELLOW_AGAIN = LocalDate.of(2028, 8, 9);

    @Inject
    Given given;

    @Inject
    Sweep sweep;

    @Inject
    Escalations escalations;

    @AfterEach
    void nothing_waits_for_years() {
        given.tampered("update outbox set next_attempt_at = null where next_attempt_at > '2028-06-01'");
    }

    @Test
    void an_extension_is_followed_by_an_urge_of_its_own() {
        var extended = handled();
        on(YELLOW, sweep::pass);
        on(YELLOW, () -> extended.extensionAsked(10).extended());
        on(YELLOW.plusDays(1), sweep::pass);
        assertThat(urges(extended)).isEqualTo(1);

        on(YELLOW_AGAIN, sweep::pass);
        on(YELLOW_AGAIN.plusDays(1), sweep::pass);

        assertThat(urges(extended)).isEqualTo(2);
    }

    @Test
    void the_second_urge_waits_until_the_new_day_is_near() {
        var extended = handled();
        on(YELLOW, sweep::pass);
        on(YELLOW, () -> extended.extensionAsked(1).extended());
        on(YELLOW, sweep::pass);

        assertThat(urges(extended)).isEqualTo(1);
    }

    @Test
    void whoever_waited_for_a_laboratory_is_urged_towards_the_day_that_came_of_it() {
        var suspended = handled();
        on(YELLOW, sweep::pass);
        on(YELLOW, () -> suspended.suspensionAsked(Ground.APPRAISAL).suspended());
        on(YELLOW.plusDays(21), () -> suspended.resumedBy("dl.sf.leader"));
        on(YELLOW.plusDays(21), sweep::pass);

        assertThat(urges(suspended))
                .as("three working days are left, as before")
                .isEqualTo(1);
    }

    private Case handled() {
        var handled = new Case[1];
        on(ACCEPTED, () -> handled[0] = given.filed().inHandling());
        return handled[0];
    }

    private long urges(Case one) {
        return escalations.urges(one.id()).stream()
                .filter(urge -> urge.clock().filter(ClockCode.C3::equals).isPresent())
                .count();
    }

    private static void on(LocalDate day, Runnable work) {
        Clock.at(day.atTime(10, 0).atZone(Clock.CHINA).toInstant(), work);
    }
}
