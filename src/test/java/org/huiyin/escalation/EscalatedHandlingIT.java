package org.huiyin.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.on;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.handling.Acknowledgement;
import org.huiyin.complaint.handling.AssignComplaint;
import org.huiyin.complaint.handling.Assignment;
import org.huiyin.complaint.handling.Review;
import org.huiyin.complaint.returning.Returns;
import org.huiyin.complaint.time.Ground;
import org.huiyin.complaint.time.Requests;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.inbox.PossibleActs;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The body above takes over what stays undone below (提级办理). */
@InPortal
class EscalatedHandlingIT {

    /** A month from Monday 4 September 2028 ends in the October holidays and rolls behind them. */
    private static final LocalDate BEGUN = LocalDate.of(2028, 9, 4);

    /** More than five working days late, whatever the clock. */
    private static final LocalDate DEEP_RED = LocalDate.of(2028, 11, 6);

    @Inject
    Given given;

    @Inject
    EscalatedHandling handling;

    @Inject
    Assignment assignment;

    @Inject
    Acknowledgement acknowledgement;

    @Inject
    Review review;

    @Inject
    Returns returns;

    @Inject
    PossibleActs possible;

    @Inject
    Sweep sweep;

    @Inject
    Escalations escalations;

    @Inject
    Clocks clocks;

    @Inject
    Complaints complaints;

    @Inject
    Requests requests;

    @AfterEach
    void nothing_waits_for_years() {
        given.tampered("update outbox set next_attempt_at = null where next_attempt_at > '2028-06-01'");
    }

    @Test
    void the_body_above_assigns_a_listed_case_itself_and_those_below_see_it_no_more() {
        var late = listed(Case::inHandling);
        on(DEEP_RED, () -> taken(late));

        assertThat(late.status()).isEqualTo(ComplaintStatus.ACCEPTED);
        assertThat(late.now().waitsRole()).isEqualTo(Role.DISPATCHER);
        for (var below : List.of("dl.lead", "dl.dispatch", "dl.sf.handler", "dl.sf.leader"))
            assertThatThrownBy(() -> complaints.visible(given.actor(below), late.number()))
                    .as(below)
                    .isInstanceOf(Refusal.Unknown.class);

        on(DEEP_RED.plusDays(1), () -> {
            assignment.assign(
                    given.actor("qh.dispatch"), late.number(), new AssignComplaint("QH-DL-SJ", List.of(), "请尽快核实。"));
            acknowledgement.acknowledge(given.actor("dl.sj.clerk"), late.number());
            late.replySubmittedBy("dl.sj.handler", Finding.UNSUBSTANTIATED);
        });
        assertThat(late.status()).isEqualTo(ComplaintStatus.PENDING_REVIEW);
    }

    @Test
    void every_clock_runs_on_and_the_orders_to_those_below_lapse() {
        var late = listed(Case::inHandling);
        var promised = clocks.of(late.id()).stream()
                .filter(deadline -> deadline.clock() == ClockCode.C3)
                .findFirst()
                .orElseThrow()
                .dueAt();
        on(DEEP_RED, () -> taken(late));

        assertThat(clocks.of(late.id()))
                .filteredOn(deadline -> deadline.clock() == ClockCode.C3)
                .singleElement()
                .satisfies(deadline -> {
                    assertThat(deadline.running()).isTrue();
                    assertThat(deadline.dueAt()).isEqualTo(promised);
                });
        assertThat(escalations.orders(late.id())).isNotEmpty().noneMatch(SupervisionOrder::open);
        assertThat(clocks.runs(late.id(), ClockCode.C12)).isFalse();
    }

    @Test
    void what_nobody_has_accepted_is_examined_by_the_intake_above() {
        var late = listed(filed -> filed);
        on(DEEP_RED, () -> taken(late));

        assertThat(late.status()).isEqualTo(ComplaintStatus.SUBMITTED);
        on(DEEP_RED.plusDays(1), () -> late.acceptedBy("qh.intake"));
        assertThat(late.status()).isEqualTo(ComplaintStatus.ACCEPTED);
    }

    @Test
    void a_wish_to_give_it_back_is_fulfilled_by_it_and_other_wishes_lapse() {
        var back = listed(Case::inHandling, one -> one.returnAsked("dl.sf.leader"));
        on(DEEP_RED, () -> taken(back));
        assertThat(returns.open(back.id())).isEmpty();
        on(DEEP_RED, () -> assertThatThrownBy(() -> assignment.assign(
                        given.actor("qh.dispatch"), back.number(), new AssignComplaint("QH-DL-SF", List.of(), "")))
                .isInstanceOf(Refusal.Invalid.class));

        var waiting = listed(Case::inHandling, one -> one.suspensionAsked(Ground.APPRAISAL));
        on(DEEP_RED, () -> taken(waiting));
        assertThat(requests.openSuspension(waiting.id())).isEmpty();
    }

    @Test
    void only_the_head_above_takes_over_and_only_what_is_listed() {
        var early = given.filed().inHandling();
        assertThatThrownBy(() -> taken(early)).isInstanceOf(Refusal.Unknown.class);

        var late = listed(Case::inHandling);
        for (var other : List.of("dl.lead", "dl.sf.leader"))
            assertThatThrownBy(() -> handling.takeOver(given.actor(other), late.number(), "一再超期。"))
                    .isInstanceOf(Refusal.NotYours.class);
        assertThat(possible.of(given.actor("qh.lead"), late.now())).contains(Act.ESCALATED_HANDLING);
        assertThatThrownBy(() -> handling.takeOver(given.actor("qh.lead"), late.number(), " "))
                .isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> handling.takeOver(given.actor("qh.lead"), late.number(), "长".repeat(1001)))
                .isInstanceOf(Refusal.Invalid.class);

        on(DEEP_RED, () -> taken(late));
        on(DEEP_RED, () -> assertThatThrownBy(() -> taken(late)).isInstanceOf(Refusal.NotYours.class));
    }

    @Test
    void whoever_complained_reads_who_deals_with_it_now_and_why() {
        var late = listed(Case::inHandling);
        on(DEEP_RED, () -> taken(late));

        assertThat(given.stored(
                        "select body from outbox where kind = 'takenOver' and subject like ?", "% " + late.number()))
                .asString()
                .contains("青禾市司法局", "提级办理");
        assertThat(given.stored(
                        "select audience from trail_entry where chain = ? and event = 'complaint.takenOver'",
                        "complaint:" + late.id()))
                .isEqualTo("PARTY");
    }

    @Test
    void whatever_was_merged_into_it_goes_along() {
        var late = listed(Case::accepted);
        var follower = new Case[1];
        on(DEEP_RED, () -> follower[0] = given.filed().accepted().mergedInto(late));
        on(DEEP_RED, () -> taken(late));

        assertThat(follower[0].now().supervisionUnitId()).isEqualTo(late.now().supervisionUnitId());
        assertThatThrownBy(() -> complaints.visible(given.actor("dl.intake"), follower[0].number()))
                .isInstanceOf(Refusal.Unknown.class);
        assertThat(possible.of(given.actor("qh.intake"), follower[0].now())).contains(Act.UNMERGING);
    }

    @Test
    void the_body_has_a_clock_for_its_next_step_and_the_one_above_watches() {
        var late = listed(Case::inHandling);
        on(DEEP_RED, () -> taken(late));
        assertThat(clocks.counts(late.id(), ClockCode.C6)).isTrue();
        assertThat(complaints.visible(given.actor("sl.lead"), late.number()).id())
                .isEqualTo(late.id());

        on(
                DEEP_RED.plusDays(1),
                () -> assignment.assign(
                        given.actor("qh.dispatch"), late.number(), new AssignComplaint("QH-DL-SJ", List.of(), "")));

        assertThat(clocks.runs(late.id(), ClockCode.C6)).isFalse();
    }

    @Test
    void a_reply_that_the_body_below_sits_on_is_reviewed_by_the_head_above() {
        var late = listed(Case::inHandling, one -> one.replySubmitted(Finding.UNSUBSTANTIATED));
        on(DEEP_RED, () -> taken(late));

        assertThat(late.status()).isEqualTo(ComplaintStatus.PENDING_REVIEW);
        on(DEEP_RED, () -> assertThatThrownBy(() -> review.approve(given.actor("qh.review"), late.number(), "同意。"))
                .hasMessage("review.leadOnly"));
        on(DEEP_RED, () -> review.approve(given.actor("qh.lead"), late.number(), "同意。"));
        assertThat(late.status()).isEqualTo(ComplaintStatus.REPLIED);
    }

    @Test
    void a_late_first_answer_is_not_put_to_sleep_by_a_question() {
        var late = listed(filed -> filed);

        on(DEEP_RED, () -> {
            assertThat(possible.of(given.actor("dl.intake"), late.now())).doesNotContain(Act.SUPPLEMENT_REQUEST);
            assertThatThrownBy(() -> late.supplementsAsked("处罚决定书")).hasMessage("supplement.late");
        });
    }

    private void taken(Case late) {
        handling.takeOver(given.actor("qh.lead"), late.number(), "一再超期，仍然没有答复。");
    }

    private Case listed(UnaryOperator<Case> life) {
        return listed(life, one -> one);
    }

    /** Deep red, with something that happened on its second day. */
    private Case listed(UnaryOperator<Case> life, UnaryOperator<Case> later) {
        var begun = made(BEGUN, () -> life.apply(given.filed())).get();
        var late = made(BEGUN.plusDays(1), () -> later.apply(begun)).get();
        on(DEEP_RED, sweep::pass);
        assertThat(escalations.listings(late.id())).isNotEmpty();
        return late;
    }
}
