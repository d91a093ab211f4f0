package org.huiyin.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.on;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.recheck.RecheckOutcome;
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

/** A body above that is late with a recheck or an objection explains it itself, and the body above that one follows it. */
@InPortal
class LateAboveIT {

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
    void a_late_recheck_is_ordered_from_the_body_that_rechecks_and_followed_from_above_it() {
        var late = rechecked();
        on(LocalDate.of(2027, 8, 6), sweep::pass); // 30 days end on Wednesday 4 August

        assertThat(watch.orders(late, ClockCode.C9)).singleElement().satisfies(order -> {
            assertThat(order.unitId()).contains(given.actor("qh.lead").unit());
            assertThat(order.named()).contains(given.actor("sl.lead").account());
        });
        assertThat(traces.waits(late, "qh.lead")).isTrue();
        assertThat(traces.waits(late, "dl.lead")).isFalse();
        on(LocalDate.of(2027, 8, 9), () -> {
            assertThatThrownBy(() -> answers.answer(given.actor("dl.lead"), late.number(), "不是本局的事。"))
                    .isInstanceOf(Refusal.class);
            answers.answer(given.actor("qh.lead"), late.number(), "8月12日前作出复核意见。");
        });
        assertThat(clocks.runs(late.id(), ClockCode.C12)).isFalse();
    }

    @Test
    void when_it_stays_late_the_level_above_it_watches_the_case() {
        var late = rechecked();
        assertThat(given.shown(late, "sl.lead")).isFalse();
        on(LocalDate.of(2027, 8, 6), sweep::pass);
        on(LocalDate.of(2027, 8, 13), sweep::pass);

        assertThat(escalations.listings(late.id())).isNotEmpty().allMatch(listing -> listing.named()
                .filter(id -> id == given.actor("sl.lead").account())
                .isPresent());
        assertThat(given.shown(late, "sl.lead")).isTrue();
    }

    @Test
    void what_it_has_to_explain_it_explains_after_the_decision_too() {
        var late = rechecked();
        on(LocalDate.of(2027, 8, 6), sweep::pass);
        on(LocalDate.of(2027, 8, 9), () -> {
            late.recheckWrittenAt("qh", RecheckOutcome.UPHELD).recheckApprovedAt("qh");
            answers.answer(given.actor("qh.lead"), late.number(), "调卷较慢，已经作出意见。");
        });

        assertThat(watch.orders(late, ClockCode.C9)).singleElement().matches(order -> !order.open());
    }

    @Test
    void a_late_objection_is_ordered_from_the_body_that_decides_it() {
        var late = made(MONDAY, () -> given.filed().notAccepted().objected()).get();
        on(LocalDate.of(2027, 7, 22), sweep::pass); // 15 days end on Tuesday 20 July

        assertThat(watch.orders(late, ClockCode.C13)).singleElement().satisfies(order -> {
            assertThat(order.unitId()).contains(given.actor("qh.lead").unit());
            assertThat(order.named()).contains(given.actor("sl.lead").account());
        });
        assertThat(traces.waits(late, "dl.lead")).isFalse();
        on(LocalDate.of(2027, 7, 23), late::objectionDismissed);
        assertThat(clocks.runs(late.id(), ClockCode.C12)).isFalse();
    }

    @Test
    void what_it_has_to_explain_lapses_when_another_body_rechecks_in_its_place() {
        var late = rechecked();
        on(LocalDate.of(2027, 8, 6), sweep::pass);
        on(LocalDate.of(2027, 8, 9), () -> late.recusalDeclaredBy("qh.review", "qh.review")
                .recusalAgreedBy("qh.lead"));

        assertThat(watch.orders(late, ClockCode.C9)).singleElement().matches(order -> !order.open());
        assertThat(clocks.runs(late.id(), ClockCode.C12)).isFalse();
        assertThat(clocks.runs(late.id(), ClockCode.C9)).isTrue();
        on(LocalDate.of(2027, 8, 10), () -> late.recheckWrittenAt("sl", RecheckOutcome.UPHELD)
                .recheckApprovedAt("sl"));
    }

    @Test
    void what_it_has_to_explain_lapses_when_another_body_decides_the_objection() {
        var late = made(MONDAY, () -> given.filed().notAccepted().objected()).get();
        on(LocalDate.of(2027, 7, 22), sweep::pass);
        on(
                LocalDate.of(2027, 7, 23),
                () -> late.recusalAskedOfPerson(given.actor("qh.lead").name()).recusalAgreedBy("sl.lead"));

        assertThat(watch.orders(late, ClockCode.C13)).singleElement().matches(order -> !order.open());
        assertThat(clocks.runs(late.id(), ClockCode.C12)).isFalse();
        assertThat(clocks.runs(late.id(), ClockCode.C13)).isTrue();
        assertThat(traces.waits(late, "sl.lead")).isTrue();
    }

    private Case rechecked() {
        return made(MONDAY, () -> given.filed().replied(Finding.UNSUBSTANTIATED).recheckAsked())
                .get();
    }
}
