package org.huiyin.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.on;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Traces;
import org.huiyin.given.Watch;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is late answers the supervision order, within its own clock; the missed one runs on. */
@InPortal
class OrderAnswerIT {

    private static final LocalDate MONDAY = LocalDate.of(2027, 7, 5);

    @Inject
    Given given;

    @Inject
    Traces traces;

    @Inject
    Watch watch;

    @Inject
    Sweep sweep;

    @Inject
    OrderAnswer answers;

    @Inject
    Escalations escalations;

    @Inject
    Clocks clocks;

    @BeforeEach
    void only_the_cast() {
        watch.begin();
    }

    @AfterEach
    void nothing_waits_for_years() {
        watch.end();
    }

    @Test
    void an_order_lies_in_the_inbox_of_whoever_owes_the_answer_until_it_is_given() {
        var late = inHandling(MONDAY);
        assertThat(traces.waits(late, "dl.sf.leader")).isFalse();
        on(LocalDate.of(2027, 8, 6), sweep::pass);

        assertThat(traces.waits(late, "dl.sf.leader")).isTrue();
        assertThat(traces.waits(late, "dl.lead")).isFalse();
        assertThat(traces.waits(late, "dl.sj.leader")).isFalse();
        on(LocalDate.of(2027, 8, 9), () -> answers.answer(given.actor("dl.sf.leader"), late.number(), "8月12日前答复。"));
        assertThat(traces.waits(late, "dl.sf.leader")).isFalse();
    }

    @Test
    void an_order_is_answered_by_the_head_of_the_unit_within_its_own_clock_and_the_missed_one_runs_on() {
        var late = inHandling(MONDAY);
        on(LocalDate.of(2027, 8, 6), sweep::pass);

        on(LocalDate.of(2027, 8, 9), () -> {
            var leader = given.actor("dl.sf.leader");
            assertThatThrownBy(() -> answers.answer(leader, late.number(), " ")).isInstanceOf(Refusal.Invalid.class);
            assertThatThrownBy(() -> answers.answer(given.actor("dl.sf.handler"), late.number(), "抱歉。"))
                    .isInstanceOf(Refusal.NotYours.class);
            answers.answer(leader, late.number(), "两份案卷调取较慢，8月12日前答复。");
            assertThatThrownBy(() -> answers.answer(leader, late.number(), "再说一次。"))
                    .isInstanceOf(Refusal.NotNow.class);
        });

        assertThat(watch.orders(late, ClockCode.C3)).singleElement().satisfies(order -> assertThat(order.answer())
                .contains("两份案卷调取较慢，8月12日前答复。"));
        assertThat(clocks.runs(late.id(), ClockCode.C12)).isFalse();
        assertThat(clocks.runs(late.id(), ClockCode.C3)).isTrue();
        assertThat(traces.recipients(late, "desk.orderAnswered")).containsExactly("dl.lead");
    }

    @Test
    void the_supervision_body_answers_for_its_own_delay_and_the_body_above_follows_it() {
        var late = filed(MONDAY);
        on(LocalDate.of(2027, 7, 13), sweep::pass);

        assertThat(traces.recipients(late, "desk.orderedAbove")).containsExactly("qh.lead");
        on(LocalDate.of(2027, 7, 14), () -> answers.answer(given.actor("dl.lead"), late.number(), "今天受理。"));
        assertThat(traces.recipients(late, "desk.orderAnswered")).containsExactly("qh.lead");
    }

    @Test
    void a_cooperating_unit_that_is_late_is_urged_ordered_and_explains_it_itself() {
        var late = new AtomicReference<Case>();
        on(
                MONDAY,
                () -> late.set(
                        given.filed().inHandlingWith("QH-DL-SJ", "QH-DL-YJ").coTaskGiven("dl.sf.handler", "QH-DL-SJ")));

        on(MONDAY.plusDays(7), sweep::pass); // due on Monday 12 July, yellow from Friday 9 July
        assertThat(traces.recipients(late.get(), "desk.urged"))
                .containsExactlyInAnyOrder("dl.sj.handler", "dl.sj.coop", "dl.sj.leader");
        on(MONDAY.plusDays(8), sweep::pass);
        on(MONDAY.plusDays(8), sweep::pass);

        assertThat(watch.orders(late.get(), ClockCode.COOP))
                .singleElement()
                .satisfies(order -> assertThat(order.addressee()).isEqualTo(Addressee.COOPERATING));
        assertThat(traces.recipients(late.get(), "desk.ordered"))
                .containsExactlyInAnyOrder("dl.sj.handler", "dl.sj.coop", "dl.sj.leader");
        assertThat(traces.recipients(late.get(), "desk.orderedAbove")).containsExactly("dl.lead");
        on(MONDAY.plusDays(9), () -> {
            for (var other : List.of("dl.yj.leader", "dl.sf.leader"))
                assertThatThrownBy(() ->
                                answers.answer(given.actor(other), late.get().number(), "案卷在外地。"))
                        .isInstanceOf(Refusal.class);
            answers.answer(given.actor("dl.sj.leader"), late.get().number(), "案卷在外地，明日答复。");
        });
        assertThat(watch.orders(late.get(), ClockCode.COOP)).singleElement().satisfies(order -> assertThat(order.open())
                .isFalse());
        assertThat(clocks.runs(late.get().id(), ClockCode.C12)).isFalse();
        assertThat(clocks.runs(late.get().id(), ClockCode.COOP)).isTrue(); // explaining is not answering
    }

    @Test
    void whoever_gets_what_another_unit_has_given_back_does_not_explain_why_that_one_was_late() {
        var back = made(MONDAY, () -> given.filed().accepted().assigned()).get();
        on(MONDAY.plusDays(2), sweep::pass);
        assertThat(watch.orders(back, ClockCode.C4)).singleElement().satisfies(order -> assertThat(order.open())
                .isTrue());

        on(MONDAY.plusDays(2), () -> back.returnAsked("dl.sf.leader")
                .returnAgreed()
                .assignedTo("QH-DL-SJ")
                .acknowledgedBySj());

        assertThat(watch.orders(back, ClockCode.C4)).singleElement().satisfies(order -> assertThat(order.open())
                .isFalse());
        assertThat(clocks.runs(back.id(), ClockCode.C12)).isFalse();
        on(MONDAY.plusDays(2), () -> assertThatThrownBy(
                        () -> answers.answer(given.actor("dl.sj.leader"), back.number(), "不是本局签收晚了。"))
                .isInstanceOf(Refusal.NotNow.class));
    }

    @Test
    void what_a_cooperating_unit_was_ordered_to_explain_lapses_when_the_case_is_taken_from_it() {
        var gone = new AtomicReference<Case>();
        on(MONDAY, () -> {
            gone.set(given.filed().accepted().assignedTo("QH-DL-YJ", "QH-DL-SJ"));
            gone.get().coTaskGiven("dl.dispatch", "QH-DL-SJ").returnAsked("dl.yj.leader");
        });
        on(MONDAY.plusDays(8), sweep::pass);
        assertThat(watch.orders(gone.get(), ClockCode.COOP)).hasSize(1);

        on(MONDAY.plusDays(8), () -> gone.get().returnAgreed());

        assertThat(watch.orders(gone.get(), ClockCode.COOP)).singleElement().satisfies(order -> assertThat(order.open())
                .isFalse());
    }

    @Test
    void what_is_explained_about_a_recusal_is_for_the_desks_and_said_by_itself() {
        var late = made(MONDAY, () -> given.filed()
                        .recusalAskedOfPerson(given.actor("dl.intake").name()))
                .get();
        on(LocalDate.of(2027, 7, 13), sweep::pass);
        assertThat(watch.orders(late, ClockCode.RECUSAL)).singleElement().matches(SupervisionOrder::open);
        assertThat(watch.orders(late, ClockCode.C1)).singleElement().matches(SupervisionOrder::open);

        var lead = given.actor("dl.lead");
        assertThat(answers.inside(lead, late.now())).isTrue();
        on(LocalDate.of(2027, 7, 14), () -> answers.answer(lead, late.number(), "亲属关系还在核对。"));

        assertThat(watch.orders(late, ClockCode.RECUSAL)).noneMatch(SupervisionOrder::open);
        assertThat(traces.audience(late, "complaint.orderAnswered")).isEqualTo("STAFF");
        assertThat(watch.orders(late, ClockCode.C1)).singleElement().matches(SupervisionOrder::open);
        assertThat(answers.inside(lead, late.now())).isFalse();
        on(LocalDate.of(2027, 7, 14), () -> answers.answer(lead, late.number(), "今天受理。"));
        assertThat(watch.orders(late, ClockCode.C1)).singleElement().satisfies(order -> assertThat(order.answer())
                .contains("今天受理。"));
        assertThat(told(late, "complaint.orderAnswered")).isEqualTo(1);
    }

    @Test
    void that_the_explanation_of_a_late_recusal_is_late_itself_is_for_the_desks_too() {
        var late = made(MONDAY, () -> given.filed()
                        .inHandling()
                        .recusalAskedOfPerson(given.actor("dl.intake").name()))
                .get();
        on(LocalDate.of(2027, 7, 13), sweep::pass);
        on(LocalDate.of(2027, 7, 30), sweep::pass);

        assertThat(watch.urges(late, ClockCode.C12)).isEqualTo(1);
        assertThat(escalations.listings(late.id()))
                .anySatisfy(entry -> assertThat(entry.clock()).contains(ClockCode.C12));
        assertThat(escalations.urgesFor(late.id()))
                .noneMatch(urge -> urge.clock().filter(ClockCode.C12::equals).isPresent());
        assertThat(escalations.listingsFor(late.id())).isEmpty();
        assertThat(escalations.insideRounds(late.id())).containsExactly(1);
        assertThat(told(late, "complaint.listed")).isZero();
    }

    /** How many entries of this kind the complainant reads. */
    private long told(Case any, String event) {
        return ((Number) given.stored(
                        "select count(*) from trail_entry where chain = ? and event = ? and audience = 'PARTY'",
                        "complaint:" + any.id(),
                        event))
                .longValue();
    }

    private Case filed(LocalDate day) {
        return made(day, given::filed).get();
    }

    private Case inHandling(LocalDate day) {
        return made(day, () -> given.filed().inHandling()).get();
    }
}
