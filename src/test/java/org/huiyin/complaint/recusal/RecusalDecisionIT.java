package org.huiyin.complaint.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.on;
import static org.huiyin.given.Declined.refused;
import static org.huiyin.given.Declined.wrong;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.huiyin.complaint.Capacity;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Finding;
import org.huiyin.deadline.ClockCode;
import org.huiyin.escalation.Escalations;
import org.huiyin.escalation.Sweep;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Traces;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who decides on a request for recusal: the head of supervision, or the level above where the head is concerned (rules D4 d). */
@InPortal
class RecusalDecisionIT {

    /** A Tuesday. */
    private static final LocalDate TUESDAY = LocalDate.of(2027, 3, 2);

    @Inject
    Given given;

    @Inject
    RecusalDecision decision;

    @Inject
    Recusals recusals;

    @Inject
    Complaints complaints;

    @Inject
    Traces traces;

    @Inject
    Sweep sweep;

    @Inject
    Escalations escalations;

    /** What was written in later years would wait until then, and other tests wait until nothing waits. */
    @AfterEach
    void nothing_waits_for_years() {
        given.tampered("update outbox set next_attempt_at = null where next_attempt_at > '2027-01-01'");
    }

    @Test
    void who_is_meant_says_whoever_decides_and_it_is_never_themselves() {
        var asked = market(Case::acknowledgedBySj);
        on(TUESDAY, () -> asked.get().recusalAskedOfPerson("那个李科长"));
        on(TUESDAY, () -> {
            var lead = given.actor("qh.lead");
            var number = asked.get().number();
            var request = recusals.before(lead, asked.get().now()).get(0).id();
            for (var person : List.of("", "qh.lead", "nobody"))
                wrong("person", () -> decision.agree(lead, number, request, person, "应当回避。"));
            decision.agree(lead, number, request, "dl.sj.leader", "应当回避。");
        });

        assertThat(given.shown(asked.get(), "dl.sj.leader")).isFalse();
        assertThat(given.shown(asked.get(), "dl.sj.handler")).isTrue();
    }

    @Test
    void a_unit_that_has_answered_is_not_recused_any_more() {
        var waits = market(one -> {
            one.acknowledgedBySj()
                    .replySubmittedBy("dl.sj.handler", Finding.UNSUBSTANTIATED)
                    .recusalAskedOf("QH-DL-SJ")
                    .replyApproved();
            return one;
        });

        assertThat(recusals.of(waits.get().id()).get(0).outcome()).contains(RecusalRequest.Outcome.LAPSED);
        assertThat(traces.clock(waits.get(), ClockCode.RECUSAL).running()).isFalse();
        assertThat(traces.body(waits.get(), "recusalLapsed")).contains("复核");
        on(TUESDAY, () -> refused("recusal.answered", () -> waits.get().recusalAskedOf("QH-DL-SJ")));
    }

    @Test
    void about_the_head_of_supervision_the_level_above_decides() {
        var asked = market(Case::acknowledgedBySj);
        on(TUESDAY, () -> {
            asked.get().recusalAskedOfPerson(given.actor("dl.lead").name());
            assertThat(recusals.before(given.actor("dl.lead"), asked.get().now()))
                    .isEmpty();
            asked.get().recusalAgreedBy("qh.lead");
        });

        // Nobody else can do what the head does, so that the body above supervises from now on.
        assertThat(given.shown(asked.get(), "dl.lead")).isFalse();
        assertThat(complaints.holders(asked.get().id(), Capacity.SUPERVISION))
                .containsExactly(given.actor("qh.lead").unit());
    }

    @Test
    void the_head_who_declares_something_does_not_decide_on_it() {
        var asked = market(Case::acknowledgedBySj);
        on(TUESDAY, () -> {
            asked.get().recusalDeclaredBy("dl.lead", "dl.review");
            assertThat(recusals.before(given.actor("dl.lead"), asked.get().now()))
                    .isEmpty();
            asked.get().recusalRefusedBy("qh.lead");
        });

        assertThat(given.shown(asked.get(), "dl.review")).isTrue();
        assertThat(traces.letters(asked.get(), "desk.recusalRefused")).isEqualTo(1);
    }

    @Test
    void decided_once_it_is_not_decided_again() {
        var asked = market(Case::acknowledgedBySj);
        on(TUESDAY, () -> {
            asked.get().recusalAskedOf("QH-DL-SJ");
            var lead = given.actor("dl.lead");
            var request = recusals.before(lead, asked.get().now()).get(0).id();
            decision.refuse(lead, asked.get().number(), request, "没有利害关系。");
            refused("recusal.none", () -> decision.agree(lead, asked.get().number(), request, "", "应当回避。"));
            refused("recusal.none", () -> decision.refuse(lead, asked.get().number(), request, "没有。"));
        });
    }

    @Test
    void what_ends_before_it_is_decided_lapses() {
        var ended = market(Case::acknowledgedBySj);
        on(TUESDAY, () -> ended.get().recusalAskedOf("QH-DL-SJ").withdrawn());

        assertThat(recusals.open(ended.get().id())).isEmpty();
        assertThat(traces.clock(ended.get(), ClockCode.RECUSAL).running()).isFalse();
    }

    @Test
    void a_late_decision_urges_and_orders_the_head_and_not_the_unit() {
        var late = market(Case::acknowledgedBySj);
        on(TUESDAY, () -> late.get().recusalAskedOf("QH-DL-SJ"));
        on(TUESDAY.plusDays(8), sweep::pass);

        assertThat(escalations.orders(late.get().id()))
                .anySatisfy(order -> assertThat(order.clock()).isEqualTo(ClockCode.RECUSAL));
        assertThat((long) given.stored(
                        "select count(*) from outbox where recipient like 'dl.sj.%' and kind like 'desk.%order%' and subject like ?",
                        "%" + late.get().number() + "%"))
                .isZero();
    }

    /** Led by the market bureau of Dongling, so that the body that supervises it does not also lead it. */
    private AtomicReference<Case> market(UnaryOperator<Case> on) {
        return at(one -> on.apply(one.accepted().assignedTo("QH-DL-SJ")));
    }

    private AtomicReference<Case> at(UnaryOperator<Case> life) {
        return made(TUESDAY, () -> life.apply(given.filed()));
    }
}
