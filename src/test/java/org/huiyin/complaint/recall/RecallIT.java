package org.huiyin.complaint.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.on;
import static org.huiyin.given.Declined.invalid;
import static org.huiyin.given.Declined.refused;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.handling.Grade;
import org.huiyin.complaint.returning.Returns;
import org.huiyin.complaint.time.Ground;
import org.huiyin.complaint.time.Requests;
import org.huiyin.complaint.time.SuspensionDecision;
import org.huiyin.complaint.time.SuspensionRequest;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.escalation.Escalations;
import org.huiyin.escalation.SupervisionOrder;
import org.huiyin.escalation.Sweep;
import org.huiyin.given.Absence;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Traces;
import org.huiyin.inbox.PossibleActs;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A case is taken back from a unit that is not there any more (收回), and no clock takes notice. */
@InPortal
class RecallIT {

    private static final LocalDate MONDAY = LocalDate.of(2027, 7, 5);

    /** Another Monday, long after the answer was due. */
    private static final LocalDate DEEP_RED = LocalDate.of(2027, 9, 6);

    @Inject
    Given given;

    @Inject
    Absence absence;

    @Inject
    Traces traces;

    @Inject
    Recall recall;

    @Inject
    PossibleActs possible;

    @Inject
    Returns returns;

    @Inject
    Requests requests;

    @Inject
    SuspensionRequest suspensionRequest;

    @Inject
    SuspensionDecision suspension;

    @Inject
    Clocks clocks;

    @Inject
    Sweep sweep;

    @Inject
    Escalations escalations;

    @AfterEach
    void everybody_is_back() {
        absence.over();
        given.tampered("update outbox set next_attempt_at = null where next_attempt_at > '2027-01-01'");
    }

    @Test
    void from_a_dissolved_unit_the_case_goes_back_to_be_assigned_and_its_day_stays() {
        var lost = given.filed().accepted().assignedTo("QH-DL-SJ", "QH-DL-YJ").acknowledgedBySj();
        var due = traces.clock(lost, ClockCode.C3).dueAt();
        absence.dissolved();
        assertThat(possible.of(given.actor("dl.dispatch"), lost.now())).contains(Act.RECALL);

        taken(lost, "dl.lead");

        assertThat(lost.status()).isEqualTo(ComplaintStatus.ACCEPTED);
        assertThat(lost.now().waitsRole()).isEqualTo(Role.DISPATCHER);
        for (var gone : new String[] {"dl.sj.leader", "dl.yj.leader"})
            assertThat(given.shown(lost, gone)).as(gone).isFalse();
        assertThat(traces.clock(lost, ClockCode.C3).dueAt()).isEqualTo(due);
        assertThat(traces.recipients(lost, "desk.recalled")).containsExactly("dl.dispatch");
        assertThat(traces.body(lost, "recalled")).contains("期限不变");
        assertThat(traces.audience(lost, "complaint.recalled")).isEqualTo("PARTY");
        invalid("assignment.unit.unknown", () -> lost.assignedTo("QH-DL-SJ"));
        lost.assigned().acknowledged().replySubmitted(Finding.UNSUBSTANTIATED);
    }

    @Test
    void what_nobody_can_sign_for_is_taken_back_and_its_clock_of_receipt_ends() {
        var lost = given.filed().accepted().assignedTo("QH-DL-SJ");
        refused("recall.held", () -> taken(lost, "dl.dispatch"));
        absence.gone("dl.sj.clerk");

        taken(lost, "dl.dispatch");

        assertThat(clocks.runs(lost.id(), ClockCode.C4)).isFalse();
        assertThatThrownBy(() -> taken(lost, "dl.dispatch")).isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void as_long_as_anybody_in_the_unit_can_answer_it_stays_there() {
        var held = given.filed().accepted().assignedTo("QH-DL-SJ").acknowledgedBySj();
        absence.gone("dl.sj.handler");

        assertThat(possible.of(given.actor("dl.lead"), held.now())).doesNotContain(Act.RECALL);
        refused("recall.held", () -> taken(held, "dl.lead"));
        absence.gone("dl.sj.leader");
        assertThat(possible.of(given.actor("dl.lead"), held.now())).contains(Act.RECALL);
    }

    @Test
    void only_who_assigns_or_heads_the_body_does_it_and_says_why() {
        var lost = given.filed().accepted().assignedTo("QH-DL-SJ");
        absence.dissolved();

        for (var other : new String[] {"dl.intake", "dl.review"})
            assertThatThrownBy(() -> taken(lost, other)).as(other).isInstanceOf(Refusal.NotYours.class);
        for (var reason : new String[] {" ", "长".repeat(1001)})
            assertThatThrownBy(() -> recall.recall(given.actor("dl.lead"), lost.number(), reason))
                    .isInstanceOf(Refusal.Invalid.class);
        assertThat(lost.status()).isEqualTo(ComplaintStatus.ASSIGNED);
    }

    @Test
    void what_the_unit_had_asked_for_goes_with_it() {
        var back = given.filed().accepted().assignedTo("QH-DL-SJ").returnAsked("dl.sj.leader");
        var still = given.filed().accepted().assignedTo("QH-DL-SJ").acknowledgedBySj();
        suspensionRequest.ask(given.actor("dl.sj.leader"), still.number(), Ground.APPRAISAL, "检测报告预计两周后出具。");
        suspension.approve(given.actor("dl.dispatch"), still.number());
        absence.dissolved();

        taken(back, "dl.dispatch");
        taken(still, "dl.dispatch");

        assertThat(returns.open(back.id())).isEmpty();
        assertThat(clocks.runs(back.id(), ClockCode.C6)).isFalse();
        assertThat(requests.suspended(still.id())).isFalse();
        assertThat(clocks.counts(still.id(), ClockCode.C3)).isTrue();
    }

    @Test
    void another_handling_is_assigned_to_others_within_the_time_that_it_has() {
        var again = given.filed().accepted().assignedTo("QH-DL-SJ").acknowledgedBySj();
        again.replySubmittedBy("dl.sj.handler", Finding.UNSUBSTANTIATED)
                .replyApproved()
                .rated(Grade.DISSATISFIED)
                .rehandled();
        var due = traces.clock(again, ClockCode.C3R).dueAt();
        absence.gone("dl.sj.leader"); // and the only handler may not handle it again

        taken(again, "dl.lead");

        assertThat(again.status()).isEqualTo(ComplaintStatus.ACCEPTED);
        assertThat(traces.clock(again, ClockCode.C3R).running()).isTrue();
        assertThat(traces.clock(again, ClockCode.C3R).dueAt()).isEqualTo(due);
        again.assigned().acknowledged().replySubmitted(Finding.UNSUBSTANTIATED);
    }

    @Test
    void nobody_explains_why_the_unit_that_is_gone_was_late() {
        var late = made(MONDAY, () -> given.filed().accepted().assignedTo("QH-DL-SJ"))
                .get();
        on(MONDAY.plusDays(3), sweep::pass);
        assertThat(escalations.orders(late.id())).anyMatch(SupervisionOrder::open);
        absence.dissolved();

        on(MONDAY.plusDays(3), () -> taken(late, "dl.lead"));

        assertThat(escalations.orders(late.id())).noneMatch(SupervisionOrder::open);
        assertThat(clocks.runs(late.id(), ClockCode.C12)).isFalse();
    }

    @Test
    void when_all_clocks_have_announced_what_they_had_to_the_body_gets_one_for_its_next_step() {
        var late = made(MONDAY, () -> given.filed().accepted().assignedTo("QH-DL-SJ"))
                .get();
        on(DEEP_RED, sweep::pass);
        absence.dissolved();
        on(DEEP_RED, () -> taken(late, "dl.lead"));
        assertThat(traces.clock(late, ClockCode.C6).startDay()).isEqualTo(DEEP_RED);

        on(DEEP_RED.plusDays(14), sweep::pass);
        assertThat(escalations.orders(late.id()))
                .filteredOn(SupervisionOrder::open)
                .singleElement()
                .matches(order -> order.clock() == ClockCode.C6);
        on(DEEP_RED.plusDays(14), late::assigned);
        assertThat(clocks.runs(late.id(), ClockCode.C6)).isFalse();
    }

    @Test
    void what_is_not_so_late_yet_is_announced_by_its_own_clock() {
        var early = given.filed().accepted().assignedTo("QH-DL-SJ");
        absence.dissolved();

        taken(early, "dl.lead");

        assertThat(clocks.runs(early.id(), ClockCode.C6)).isFalse();
    }

    @Test
    void whoever_is_told_that_nobody_has_it_can_do_what_the_letter_asks_for() {
        var stranded = made(MONDAY, () -> given.filed().accepted().assignedTo("QH-DL-SJ"))
                .get();
        absence.dissolved();
        on(MONDAY, sweep::pass);

        assertThat(traces.recipients(stranded, "desk.stranded")).containsExactly("dl.lead");
        assertThat(given.stored(
                        "select body from outbox where kind = 'desk.stranded' and subject like ?",
                        "%" + stranded.number() + "%"))
                .asString()
                .contains("收回");
        assertThat(possible.of(given.actor("dl.lead"), stranded.now())).contains(Act.RECALL);
    }

    private void taken(Case lost, String by) {
        recall.recall(given.actor(by), lost.number(), "机构改革，该局已经撤销。🏚");
    }
}
