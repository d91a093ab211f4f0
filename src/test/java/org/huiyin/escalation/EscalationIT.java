package org.huiyin.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.huiyin.audit.Trail;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.handling.Grade;
import org.huiyin.complaint.intake.Material;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.DueAlerts;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Report;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What is late makes itself heard, and nobody can keep it quiet (rules D6). July 2027 has no holidays; 5 July is a Monday. C1 ends
 * seven days after filing and turns yellow with two working days left; C4 ends on the next working day and is yellow on it.
 */
@InPortal
class EscalationIT {

    private static final LocalDate MONDAY = LocalDate.of(2027, 7, 5);

    private static final String GUESTS = "('dl.sf.loan', 'dl.everything', 'dl.both')";

    @Inject
    Given given;

    @Inject
    Sweep sweep;

    @Inject
    Batch batch;

    @Inject
    DueAlerts alerts;

    @Inject
    Escalations escalations;

    @Inject
    OrderAnswer answers;

    @Inject
    Urging urging;

    @Inject
    Material material;

    @Inject
    Clocks clocks;

    @Inject
    Trail trail;

    @Resource
    UserTransaction transaction;

    @Resource
    ManagedExecutorService threads;

    /** Whom other tests bring into the same unit is away. */
    @BeforeEach
    void only_the_cast() {
        given.tampered("update account set active = false where username in " + GUESTS);
    }

    /** What was written in the year 2027 would wait until then, and other tests wait until nothing waits. */
    @AfterEach
    void nothing_waits_for_years() {
        given.tampered("update account set active = true where username in " + GUESTS);
        given.tampered("update outbox set next_attempt_at = null where next_attempt_at > '2027-07-01'");
    }

    @Test
    void yellow_urges_those_who_have_it_and_their_head_once() {
        var waiting = filed(MONDAY); // C1 until Monday 12 July, yellow from Thursday 8 July

        on(MONDAY.plusDays(2), sweep::pass);
        assertThat(letters(waiting, "desk.urged")).isEmpty();

        on(MONDAY.plusDays(3), sweep::pass);
        on(MONDAY.plusDays(3), sweep::pass);
        on(MONDAY.plusDays(4), sweep::pass);

        assertThat(escalations.urges(waiting.id())).singleElement().satisfies(urge -> {
            assertThat(urge.clock()).contains(ClockCode.C1);
            assertThat(urge.named()).isEmpty();
        });
        assertThat(letters(waiting, "desk.urged")).containsExactlyInAnyOrder("dl.intake", "dl.lead");
    }

    @Test
    void red_orders_an_explanation_once_and_tells_the_head_of_supervision() {
        var late = inHandling(MONDAY); // C3 until Thursday 5 August

        on(LocalDate.of(2027, 8, 5), sweep::pass);
        assertThat(orders(late, ClockCode.C3)).isEmpty();
        on(LocalDate.of(2027, 8, 6), sweep::pass);
        on(LocalDate.of(2027, 8, 6), sweep::pass);

        assertThat(orders(late, ClockCode.C3)).singleElement().satisfies(order -> {
            assertThat(order.addressee()).isEqualTo(Addressee.UNIT);
            assertThat(order.open()).isTrue();
        });
        assertThat(letters(late, "desk.ordered")).containsExactlyInAnyOrder("dl.sf.handler", "dl.sf.leader");
        assertThat(letters(late, "desk.orderedAbove")).containsExactly("dl.lead");
        assertThat(lastDay(late, ClockCode.C12)).isEqualTo(LocalDate.of(2027, 8, 11)); // three working days
    }

    @Test
    void deep_red_lists_the_case_once_and_the_body_above_sees_it_from_then_on() {
        var late = inHandling(MONDAY);
        assertThat(given.shown(late, "qh.lead")).isFalse();

        on(LocalDate.of(2027, 8, 12), sweep::pass); // five working days late
        assertThat(escalations.listings(late.id())).isEmpty();
        on(LocalDate.of(2027, 8, 13), sweep::pass);
        on(LocalDate.of(2027, 8, 16), sweep::pass);

        assertThat(escalations.listings(late.id())).singleElement().satisfies(entry -> {
            assertThat(entry.clock()).contains(ClockCode.C3);
            assertThat(entry.named()).contains(given.actor("qh.lead").account());
        });
        assertThat(letters(late, "desk.listedAbove")).containsExactly("qh.lead");
        assertThat(given.shown(late, "qh.lead")).isTrue();
        assertThat(trail.firstBreak(late.now().chain())).isZero();
    }

    @Test
    void whoever_looks_on_from_above_can_do_nothing_to_the_case() {
        var late = inHandling(MONDAY);
        on(LocalDate.of(2027, 8, 13), sweep::pass);

        on(LocalDate.of(2027, 8, 13), () -> {
            var above = given.actor("qh.lead");
            assertThatThrownBy(() -> answers.answer(above, late.number(), "请抓紧。"))
                    .isInstanceOf(Refusal.NotYours.class);
        });
    }

    @Test
    void dissatisfaction_for_the_second_time_lists_the_case() {
        var twice = given.filed()
                .replied(Finding.UNSUBSTANTIATED)
                .rated(Grade.DISSATISFIED)
                .rehandled()
                .replySubmittedBy("dl.sf.leader", Finding.UNSUBSTANTIATED)
                .replyApproved();
        assertThat(escalations.listings(twice.id())).isEmpty();

        twice.rated(Grade.DISSATISFIED);

        assertThat(escalations.listings(twice.id())).singleElement().satisfies(entry -> assertThat(entry.cause())
                .isEqualTo(ListedSupervision.Cause.DISSATISFIED));
        assertThat(letters(twice, "desk.listedAbove")).containsExactly("qh.lead");
    }

    @Test
    void an_edit_a_note_or_another_handler_does_not_put_it_off() {
        var late = inHandling(MONDAY);
        var before = next(late, ClockCode.C3);

        on(LocalDate.of(2027, 8, 1), () -> {
            material.add(late.id(), "我又找到一张收据。");
            late.replySubmittedBy("dl.sf.leader", Finding.UNSUBSTANTIATED).replyReturned();
        });
        assertThat(next(late, ClockCode.C3)).isEqualTo(before);
        on(LocalDate.of(2027, 8, 2), sweep::pass);
        on(LocalDate.of(2027, 8, 3), () -> material.add(late.id(), "还有一张。"));
        on(LocalDate.of(2027, 8, 3), sweep::pass);
        on(LocalDate.of(2027, 8, 6), sweep::pass);

        assertThat(urges(late, ClockCode.C3)).isEqualTo(1);
        assertThat(orders(late, ClockCode.C3)).hasSize(1);
    }

    @Test
    void what_nobody_has_taken_goes_to_the_head_of_supervision_by_name() {
        var assigned = new AtomicReference<Case>();
        on(MONDAY, () -> assigned.set(given.filed().accepted().assigned())); // C4 until Tuesday

        on(MONDAY.plusDays(1), sweep::pass);

        assertThat(escalations.urges(assigned.get().id())).singleElement().satisfies(urge -> {
            assertThat(urge.clock()).contains(ClockCode.C4);
            assertThat(urge.named()).contains(given.actor("dl.lead").account());
        });
        assertThat(letters(assigned.get(), "desk.urged")).containsExactlyInAnyOrder("dl.sf.clerk", "dl.sf.leader");
        assertThat(letters(assigned.get(), "desk.stranded")).containsExactly("dl.lead");
    }

    @Test
    void what_waits_in_a_dissolved_unit_is_told_of_at_once_and_once() {
        var assigned = new AtomicReference<Case>();
        on(MONDAY, () -> assigned.set(given.filed().accepted().assignedTo("QH-DL-SJ")));
        var unit = given.stored("select id from unit where code = 'QH-DL-SJ'");
        given.tampered("update unit set dissolved_on = '2027-07-05' where id = ?", unit);
        try {
            on(MONDAY, sweep::pass);
            on(MONDAY, sweep::pass);
        } finally {
            given.tampered("update unit set dissolved_on = null where id = ?", unit);
        }

        assertThat(letters(assigned.get(), "desk.stranded")).containsExactly("dl.lead");
        assertThat(stranded(assigned.get())).isEqualTo(1);
    }

    @Test
    void what_waits_only_for_people_who_are_complained_about_goes_to_the_head_at_once() {
        var assigned = new AtomicReference<Case>();
        on(MONDAY, () -> {
            assigned.set(given.filed().accepted().assigned().acknowledged());
            // the only handler of the justice bureau turns out to be the officer who is meant
            given.tampered(
                    "update respondent set officer_id = ? where complaint_id = ?",
                    given.actor("dl.sf.handler").officerId(),
                    assigned.get().id());
        });

        on(MONDAY, sweep::pass);

        assertThat(letters(assigned.get(), "desk.stranded")).containsExactly("dl.lead");
        on(LocalDate.of(2027, 8, 2), sweep::pass);
        assertThat(letters(assigned.get(), "desk.urged"))
                .contains("dl.sf.leader")
                .doesNotContain("dl.sf.handler");
    }

    @Test
    void a_paused_clock_is_silent_and_goes_on_where_it_stood() {
        var asked = new AtomicReference<Case>();
        on(MONDAY, () -> asked.set(given.filed()));
        on(MONDAY.plusDays(1), () -> asked.get().supplementsAsked("照片"));

        on(MONDAY.plusDays(30), sweep::pass);
        assertThat(escalations.urges(asked.get().id())).isEmpty();
        assertThat(next(asked.get(), ClockCode.C1)).isNull();

        on(MONDAY.plusDays(30), () -> asked.get().supplemented("补上了。")); // Wednesday 4 August
        assertThat(next(asked.get(), ClockCode.C1)).isAfter(moment(MONDAY.plusDays(30)));
        on(MONDAY.plusDays(31), sweep::pass);
        assertThat(escalations.urges(asked.get().id())).isEmpty();
        on(lastDay(asked.get(), ClockCode.C1), sweep::pass);
        assertThat(urges(asked.get(), ClockCode.C1)).isEqualTo(1);
    }

    @Test
    void two_sweeps_at_once_send_one_letter_each() throws Exception {
        var cases = new ArrayList<Case>();
        on(MONDAY, () -> {
            for (var i = 0; i < 60; i++) cases.add(given.filed());
        });
        var together = new CountDownLatch(2);
        var running = new ArrayList<Future<?>>();
        for (var node = 0; node < 2; node++)
            running.add(threads.submit(() -> on(LocalDate.of(2027, 7, 13), () -> {
                together.countDown();
                await(together);
                sweep.pass();
                sweep.pass(); // what the other one held at the first pass
            })));
        for (var one : running) one.get(3, TimeUnit.MINUTES);

        for (var each : cases) {
            assertThat(urges(each, ClockCode.C1)).isEqualTo(1);
            assertThat(orders(each, ClockCode.C1)).hasSize(1);
            assertThat(letters(each, "desk.urged")).containsExactlyInAnyOrder("dl.intake", "dl.lead");
            assertThat(trail.firstBreak(each.now().chain())).isZero();
        }
    }

    @Test
    void a_crash_in_the_middle_leaves_nothing_half_done_and_nothing_is_sent_twice() throws Exception {
        var late = filed(MONDAY);
        var day = MONDAY.plusDays(3);
        transaction.begin();
        on(day, () -> batch.take(alerts.after(DueAlerts.Due.NONE, moment(day), 1_000), moment(day), moment(day)));
        transaction.rollback();
        assertThat(escalations.urges(late.id())).isEmpty();
        assertThat(letters(late, "desk.urged")).isEmpty();

        on(day, sweep::pass);
        on(day, sweep::pass);

        assertThat(urges(late, ClockCode.C1)).isEqualTo(1);
        assertThat(letters(late, "desk.urged")).hasSize(2);
    }

    @Test
    void the_database_refuses_a_second_step_of_the_same_kind_whatever_the_portal_forgets() {
        var late = filed(MONDAY);
        on(LocalDate.of(2027, 7, 13), sweep::pass);
        given.tampered(
                "update deadline set alerts_told = 0, next_alert_at = '2027-07-01' where complaint_id = ?", late.id());

        on(LocalDate.of(2027, 7, 13), () -> assertThatThrownBy(sweep::pass).isNotNull());

        assertThat(urges(late, ClockCode.C1)).isEqualTo(1);
        given.tampered("update deadline set alerts_told = 2, next_alert_at = null where complaint_id = ?", late.id());
    }

    @Test
    void one_case_that_fails_keeps_no_other_waiting() {
        var broken = filed(MONDAY);
        var whole = filed(MONDAY);
        given.tampered("update deadline set rule = '{' where complaint_id = ?", broken.id());
        try {
            on(MONDAY.plusDays(3), () -> assertThatThrownBy(sweep::pass).isNotNull());

            assertThat(urges(whole, ClockCode.C1)).isEqualTo(1);
        } finally {
            given.tampered(
                    "update deadline set rule = (select rule from (select rule from deadline where complaint_id = ?) r)"
                            + " where complaint_id = ?",
                    whole.id(),
                    broken.id());
        }
    }

    @Test
    void after_a_weeks_outage_each_case_is_caught_up_with_in_its_order() {
        var first = filed(MONDAY);
        var second = filed(MONDAY.plusDays(1));
        // Nobody swept until the second was deep red: six working days after Tuesday 13 July.
        on(LocalDate.of(2027, 7, 21), sweep::pass);

        assertThat(events(first)).containsSubsequence("complaint.urged", "complaint.ordered", "complaint.listed");
        assertThat(events(second)).containsSubsequence("complaint.urged", "complaint.ordered", "complaint.listed");
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

        assertThat(orders(late, ClockCode.C3)).singleElement().satisfies(order -> assertThat(order.answer())
                .contains("两份案卷调取较慢，8月12日前答复。"));
        assertThat(clocks.runs(late.id(), ClockCode.C12)).isFalse();
        assertThat(clocks.runs(late.id(), ClockCode.C3)).isTrue();
        assertThat(letters(late, "desk.orderAnswered")).containsExactly("dl.lead");
    }

    @Test
    void the_supervision_body_answers_for_its_own_delay_and_the_body_above_follows_it() {
        var late = filed(MONDAY);
        on(LocalDate.of(2027, 7, 13), sweep::pass);

        assertThat(letters(late, "desk.orderedAbove")).containsExactly("qh.lead");
        on(LocalDate.of(2027, 7, 14), () -> answers.answer(given.actor("dl.lead"), late.number(), "今天受理。"));
        assertThat(letters(late, "desk.orderAnswered")).containsExactly("qh.lead");
    }

    @Test
    void the_complainant_urges_once_in_five_working_days_and_is_told_when_again() {
        var waiting = inHandling(MONDAY);

        on(MONDAY.plusDays(1), () -> {
            urging.urge(waiting.id());
            assertThat(urging.againFrom(waiting.now())).contains(LocalDate.of(2027, 7, 13));
            assertThatThrownBy(() -> urging.urge(waiting.id()))
                    .isInstanceOf(Refusal.NotNow.class)
                    .hasMessage("escalation.urge.early");
        });
        on(LocalDate.of(2027, 7, 12), () -> assertThatThrownBy(() -> urging.urge(waiting.id()))
                .isInstanceOf(Refusal.NotNow.class));
        assertThat(letters(waiting, "desk.complainantUrged"))
                .containsExactlyInAnyOrder("dl.sf.handler", "dl.sf.leader");

        on(LocalDate.of(2027, 7, 13), () -> urging.urge(waiting.id()));
        assertThat(letters(waiting, "desk.complainantUrged")).hasSize(4);
    }

    @Test
    void while_the_complainant_is_awaited_there_is_nobody_to_urge() {
        var asked = given.filed().supplementsAsked("照片");

        assertThatThrownBy(() -> urging.urge(asked.id())).hasMessage("escalation.urge.nobody");
    }

    @Test
    void the_unit_complained_about_hears_nothing_of_it() {
        var late = new AtomicReference<Case>();
        on(MONDAY, () -> late.set(given.filed(Report.about("QH-DL-CG"))));

        on(LocalDate.of(2027, 7, 21), sweep::pass);

        var letters = given.stored(
                "select group_concat(distinct kind) from outbox where subject like ? and once like ?",
                "%" + late.get().number() + "%",
                "%:" + given.actor("dl.cg.leader").account());
        assertThat(letters).isNull();
    }

    @Test
    void a_cooperating_unit_that_is_late_is_urged_ordered_and_explains_it_itself() {
        var late = new AtomicReference<Case>();
        on(
                MONDAY,
                () -> late.set(
                        given.filed().inHandlingWith("QH-DL-SJ", "QH-DL-YJ").coTaskGiven("dl.sf.handler", "QH-DL-SJ")));

        on(MONDAY.plusDays(7), sweep::pass); // due on Monday 12 July, yellow from Friday 9 July
        assertThat(letters(late.get(), "desk.urged"))
                .containsExactlyInAnyOrder("dl.sj.handler", "dl.sj.coop", "dl.sj.leader");
        on(MONDAY.plusDays(8), sweep::pass);
        on(MONDAY.plusDays(8), sweep::pass);

        assertThat(orders(late.get(), ClockCode.COOP)).singleElement().satisfies(order -> assertThat(order.addressee())
                .isEqualTo(Addressee.COOPERATING));
        assertThat(letters(late.get(), "desk.ordered"))
                .containsExactlyInAnyOrder("dl.sj.handler", "dl.sj.coop", "dl.sj.leader");
        assertThat(letters(late.get(), "desk.orderedAbove")).containsExactly("dl.lead");
        on(MONDAY.plusDays(9), () -> {
            for (var other : List.of("dl.yj.leader", "dl.sf.leader"))
                assertThatThrownBy(() ->
                                answers.answer(given.actor(other), late.get().number(), "案卷在外地。"))
                        .isInstanceOf(Refusal.class);
            answers.answer(given.actor("dl.sj.leader"), late.get().number(), "案卷在外地，明日答复。");
        });
        assertThat(orders(late.get(), ClockCode.COOP)).singleElement().satisfies(order -> assertThat(order.open())
                .isFalse());
        assertThat(clocks.runs(late.get().id(), ClockCode.C12)).isFalse();
        assertThat(clocks.runs(late.get().id(), ClockCode.COOP)).isTrue(); // explaining is not answering
    }

    @Test
    void what_a_cooperating_unit_was_ordered_to_explain_lapses_when_the_case_is_taken_from_it() {
        var gone = new AtomicReference<Case>();
        on(MONDAY, () -> {
            gone.set(given.filed().accepted().assignedTo("QH-DL-YJ", "QH-DL-SJ"));
            gone.get().coTaskGiven("dl.dispatch", "QH-DL-SJ").returnAsked("dl.yj.leader");
        });
        on(MONDAY.plusDays(8), sweep::pass);
        assertThat(orders(gone.get(), ClockCode.COOP)).hasSize(1);

        on(MONDAY.plusDays(8), () -> gone.get().returnAgreed());

        assertThat(orders(gone.get(), ClockCode.COOP)).singleElement().satisfies(order -> assertThat(order.open())
                .isFalse());
    }

    private Case filed(LocalDate day) {
        var filed = new AtomicReference<Case>();
        on(day, () -> filed.set(given.filed()));
        return filed.get();
    }

    private Case inHandling(LocalDate day) {
        var taken = new AtomicReference<Case>();
        on(day, () -> taken.set(given.filed().inHandling()));
        return taken.get();
    }

    /** The people of the cast who get letters of this kind about the case, one name for each letter. */
    private List<String> letters(Case about, String kind) {
        var names = given.stored(
                "select group_concat(a.username order by o.id) from outbox o join account a"
                        + " on a.id = cast(substring_index(o.once, ':', -1) as unsigned) where o.kind = ? and o.subject like ?",
                kind,
                "%" + about.number() + "%");
        return names == null ? List.of() : List.of(names.toString().split(","));
    }

    private List<String> events(Case any) {
        return trail.of(any.now().chain(), List.of(org.huiyin.audit.Audience.values())).stream()
                .map(entry -> entry.event())
                .toList();
    }

    private long urges(Case any, ClockCode clock) {
        return escalations.urges(any.id()).stream()
                .filter(urge -> urge.clock().filter(clock::equals).isPresent())
                .count();
    }

    private long stranded(Case any) {
        return escalations.urges(any.id()).stream()
                .filter(urge -> urge.kind() == UrgeKind.STRANDED)
                .count();
    }

    private List<SupervisionOrder> orders(Case any, ClockCode clock) {
        return escalations.orders(any.id()).stream()
                .filter(order -> order.clock() == clock)
                .toList();
    }

    private Instant next(Case any, ClockCode clock) {
        return clocks.of(any.id()).stream()
                .filter(deadline -> deadline.clock() == clock)
                .findFirst()
                .orElseThrow()
                .nextAlertAt()
                .orElse(null);
    }

    private LocalDate lastDay(Case any, ClockCode clock) {
        return clocks.of(any.id()).stream()
                .filter(deadline -> deadline.clock() == clock)
                .findFirst()
                .orElseThrow()
                .dueDay();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static Instant moment(LocalDate day) {
        return day.atTime(10, 0).atZone(Clock.CHINA).toInstant();
    }

    private static void on(LocalDate day, Runnable work) {
        Clock.at(moment(day), work);
    }
}
