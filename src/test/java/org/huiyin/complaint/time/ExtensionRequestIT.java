package org.huiyin.complaint.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.on;
import static org.huiyin.given.Declined.invalid;
import static org.huiyin.given.Declined.refused;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.huiyin.account.Role;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.handling.Grade;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Courses;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Traces;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** More time is asked for once, in time and within what the law allows; until it is granted nothing moves (rules D3, 15). */
@InPortal
class ExtensionRequestIT {

    /** A month from Tuesday 2 March 2027 ends on Friday 2 April. */
    private static final LocalDate ACCEPTED = LocalDate.of(2027, 3, 2);

    private static final LocalDate DUE = LocalDate.of(2027, 4, 2);

    @Inject
    Traces traces;

    @Inject
    Given given;

    @Inject
    Clocks clocks;

    @Inject
    Courses courses;

    @Test
    void asking_moves_no_promise_and_lets_the_dispatcher_decide() {
        var asked = handled();
        on(DUE.minusDays(7), () -> asked.get().extensionAsked(20));

        assertThat(traces.clock(asked.get(), ClockCode.C3).dueDay()).isEqualTo(DUE);
        assertThat(asked.get().status()).isEqualTo(ComplaintStatus.HANDLING);
        assertThat(asked.get().now().waitsRole()).isEqualTo(Role.DISPATCHER);
        assertThat(asked.get().now().nextDueAt())
                .isEqualTo(traces.clock(asked.get(), ClockCode.C6).dueAt());
        assertThat(traces.letters(asked.get(), "desk.extensionRequested")).isPositive();
        assertThat(traces.letters(asked.get(), "extension")).isZero();
    }

    @Test
    void it_is_asked_for_once_whatever_was_decided() {
        var granted = handled();
        var refused = handled();
        on(DUE.minusDays(7), () -> {
            granted.get().extensionAsked(5).extended();
            refused.get().extensionAsked(5).extensionRefused();
            refused("extension.once", () -> granted.get().extensionAsked(5));
            refused("extension.once", () -> refused.get().extensionAsked(5));
        });
    }

    @Test
    void while_one_request_waits_there_is_no_second() {
        var asked = handled();
        on(DUE.minusDays(7), () -> {
            asked.get().extensionAsked(5);
            refused("time.waiting", () -> asked.get().extensionAsked(6));
            refused("time.waiting", () -> asked.get().suspensionAsked(Ground.APPRAISAL));
        });
    }

    @Test
    void it_is_asked_for_two_working_days_before_the_end_at_the_latest() {
        var intime = handled();
        var late = handled();
        on(LocalDate.of(2027, 3, 31), () -> intime.get().extensionAsked(5)); // Thursday and Friday are left
        on(
                LocalDate.of(2027, 4, 1),
                () -> refused("extension.late", () -> late.get().extensionAsked(5)));
    }

    @Test
    void the_days_are_1_to_30_and_together_at_most_60_from_acceptance() {
        var any = handled();
        on(DUE.minusDays(7), () -> {
            invalid("extension.days", () -> any.get().extensionAsked(0));
            invalid("extension.days", () -> any.get().extensionAsked(31));
            // 60 days from 2 March end on Saturday 1 May, a holiday; 29 days after 2 April are the most that fit
            var most = clocks.leeway(any.get().id(), ClockCode.C3).orElseThrow();
            if (most.mostDays() < 30)
                invalid("extension.ceiling", () -> any.get().extensionAsked(most.mostDays() + 1));
            any.get().extensionAsked(most.mostDays()).extended();
        });

        assertThat(traces.clock(any.get(), ClockCode.C3).dueDay())
                .isBeforeOrEqualTo(
                        courses.of(traces.clock(any.get(), ClockCode.C3)).limit());
    }

    @Test
    void beyond_60_days_from_acceptance_it_is_declined_and_the_most_is_named() {
        var january = new AtomicReference<Case>();
        // a month from 5 January ends on 5 February; 60 days end on Friday 6 March
        on(LocalDate.of(2026, 1, 5), () -> january.set(given.filed().inHandling()));
        on(LocalDate.of(2026, 1, 26), () -> assertThatThrownBy(
                        () -> january.get().extensionAsked(30))
                .isInstanceOfSatisfying(Refusal.Invalid.class, invalid -> {
                    assertThat(invalid.errors().get(0).key()).isEqualTo("extension.ceiling");
                    assertThat(invalid.errors().get(0).variables()).containsExactly(29, 60);
                }));
    }

    @Test
    void a_request_blocks_nothing_and_lapses_with_the_reply() {
        var replied = handled();
        on(DUE.minusDays(7), () -> replied.get().extensionAsked(10).replySubmitted(Finding.UNSUBSTANTIATED));

        assertThat(replied.get().status()).isEqualTo(ComplaintStatus.PENDING_REVIEW);
        on(DUE.minusDays(6), () -> {
            assertThatThrownBy(() -> replied.get().extended()).isInstanceOf(Refusal.NotNow.class);
            replied.get().replyReturned();
            refused("extension.notAsked", () -> replied.get().extended());
            replied.get().extensionAsked(5).extended(); // nobody had decided on the first
        });
        assertThat(traces.clock(replied.get(), ClockCode.C3).dueDay()).isEqualTo(LocalDate.of(2027, 4, 7));
    }

    @Test
    void handling_once_more_knows_no_extension() {
        var again = new AtomicReference<Case>();
        on(
                ACCEPTED,
                () -> again.set(given.filed()
                        .replied(Finding.UNSUBSTANTIATED)
                        .rated(Grade.DISSATISFIED)
                        .rehandled()
                        .replySubmittedBy("dl.sf.leader", Finding.UNSUBSTANTIATED)
                        .replyReturned()));

        on(
                ACCEPTED.plusDays(1),
                () -> refused("extension.otherClock", () -> again.get().extensionAsked(5)));
    }

    @Test
    void a_case_that_has_moved_on_knows_no_extension() {
        var fresh = given.filed().accepted().assigned();

        assertThatThrownBy(() -> fresh.extensionAsked(5)).isInstanceOf(Refusal.NotNow.class);
        assertThatThrownBy(() -> given.filed().inHandling().extended())
                .isInstanceOf(Refusal.NotNow.class)
                .hasMessage("extension.notAsked");
    }

    private AtomicReference<Case> handled() {
        return made(ACCEPTED, () -> given.filed().inHandling());
    }
}
