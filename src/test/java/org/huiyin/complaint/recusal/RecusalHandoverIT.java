package org.huiyin.complaint.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Capacity;
import org.huiyin.complaint.Complaints;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;
import org.huiyin.escalation.Escalations;
import org.huiyin.escalation.OrderAnswer;
import org.huiyin.escalation.Sweep;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.inbox.PossibleActs;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A request for recusal always waits for somebody who may decide it, and for nobody else. */
@InPortal
class RecusalHandoverIT {

    /** A Tuesday. */
    private static final LocalDate TUESDAY = LocalDate.of(2027, 3, 2);

    @Inject
    Given given;

    @Inject
    Recusals recusals;

    @Inject
    RecusalDecision decision;

    @Inject
    Complaints complaints;

    @Inject
    PossibleActs possible;

    @Inject
    OrderAnswer orderAnswer;

    @Inject
    Escalations escalations;

    @Inject
    Sweep sweep;

    @Inject
    Clocks clocks;

    /** What was written in later years would wait until then, and other tests wait until nothing waits. */
    @AfterEach
    void nothing_waits_for_years() {
        given.tampered("update outbox set next_attempt_at = null where next_attempt_at > '2027-01-01'");
    }

    @Test
    void what_a_body_had_to_decide_goes_up_with_the_case() {
        var asked = market();
        on(TUESDAY, () -> asked.get()
                .recusalAskedOfPerson(given.actor("dl.sj.handler").name())
                .recusalAskedOf("QH-DL-SF"));
        var until = clockOfFirst(asked).dueAt();
        on(TUESDAY.plusDays(1), () -> {
            assertThat(recusals.before(given.actor("dl.lead"), asked.get().now()))
                    .hasSize(1);
            asked.get().recusalAgreedBy("qh.lead");
            assertThat(recusals.before(given.actor("qh.lead"), asked.get().now()))
                    .hasSize(1);
            assertThat(possible.of(given.actor("qh.lead"), asked.get().now())).contains(Act.RECUSAL);
            assertThat(clockOfFirst(asked).dueAt()).isEqualTo(until);
            asked.get().recusalAgreedBy("qh.lead");
        });

        assertThat(recusals.open(asked.get().id())).isEmpty();
        assertThat(given.shown(asked.get(), "dl.sj.handler")).isFalse();
    }

    @Test
    void who_is_known_by_a_nickname_may_be_the_head_so_that_the_body_above_decides() {
        var asked = market();
        on(TUESDAY, () -> {
            asked.get().recusalAskedOfPerson("那个戴眼镜的领导");
            assertThat(recusals.before(given.actor("dl.lead"), asked.get().now()))
                    .isEmpty();
            var lead = given.actor("qh.lead");
            var request = recusals.before(lead, asked.get().now()).get(0).id();
            decision.agree(lead, asked.get().number(), request, "dl.lead", "应当回避。");
        });

        assertThat(given.shown(asked.get(), "dl.lead")).isFalse();
    }

    @Test
    void nobody_but_a_head_of_the_deciding_body_decides() {
        var asked = market();
        on(TUESDAY, () -> asked.get().recusalAskedOf("QH-DL-SJ"));
        var request = recusals.of(asked.get().id()).get(0);

        assertThat(recusals.mayDecide(given.actor("dl.lead"), request)).isTrue();
        for (var other : new String[] {"dl.intake", "dl.dispatch", "dl.review", "qh.lead"})
            assertThat(recusals.mayDecide(given.actor(other), request)).isFalse();
    }

    @Test
    void a_body_keeps_the_case_when_nobody_is_missing_whom_it_still_needs() {
        var asked = market();
        on(
                TUESDAY,
                () -> asked.get().recusalDeclaredBy("dl.intake", "dl.intake").recusalAgreedBy("dl.lead"));

        assertThat(given.shown(asked.get(), "dl.intake")).isFalse();
        assertThat(complaints.holders(asked.get().id(), Capacity.SUPERVISION))
                .containsExactly(given.actor("dl.lead").unit());
    }

    @Test
    void a_late_decision_is_explained_by_the_body_that_decides_and_is_for_the_desks_only() {
        var late = market();
        on(TUESDAY, () -> late.get().recusalAskedOfPerson(given.actor("dl.lead").name()));
        on(TUESDAY.plusDays(8), () -> {
            sweep.pass();
            assertThat(escalations.orders(late.get().id()))
                    .anySatisfy(order -> assertThat(order.clock()).isEqualTo(ClockCode.RECUSAL));
            assertThat(escalations.ordersFor(late.get().id())).noneMatch(order -> order.clock() == ClockCode.RECUSAL);
            assertThat(possible.of(given.actor("dl.lead"), late.get().now())).doesNotContain(Act.ORDER_ANSWER_OF_BODY);
            assertThat(possible.of(given.actor("qh.lead"), late.get().now())).contains(Act.ORDER_ANSWER_OF_BODY);
            assertThatThrownBy(() -> orderAnswer.answer(
                            given.actor("dl.lead"), late.get().number(), "太忙。"))
                    .isInstanceOf(Refusal.NotNow.class);
            orderAnswer.answer(given.actor("qh.lead"), late.get().number(), "还在核对亲属关系，后天决定。");
        });

        assertThat(escalations.orders(late.get().id()))
                .filteredOn(order -> order.clock() == ClockCode.RECUSAL)
                .allSatisfy(order -> assertThat(order.open()).isFalse());
    }

    @Test
    void what_was_merged_into_the_case_leaves_a_recused_body_with_it() {
        var master = market();
        var follower = new AtomicReference<Case>();
        on(TUESDAY, () -> {
            follower.set(given.filed().accepted().mergedInto(master.get()));
            master.get().recusalAskedOf("QH-DL-SF").recusalAgreedBy("qh.lead");
        });

        assertThat(complaints.holders(follower.get().id(), Capacity.SUPERVISION))
                .containsExactly(given.actor("qh.lead").unit());
        assertThat(given.shown(follower.get(), "dl.dispatch")).isFalse();
    }

    /** Led by the market bureau of Dongling, so that the body that supervises it does not also lead it. */
    private AtomicReference<Case> market() {
        var one = new AtomicReference<Case>();
        on(
                TUESDAY,
                () -> one.set(given.filed().accepted().assignedTo("QH-DL-SJ").acknowledgedBySj()));
        return one;
    }

    private Deadline clockOfFirst(AtomicReference<Case> asked) {
        return clocks.of(asked.get().id()).stream()
                .filter(one -> one.clock() == ClockCode.RECUSAL)
                .findFirst()
                .orElseThrow();
    }

    private static void on(LocalDate day, Runnable work) {
        Clock.at(day.atTime(10, 0).atZone(Clock.CHINA).toInstant(), work);
    }
}
