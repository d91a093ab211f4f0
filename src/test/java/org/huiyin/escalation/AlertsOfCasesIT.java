package org.huiyin.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.moment;
import static org.huiyin.given.Days.on;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.huiyin.audit.Trail;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.handling.Grade;
import org.huiyin.complaint.intake.Material;
import org.huiyin.deadline.ClockCode;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Report;
import org.huiyin.given.Traces;
import org.huiyin.given.Watch;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each light of a clock is announced once, to those whom it concerns (rules D6). July 2027 has no holidays; 5 July is a Monday. C1
 * ends seven days after filing and turns yellow with two working days left; C4 ends on the next working day and is yellow on it.
 */
@InPortal
class AlertsOfCasesIT {

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
    Escalations escalations;

    @Inject
    OrderAnswer answers;

    @Inject
    Material material;

    @Inject
    Trail trail;

    @BeforeEach
    void only_the_cast() {
        watch.begin();
    }

    @AfterEach
    void nothing_waits_for_years() {
        watch.end();
    }

    @Test
    void yellow_urges_those_who_have_it_and_their_head_once() {
        var waiting = filed(MONDAY); // C1 until Monday 12 July, yellow from Thursday 8 July

        on(MONDAY.plusDays(2), sweep::pass);
        assertThat(traces.recipients(waiting, "desk.urged")).isEmpty();

        on(MONDAY.plusDays(3), sweep::pass);
        on(MONDAY.plusDays(3), sweep::pass);
        on(MONDAY.plusDays(4), sweep::pass);

        assertThat(escalations.urges(waiting.id())).singleElement().satisfies(urge -> {
            assertThat(urge.clock()).contains(ClockCode.C1);
            assertThat(urge.named()).isEmpty();
        });
        assertThat(traces.recipients(waiting, "desk.urged")).containsExactlyInAnyOrder("dl.intake", "dl.lead");
    }

    @Test
    void red_orders_an_explanation_once_and_tells_the_head_of_supervision() {
        var late = inHandling(MONDAY); // C3 until Thursday 5 August

        on(LocalDate.of(2027, 8, 5), sweep::pass);
        assertThat(watch.orders(late, ClockCode.C3)).isEmpty();
        on(LocalDate.of(2027, 8, 6), sweep::pass);
        on(LocalDate.of(2027, 8, 6), sweep::pass);

        assertThat(watch.orders(late, ClockCode.C3)).singleElement().satisfies(order -> {
            assertThat(order.addressee()).isEqualTo(Addressee.UNIT);
            assertThat(order.open()).isTrue();
        });
        assertThat(traces.recipients(late, "desk.ordered")).containsExactlyInAnyOrder("dl.sf.handler", "dl.sf.leader");
        assertThat(traces.recipients(late, "desk.orderedAbove")).containsExactly("dl.lead");
        assertThat(traces.clock(late, ClockCode.C12).dueDay())
                .isEqualTo(LocalDate.of(2027, 8, 11)); // three working days
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
        assertThat(traces.recipients(late, "desk.listedAbove")).containsExactly("qh.lead");
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
        assertThat(traces.recipients(twice, "desk.aboveAsked")).containsExactly("qh.lead");
    }

    @Test
    void an_edit_a_note_or_another_handler_does_not_put_it_off() {
        var late = inHandling(MONDAY);
        var before = traces.clock(late, ClockCode.C3).nextAlertAt().orElse(null);

        on(LocalDate.of(2027, 8, 1), () -> {
            material.add(late.id(), "我又找到一张收据。");
            late.replySubmittedBy("dl.sf.leader", Finding.UNSUBSTANTIATED).replyReturned();
        });
        assertThat(traces.clock(late, ClockCode.C3).nextAlertAt().orElse(null)).isEqualTo(before);
        on(LocalDate.of(2027, 8, 2), sweep::pass);
        on(LocalDate.of(2027, 8, 3), () -> material.add(late.id(), "还有一张。"));
        on(LocalDate.of(2027, 8, 3), sweep::pass);
        on(LocalDate.of(2027, 8, 6), sweep::pass);

        assertThat(watch.urges(late, ClockCode.C3)).isEqualTo(1);
        assertThat(watch.orders(late, ClockCode.C3)).hasSize(1);
    }

    @Test
    void a_paused_clock_is_silent_and_goes_on_where_it_stood() {
        var asked = new AtomicReference<Case>();
        on(MONDAY, () -> asked.set(given.filed()));
        on(MONDAY.plusDays(1), () -> asked.get().supplementsAsked("照片"));

        on(MONDAY.plusDays(30), sweep::pass);
        assertThat(escalations.urges(asked.get().id())).isEmpty();
        assertThat(traces.clock(asked.get(), ClockCode.C1).nextAlertAt().orElse(null))
                .isNull();

        on(MONDAY.plusDays(30), () -> asked.get().supplemented("补上了。")); // Wednesday 4 August
        assertThat(traces.clock(asked.get(), ClockCode.C1).nextAlertAt().orElse(null))
                .isAfter(moment(MONDAY.plusDays(30)));
        on(MONDAY.plusDays(31), sweep::pass);
        assertThat(escalations.urges(asked.get().id())).isEmpty();
        on(traces.clock(asked.get(), ClockCode.C1).dueDay(), sweep::pass);
        assertThat(watch.urges(asked.get(), ClockCode.C1)).isEqualTo(1);
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

    private Case filed(LocalDate day) {
        return made(day, given::filed).get();
    }

    private Case inHandling(LocalDate day) {
        return made(day, () -> given.filed().inHandling()).get();
    }
}
