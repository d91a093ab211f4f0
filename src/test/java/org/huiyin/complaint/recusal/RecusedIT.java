package org.huiyin.complaint.recusal;

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
import org.huiyin.complaint.Capacity;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.cohandling.CoTasks;
import org.huiyin.complaint.handling.Grade;
import org.huiyin.complaint.handling.HandlerChoice;
import org.huiyin.complaint.handling.Replies;
import org.huiyin.complaint.handling.ReplySubmission;
import org.huiyin.complaint.recheck.RecheckOutcome;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Traces;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever was recused has lost the case, and it goes on with others on the same clocks (rules D4 d). */
@InPortal
class RecusedIT {

    /** A Tuesday. */
    private static final LocalDate TUESDAY = LocalDate.of(2027, 3, 2);

    @Inject
    Given given;

    @Inject
    Recusals recusals;

    @Inject
    Complaints complaints;

    @Inject
    HandlerChoice handlers;

    @Inject
    ReplySubmission replySubmission;

    @Inject
    Replies replies;

    @Inject
    CoTasks coTasks;

    @Inject
    Clocks clocks;

    @Inject
    Traces traces;

    /** What was written in later years would wait until then, and other tests wait until nothing waits. */
    @AfterEach
    void nothing_waits_for_years() {
        given.tampered("update outbox set next_attempt_at = null where next_attempt_at > '2027-01-01'");
    }

    @Test
    void a_person_whom_the_complainant_names_is_kept_away_and_the_leader_finds_another() {
        var asked = market(Case::acknowledgedBySj);
        on(
                TUESDAY,
                () -> handlers.choose(given.actor("dl.sj.leader"), asked.get().number(), "dl.sj.handler"));
        var name = given.actor("dl.sj.handler").name();
        on(TUESDAY, () -> asked.get().recusalAskedOfPerson(" " + name + " "));
        var c3 = traces.clock(asked.get(), ClockCode.C3).dueAt();
        on(TUESDAY.plusDays(1), () -> asked.get().recusalAgreedBy("dl.lead"));

        assertThat(asked.get().status()).isEqualTo(ComplaintStatus.HANDLING);
        assertThat(given.shown(asked.get(), "dl.sj.handler")).isFalse();
        assertThat(given.shown(asked.get(), "dl.sj.leader")).isTrue();
        assertThat(asked.get().now().handlerId()).isEmpty();
        assertThat(asked.get().now().waitsRole()).isEqualTo(Role.UNIT_LEADER);
        assertThat(traces.clock(asked.get(), ClockCode.RECUSAL).running()).isFalse();
        assertThat(traces.clock(asked.get(), ClockCode.C3).dueAt()).isEqualTo(c3);
        assertThat(traces.body(asked.get(), "recusalAgreed")).contains("有利害关系");
        assertThat(traces.letters(asked.get(), "desk.recused")).isEqualTo(1);
        assertThat(traces.letters(asked.get(), "desk.handlerRecused")).isEqualTo(1);
        assertThatThrownBy(() -> replySubmission.submit(
                        given.actor("dl.sj.handler"), asked.get().number(), Case.reply(Finding.UNSUBSTANTIATED)))
                .isInstanceOf(Refusal.Unknown.class);
    }

    @Test
    void a_recused_unit_loses_the_case_to_the_dispatcher_and_all_clocks_run_on() {
        var asked = market(Case::acknowledgedBySj);
        var c3 = traces.clock(asked.get(), ClockCode.C3).dueAt();
        on(TUESDAY, () -> asked.get().recusalAskedOf("QH-DL-SJ").recusalAgreedBy("dl.lead"));

        assertThat(asked.get().status()).isEqualTo(ComplaintStatus.ACCEPTED);
        assertThat(asked.get().now().leadUnitId()).isEmpty();
        assertThat(asked.get().now().waitsRole()).isEqualTo(Role.DISPATCHER);
        assertThat(traces.clock(asked.get(), ClockCode.C3).dueAt()).isEqualTo(c3);
        assertThat(traces.clock(asked.get(), ClockCode.C3).running()).isTrue();
        for (var username : List.of("dl.sj.clerk", "dl.sj.handler", "dl.sj.leader"))
            assertThat(given.shown(asked.get(), username)).isFalse();
        on(TUESDAY, () -> {
            assertThatThrownBy(() -> asked.get().assignedTo("QH-DL-SJ"))
                    .isInstanceOf(Refusal.NotNow.class)
                    .hasMessage("routing.recused.decided");
            assertThatThrownBy(() -> asked.get().assignedTo("QH-DL-YJ", "QH-DL-SJ"))
                    .hasMessage("routing.recused.decided");
            asked.get().assignedTo("QH-DL-YJ");
        });
        assertThat(asked.get().status()).isEqualTo(ComplaintStatus.ASSIGNED);
    }

    @Test
    void a_reply_of_a_recused_unit_is_not_approved_any_more() {
        var asked = market(one -> {
            one.acknowledgedBySj().replySubmittedBy("dl.sj.handler", Finding.UNSUBSTANTIATED);
            return one;
        });
        on(TUESDAY, () -> asked.get().recusalAskedOf("QH-DL-SJ").recusalAgreedBy("dl.lead"));

        assertThat(asked.get().status()).isEqualTo(ComplaintStatus.ACCEPTED);
        assertThat(replies.latest(asked.get().id()).orElseThrow().returned()).isTrue();
    }

    @Test
    void a_supervision_body_that_is_recused_hands_over_to_the_one_above() {
        var asked = market(Case::acknowledgedBySj);
        on(TUESDAY, () -> {
            asked.get().recusalAskedOf("QH-DL-SF");
            assertThat(recusals.before(given.actor("dl.lead"), asked.get().now()))
                    .isEmpty();
            assertThat(traces.waits(asked.get(), "dl.lead")).isFalse();
            assertThat(traces.waits(asked.get(), "qh.lead")).isTrue();
            asked.get().recusalAgreedBy("qh.lead");
        });

        assertThat(asked.get().status()).isEqualTo(ComplaintStatus.HANDLING);
        for (var username : List.of("dl.lead", "dl.intake", "dl.review"))
            assertThat(given.shown(asked.get(), username)).isFalse();
        assertThat(given.shown(asked.get(), "qh.review")).isTrue();
        assertThat(given.shown(asked.get(), "dl.sj.handler")).isTrue();
    }

    @Test
    void a_body_that_supervises_and_leads_loses_both() {
        var asked = at(Case::inHandling);
        on(TUESDAY, () -> asked.get().recusalAskedOf("QH-DL-SF").recusalAgreedBy("qh.lead"));

        assertThat(asked.get().status()).isEqualTo(ComplaintStatus.ACCEPTED);
        assertThat(asked.get().now().waitsRole()).isEqualTo(Role.DISPATCHER);
        assertThat(given.shown(asked.get(), "qh.dispatch")).isTrue();
        assertThat(given.shown(asked.get(), "dl.sf.handler")).isFalse();
    }

    @Test
    void a_recheck_of_whose_body_nobody_is_left_goes_one_level_higher() {
        var asked = market(one -> {
            one.acknowledgedBySj()
                    .replySubmittedBy("dl.sj.handler", Finding.UNSUBSTANTIATED)
                    .replyApproved()
                    .recheckAsked()
                    .recusalDeclaredBy("qh.review", "qh.review")
                    .recusalAgreedBy("qh.lead");
            return one;
        });

        assertThat(given.shown(asked.get(), "qh.review")).isFalse();
        on(
                TUESDAY,
                () -> asked.get().recheckWrittenAt("sl", RecheckOutcome.UPHELD).recheckApprovedAt("sl"));
        assertThat(asked.get().status()).isEqualTo(ComplaintStatus.REPLIED);
    }

    @Test
    void a_cooperating_unit_that_is_recused_owes_nothing_any_more() {
        var asked = at(one -> one.inHandlingWith("QH-DL-SJ").coTaskGiven("dl.sf.handler", "QH-DL-SJ"));
        on(TUESDAY, () -> asked.get().recusalAskedOf("QH-DL-SJ").recusalAgreedBy("dl.lead"));

        assertThat(coTasks.waiting(asked.get().id())).isEmpty();
        assertThat(clocks.runs(asked.get().id(), ClockCode.COOP)).isFalse();
        assertThat(complaints.holders(asked.get().id(), Capacity.COOPERATING)).isEmpty();
        assertThat(asked.get().status()).isEqualTo(ComplaintStatus.HANDLING);
    }

    @Test
    void a_case_that_was_answered_goes_to_another_unit_and_nowhere_else() {
        var again = market(one -> {
            one.acknowledgedBySj()
                    .replySubmittedBy("dl.sj.handler", Finding.UNSUBSTANTIATED)
                    .replyApproved()
                    .rated(Grade.DISSATISFIED)
                    .rehandled()
                    .recusalAskedOf("QH-DL-SJ")
                    .recusalAgreedBy("dl.lead");
            return one;
        });

        assertThat(again.get().status()).isEqualTo(ComplaintStatus.ACCEPTED);
        assertThat(traces.clock(again.get(), ClockCode.C3R).running()).isTrue();
        on(TUESDAY, () -> {
            refused("complaint.notNow", () -> again.get().transferredTo("云岭省司法厅", ""));
            again.get().assignedTo("QH-DL-YJ");
        });
    }

    /** Led by the market bureau of Dongling, so that the body that supervises it does not also lead it. */
    private AtomicReference<Case> market(UnaryOperator<Case> on) {
        return at(one -> on.apply(one.accepted().assignedTo("QH-DL-SJ")));
    }

    private AtomicReference<Case> at(UnaryOperator<Case> life) {
        return made(TUESDAY, () -> life.apply(given.filed()));
    }
}
