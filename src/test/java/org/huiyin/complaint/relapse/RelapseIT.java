package org.huiyin.complaint.relapse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.on;
import static org.huiyin.given.Declined.refused;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.handling.Grade;
import org.huiyin.complaint.rectification.ProblemItem;
import org.huiyin.complaint.rectification.ProblemStatus;
import org.huiyin.complaint.rectification.Problems;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;
import org.huiyin.escalation.Escalations;
import org.huiyin.escalation.OrderAnswer;
import org.huiyin.escalation.Sweep;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Traces;
import org.huiyin.inbox.PossibleActs;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was over and comes back within a year is handled once more by somebody else (rules D3, 28). */
@InPortal
class RelapseIT {

    /** A Tuesday. */
    private static final LocalDate ENDED = LocalDate.of(2027, 3, 2);

    /** A year later; a Thursday. */
    private static final LocalDate LAST = LocalDate.of(2028, 3, 2);

    private static final LocalDate BACK = LocalDate.of(2027, 6, 1);

    @Inject
    Given given;

    @Inject
    Relapses relapses;

    @Inject
    RelapseReport report;

    @Inject
    RelapseDecision decision;

    @Inject
    Problems problems;

    @Inject
    Clocks clocks;

    @Inject
    Traces traces;

    @Inject
    PossibleActs possible;

    @Inject
    Sweep sweep;

    @Inject
    Escalations escalations;

    @Inject
    OrderAnswer answers;

    /** What was written in later years would wait until then, and other tests wait until nothing waits. */
    @AfterEach
    void nothing_waits_for_years() {
        given.tampered("update outbox set next_attempt_at = null where next_attempt_at > '2027-01-01'");
    }

    @Test
    void reopened_it_is_handled_once_more_by_somebody_else() {
        var again = closed();
        on(BACK, () -> again.get().relapseReported().relapsed());

        assertThat(again.get().status()).isEqualTo(ComplaintStatus.REHANDLING);
        assertThat(again.get().now().closedAt()).isEmpty();
        assertThat(again.get().now().waitsRole()).isEqualTo(Role.UNIT_LEADER);
        assertThat(relapses.relapsed(again.get().id())).isTrue();
        assertThat(traces.clock(again.get(), ClockCode.C3R).running()).isTrue();
        assertThat(traces.clock(again.get(), ClockCode.C6).running()).isFalse();
        assertThat(traces.body(again.get(), "relapsed")).contains("经核对属实");
        on(BACK.plusDays(1), () -> {
            assertThatThrownBy(() -> again.get().replySubmitted(Finding.UNSUBSTANTIATED))
                    .isInstanceOf(Refusal.NotYours.class)
                    .hasMessage("rehandling.samePerson");
            again.get()
                    .replySubmittedBy("dl.sf.leader", Finding.UNSUBSTANTIATED)
                    .replyApproved();
        });
    }

    @Test
    void the_head_of_supervision_may_see_it_without_a_report_and_nobody_else() {
        var seen = closed();
        on(BACK, () -> {
            for (var other : List.of("dl.intake", "dl.dispatch", "dl.sf.leader"))
                assertThatThrownBy(() ->
                                decision.reopen(given.actor(other), seen.get().number(), "又来了。", List.of()))
                        .isInstanceOf(Refusal.NotYours.class);
            assertThatThrownBy(() ->
                            decision.reopen(given.actor("qh.lead"), seen.get().number(), "又来了。", List.of()))
                    .isInstanceOf(Refusal.Unknown.class);
            assertThatThrownBy(() ->
                            decision.reopen(given.actor("dl.lead"), seen.get().number(), " ", List.of()))
                    .isInstanceOf(Refusal.Invalid.class);
            seen.get().relapsed();
            refused("complaint.notNow", seen.get()::relapsed);
        });
        assertThat(relapses.of(seen.get().id())).singleElement().satisfies(one -> {
            assertThat(one.report()).isEmpty();
            assertThat(one.reopened()).isTrue();
        });
    }

    @Test
    void after_a_year_it_is_a_new_matter() {
        var late = closed();
        var last = closed();
        on(LAST, () -> last.get().relapseReported());
        on(LAST.plusDays(1), () -> {
            refused("relapse.late", () -> late.get().relapseReported());
            refused("relapse.late", late.get()::relapsed);
            assertThat(possible.of(given.actor("dl.lead"), late.get().now())).doesNotContain(Act.RELAPSE);
            last.get().relapsed(); // what was reported in time is decided
        });
        assertThat(last.get().status()).isEqualTo(ComplaintStatus.REHANDLING);
    }

    @Test
    void problems_that_come_back_are_solved_and_verified_again() {
        var back = lived(one -> one.replied(Finding.SUBSTANTIATED)
                .rated(Grade.SATISFIED)
                .rectified(1)
                .verified(1, true)
                .rectified(2)
                .verified(2, true)
                .struckOff());
        on(BACK, () -> {
            for (var wrong : List.of(0, 3))
                assertThatThrownBy(() -> back.get().relapsed(wrong)).isInstanceOf(Refusal.Invalid.class);
            back.get().relapsed(1);
        });
        assertThat(statuses(back)).containsExactly(ProblemStatus.RELAPSED, ProblemStatus.VERIFIED);
        on(BACK.plusDays(1), () -> back.get()
                .replySubmittedBy("dl.sf.leader", Finding.SUBSTANTIATED)
                .replyApproved()
                .rated(Grade.SATISFIED));
        assertThat(statuses(back))
                .containsExactly(
                        ProblemStatus.RECTIFYING,
                        ProblemStatus.VERIFIED,
                        ProblemStatus.RECTIFYING,
                        ProblemStatus.RECTIFYING);
        on(BACK.plusDays(2), () -> {
            back.get().rectified(1).verified(1, true);
            assertThat(running(back, ClockCode.C8)).containsExactly(4, 5);
            back.get().rectified(3).verified(3, true).rectified(4).verified(4, true);
            assertThat(running(back, ClockCode.C8)).isEmpty();
            back.get().struckOff();
        });
        assertThat(back.get().status()).isEqualTo(ComplaintStatus.STRUCK_OFF);
        assertThat(given.stored(
                        "select count(*) from outbox where kind = 'struckOff' and subject like ?",
                        "%" + back.get().number() + "%"))
                .isEqualTo(2L);
    }

    @Test
    void a_late_decision_is_ordered_to_be_explained_and_can_be() {
        var late = closed();
        on(BACK, () -> late.get().relapseReported());
        on(BACK.plusDays(6), sweep::pass);

        assertThat(escalations.orders(late.get().id())).hasSize(1);
        on(BACK.plusDays(7), () -> {
            answers.answer(given.actor("dl.lead"), late.get().number(), "负责人出差，明日决定。");
            late.get().relapseRefused();
        });
        assertThat(clocks.of(late.get().id())).noneMatch(Deadline::running);
    }

    private List<ProblemStatus> statuses(AtomicReference<Case> any) {
        return problems.of(any.get().id()).stream().map(ProblemItem::status).toList();
    }

    private List<Integer> running(AtomicReference<Case> any, ClockCode code) {
        return clocks.of(any.get().id()).stream()
                .filter(deadline -> deadline.clock() == code && deadline.running())
                .map(Deadline::round)
                .toList();
    }

    private AtomicReference<Case> closed() {
        return lived(one -> one.replied(Finding.UNSUBSTANTIATED).rated(Grade.SATISFIED));
    }

    private AtomicReference<Case> lived(UnaryOperator<Case> life) {
        return made(ENDED, () -> life.apply(given.filed()));
    }
}
