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
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Traces;
import org.huiyin.inbox.PossibleActs;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever complained reports that it has come back, and hears of it (rules D3, 28). */
@InPortal
class RelapseReportIT {

    /** A Tuesday. */
    private static final LocalDate ENDED = LocalDate.of(2027, 3, 2);

    private static final LocalDate BACK = LocalDate.of(2027, 6, 1);

    @Inject
    Given given;

    @Inject
    Relapses relapses;

    @Inject
    RelapseReport report;

    @Inject
    Clocks clocks;

    @Inject
    Traces traces;

    @Inject
    PossibleActs possible;

    /** What was written in later years would wait until then, and other tests wait until nothing waits. */
    @AfterEach
    void nothing_waits_for_years() {
        given.tampered("update outbox set next_attempt_at = null where next_attempt_at > '2027-01-01'");
    }

    @Test
    void a_report_waits_for_the_head_of_supervision_three_working_days() {
        var closed = closed();
        on(BACK, () -> closed.get().relapseReported());

        assertThat(closed.get().status()).isEqualTo(ComplaintStatus.CLOSED);
        assertThat(closed.get().now().waitsRole()).isEqualTo(Role.SUPERVISOR_LEAD);
        assertThat(traces.clock(closed.get(), ClockCode.C6).dueDay()).isEqualTo(LocalDate.of(2027, 6, 4));
        assertThat(traces.body(closed.get(), "relapseReported")).contains("2027年6月4日");
        on(BACK, () -> {
            refused("relapse.pending", () -> closed.get().relapseReported());
            assertThat(possible.of(given.actor("dl.lead"), closed.get().now()))
                    .contains(Act.RELAPSE, Act.RELAPSE_REFUSAL);
        });
    }

    @Test
    void a_report_says_something() {
        var closed = closed();
        on(BACK, () -> {
            for (var text : List.of(" ", "字".repeat(2001)))
                assertThatThrownBy(() -> report.report(closed.get().id(), text)).isInstanceOf(Refusal.Invalid.class);
            assertThat(relapses.open(closed.get().id())).isEmpty();
        });
    }

    @Test
    void refused_the_complainant_reads_why_and_may_report_again() {
        var refused = closed();
        on(BACK, () -> refused.get().relapseReported().relapseRefused());

        assertThat(refused.get().status()).isEqualTo(ComplaintStatus.CLOSED);
        assertThat(refused.get().now().waitsRole()).isNull();
        assertThat(clocks.of(refused.get().id())).noneMatch(Deadline::running);
        assertThat(traces.body(refused.get(), "relapseRefused")).contains("另一条街");
        on(BACK, () -> {
            refused("relapse.notReported", () -> refused.get().relapseRefused());
            refused.get().relapseReported();
        });
    }

    @Test
    void a_report_lapses_when_the_level_above_looks_at_the_reply() {
        var rechecked = closed();
        on(ENDED.plusDays(10), () -> rechecked.get().relapseReported().recheckAsked());

        assertThat(relapses.open(rechecked.get().id())).isEmpty();
        assertThat(traces.clock(rechecked.get(), ClockCode.C6).running()).isFalse();
        on(
                ENDED.plusDays(10),
                () -> refused("complaint.notNow", () -> rechecked.get().relapseReported()));
    }

    @Test
    void what_was_never_answered_does_not_come_back() {
        var withdrawn = lived(Case::withdrawn);
        on(BACK, () -> {
            refused("complaint.notNow", () -> withdrawn.get().relapseReported());
            assertThat(relapses.reportable(withdrawn.get().now())).isFalse();
        });
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
