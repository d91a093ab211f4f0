package org.huiyin.complaint.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.on;
import static org.huiyin.given.Declined.refused;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.intake.Material;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Courses;
import org.huiyin.deadline.Deadline;
import org.huiyin.deadline.Light;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Traces;
import org.huiyin.inbox.Inbox;
import org.huiyin.inbox.InboxList;
import org.huiyin.inbox.InboxQuery;
import org.huiyin.inbox.PossibleActs;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** While a case stands still only the complainant moves it, and it goes on where it stood (rules D3, 16). */
@InPortal
class StandstillIT {

    /** A month from Tuesday 2 March 2027 ends on Friday 2 April. */
    private static final LocalDate ACCEPTED = LocalDate.of(2027, 3, 2);

    private static final LocalDate DUE = LocalDate.of(2027, 4, 2);

    private static final LocalDate SUSPENDED = LocalDate.of(2027, 3, 10);

    @Inject
    Traces traces;

    @Inject
    Given given;

    @Inject
    Resumption resumption;

    @Inject
    Material material;

    @Inject
    Inbox inbox;

    @Inject
    PossibleActs possible;

    @Inject
    Clocks clocks;

    @Inject
    Courses courses;

    @Test
    void once_approved_the_clock_stands_still_and_the_light_is_grey() {
        var suspended = suspended();

        assertThat(clocks.pauseReason(traces.clock(suspended.get(), ClockCode.C3)))
                .contains("APPRAISAL");
        assertThat(suspended.get().now().nextDueAt()).isNull();
        assertThat(suspended.get().now().waitsRole()).isEqualTo(Role.UNIT_LEADER);
        var grey = new InboxQuery(InboxList.UNIT, Light.PAUSED, null, null, InboxQuery.MOST);
        on(SUSPENDED.plusDays(60), () -> assertThat(
                        inbox.find(given.actor("dl.sf.leader"), grey).rows())
                .anyMatch(row -> row.number().equals(suspended.get().number())));
    }

    @Test
    void the_time_in_between_is_added_to_the_clock() {
        var resumed = suspended();
        on(SUSPENDED.plusDays(14), () -> resumed.get().resumedBy("dl.sf.leader"));

        // 14 days after Friday 2 April is Friday the 16th
        assertThat(traces.clock(resumed.get(), ClockCode.C3).dueDay()).isEqualTo(LocalDate.of(2027, 4, 16));
        assertThat(clocks.pauseReason(traces.clock(resumed.get(), ClockCode.C3)))
                .isEmpty();
        assertThat(resumed.get().now().nextDueAt())
                .isEqualTo(traces.clock(resumed.get(), ClockCode.C3).dueAt());
        assertThat(resumed.get().now().waitsRole()).isEqualTo(Role.UNIT_HANDLER);
    }

    @Test
    void what_the_unit_has_asked_to_give_back_is_decided_before_anybody_goes_on() {
        var asked = handled();
        on(ACCEPTED.plusDays(2), () -> {
            asked.get().suspensionAsked(Ground.APPRAISAL).suspended();
            asked.get().returnAsked("dl.sf.leader").resumedBy("dl.sf.leader");
            assertThat(asked.get().now().waitsRole()).isEqualTo(Role.DISPATCHER);
            asked.get().returnRefused("dl.dispatch");
            assertThat(asked.get().now().waitsRole()).isEqualTo(Role.UNIT_HANDLER);
        });
    }

    @Test
    void the_supervision_body_may_let_it_go_on_too_and_nobody_else() {
        var suspended = suspended();
        on(SUSPENDED.plusDays(3), () -> {
            assertThatThrownBy(() -> suspended.get().resumedBy("dl.sf.handler")).isInstanceOf(Refusal.NotYours.class);
            assertThatThrownBy(() -> suspended.get().resumedBy("dl.review")).isInstanceOf(Refusal.NotYours.class);
            suspended.get().resumedBy("dl.dispatch");
            refused("resumption.notSuspended", () -> suspended.get().resumedBy("dl.dispatch"));
        });
    }

    @Test
    void it_goes_on_with_a_reason_only() {
        var suspended = suspended();

        on(SUSPENDED.plusDays(3), () -> assertThatThrownBy(() -> resumption.resume(
                        given.actor("dl.sf.leader"), suspended.get().number(), ""))
                .isInstanceOf(Refusal.Invalid.class));
    }

    @Test
    void while_it_stands_still_no_reply_is_submitted() {
        var suspended = suspended();

        on(SUSPENDED.plusDays(3), () -> {
            refused("suspension.noReply", () -> suspended.get().replySubmitted(Finding.UNSUBSTANTIATED));
            assertThat(possible.of(given.actor("dl.sf.handler"), suspended.get().now()))
                    .containsExactly(Act.CONTACT, Act.RECUSAL_DECLARATION);
            assertThat(possible.of(given.actor("dl.sf.leader"), suspended.get().now()))
                    .containsExactly(Act.RESUMPTION, Act.CONTACT, Act.RECUSAL_DECLARATION);
            suspended.get().resumedBy("dl.sf.leader").replySubmitted(Finding.UNSUBSTANTIATED);
        });
    }

    @Test
    void while_it_stands_still_material_and_withdrawal_are_possible() {
        var suspended = suspended();

        on(SUSPENDED.plusDays(3), () -> {
            material.add(suspended.get().id(), "又找到一张收据。");
            suspended.get().withdrawn();
        });
        assertThat(suspended.get().status()).isEqualTo(ComplaintStatus.WITHDRAWN);
        assertThat(clocks.of(suspended.get().id())).noneMatch(Deadline::running);
    }

    @Test
    void while_it_stands_still_there_is_neither_extension_nor_second_suspension() {
        var suspended = suspended();

        on(SUSPENDED.plusDays(3), () -> {
            refused("extension.suspended", () -> suspended.get().extensionAsked(5));
            refused("suspension.already", () -> suspended.get().suspensionAsked(Ground.PROCEEDINGS));
        });
    }

    @Test
    void each_pause_and_its_ground_stay_on_the_clock() {
        var twice = suspended();
        on(SUSPENDED.plusDays(2), () -> twice.get().resumedBy("dl.sf.leader"));
        on(
                SUSPENDED.plusDays(5),
                () -> twice.get().suspensionAsked(Ground.PROCEEDINGS).suspended());
        on(SUSPENDED.plusDays(9), () -> twice.get().resumedBy("dl.dispatch"));

        assertThat(courses.of(traces.clock(twice.get(), ClockCode.C3)).pauses())
                .extracting(pause -> pause.reason())
                .isEqualTo(List.of("APPRAISAL", "PROCEEDINGS"));
        assertThat(courses.of(traces.clock(twice.get(), ClockCode.C3)).pauses())
                .allSatisfy(pause -> assertThat(pause.approver()).hasFieldOrPropertyWithValue("role", "DISPATCHER"));
        // two and four days: Thursday 8 April
        assertThat(traces.clock(twice.get(), ClockCode.C3).dueDay()).isEqualTo(LocalDate.of(2027, 4, 8));
        assertThat(traces.letters(twice.get(), "suspension")).isEqualTo(2);
        assertThat(traces.letters(twice.get(), "resumption")).isEqualTo(2);
    }

    @Test
    void an_extended_case_can_stand_still_and_keeps_every_day() {
        var both = handled();
        on(DUE.minusDays(7), () -> both.get().extensionAsked(10).extended()); // until Monday 12 April
        on(
                LocalDate.of(2027, 4, 6),
                () -> both.get().suspensionAsked(Ground.APPRAISAL).suspended());
        on(LocalDate.of(2027, 4, 13), () -> both.get().resumedBy("dl.sf.leader"));

        assertThat(traces.clock(both.get(), ClockCode.C3).dueDay()).isEqualTo(LocalDate.of(2027, 4, 19));
    }

    private AtomicReference<Case> suspended() {
        var any = handled();
        on(SUSPENDED, () -> any.get().suspensionAsked(Ground.APPRAISAL).suspended());
        return any;
    }

    private AtomicReference<Case> handled() {
        return made(ACCEPTED, () -> given.filed().inHandling());
    }
}
