package org.huiyin.complaint.cohandling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.given.Days.on;
import static org.huiyin.given.Declined.invalid;
import static org.huiyin.given.Declined.refused;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.handling.Grade;
import org.huiyin.complaint.time.Ground;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.inbox.PossibleActs;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Cooperating units are asked by who leads or dispatches, and the reply waits for each of them. */
@InPortal
class CoTaskIT {

    /** A month from Tuesday 2 March 2027 ends on Friday 2 April. */
    private static final LocalDate ACCEPTED = LocalDate.of(2027, 3, 2);

    private static final LocalDate WEDNESDAY = LocalDate.of(2027, 3, 10);

    private static final String MARKET = "QH-DL-SJ";

    @Inject
    Given given;

    @Inject
    CoTaskGiving giving;

    @Inject
    PossibleActs possible;

    @Inject
    Clocks clocks;

    /** What was written in the year 2027 would wait until then. */
    @AfterEach
    void nothing_waits_for_years() {
        given.tampered("update outbox set next_attempt_at = null where next_attempt_at > '2027-01-15'");
    }

    @Test
    void a_reply_waits_for_every_opinion_and_says_for_whose() {
        var one = handled(MARKET, "QH-DL-YJ");
        on(WEDNESDAY, () -> one.get().coTaskGiven("dl.sf.handler", MARKET).coTaskGiven("dl.dispatch", "QH-DL-YJ"));

        on(WEDNESDAY, () -> {
            assertThatThrownBy(() -> one.get().replySubmitted(Finding.UNSUBSTANTIATED))
                    .isInstanceOfSatisfying(Refusal.NotNow.class, refused -> {
                        assertThat(refused.key()).isEqualTo("coTask.open");
                        assertThat(refused.variables().get(0).toString()).contains("市场监督管理局");
                        assertThat(refused.variables().get(1)).isEqualTo("2027-03-17");
                    });
            assertThat(acts("dl.sf.handler", one)).doesNotContain(Act.REPLY);
            one.get().coOpinionGiven("dl.sj.handler");
            refused("coTask.open", () -> one.get().replySubmitted(Finding.UNSUBSTANTIATED));
            one.get().coOpinionGiven("dl.yj.clerk");
            assertThat(acts("dl.sf.handler", one)).contains(Act.REPLY);
            one.get().replySubmitted(Finding.UNSUBSTANTIATED);
        });

        assertThat(one.get().status()).isEqualTo(ComplaintStatus.PENDING_REVIEW);
        assertThat(clocks.runs(one.get().id(), ClockCode.COOP)).isFalse();
    }

    @Test
    void the_usual_day_is_five_working_days_ahead_and_never_past_the_last_one_before_the_lead_has_to_answer() {
        var early = handled(MARKET);
        on(WEDNESDAY, () -> early.get().coTaskGiven("dl.sf.handler", MARKET));
        assertThat(clock(early, 1).dueDay()).isEqualTo(LocalDate.of(2027, 3, 17));

        var late = handled(MARKET);
        on(LocalDate.of(2027, 3, 30), () -> late.get().coTaskGiven("dl.sf.handler", MARKET));
        assertThat(clock(late, 1).dueDay()).isEqualTo(LocalDate.of(2027, 4, 1));

        var overdue = handled(MARKET); // nobody can be asked for yesterday
        on(LocalDate.of(2027, 4, 6), () -> overdue.get().coTaskGiven("dl.sf.handler", MARKET));
        assertThat(clock(overdue, 1).dueDay()).isEqualTo(LocalDate.of(2027, 4, 7));
    }

    @Test
    void another_day_is_a_working_day_between_tomorrow_and_the_day_before_the_lead_has_to_answer() {
        var one = handled(MARKET);
        on(WEDNESDAY, () -> {
            for (var wrong : new LocalDate[] {
                WEDNESDAY, LocalDate.of(2027, 3, 13), LocalDate.of(2027, 4, 2), LocalDate.of(2028, 1, 4)
            }) invalid("dueOn", () -> give(one, "dl.sf.handler", MARKET, "请核实。", wrong));
            give(one, "dl.sf.handler", MARKET, "请核实。\uD83D\uDE00", LocalDate.of(2027, 4, 1));
        });

        assertThat(clock(one, 1).dueDay()).isEqualTo(LocalDate.of(2027, 4, 1));
    }

    @Test
    void only_a_unit_that_cooperates_is_asked_once_at_a_time_and_by_those_who_may() {
        var one = handled(MARKET);
        on(WEDNESDAY, () -> {
            invalid("unitCode", () -> give(one, "dl.sf.handler", "QH-DL-YJ", "请核实。", null));
            invalid("unitCode", () -> give(one, "dl.sf.handler", "QH-DL-CG", "请核实。", null)); // complained about
            invalid("unitCode", () -> give(one, "dl.sf.handler", "", "请核实。", null));
            invalid("asked", () -> give(one, "dl.sf.handler", MARKET, " ", null));
            invalid("asked", () -> give(one, "dl.sf.handler", MARKET, "问".repeat(2001), null));
            for (var other : new String[] {"dl.sj.handler", "dl.sf.clerk", "dl.review", "dl.intake"})
                assertThatThrownBy(() -> give(one, other, MARKET, "请核实。", null)).isInstanceOf(Refusal.NotYours.class);
            one.get().coTaskGiven("dl.sf.leader", MARKET);
            refused("coTask.busy", () -> one.get().coTaskGiven("dl.dispatch", MARKET));
        });
    }

    @Test
    void tasks_stand_still_with_the_case_and_go_on_with_it() {
        var one = handled(MARKET, "QH-DL-YJ");
        on(WEDNESDAY, () -> one.get()
                .coTaskGiven("dl.sf.handler", MARKET)
                .suspensionAsked(Ground.APPRAISAL)
                .suspended());

        assertThat(clocks.pauseReason(clock(one, 1))).contains("APPRAISAL");
        on(WEDNESDAY.plusDays(7), () -> {
            assertThat(acts("dl.sf.handler", one)).doesNotContain(Act.CO_TASK);
            refused("coTask.suspended", () -> give(one, "dl.sf.handler", "QH-DL-YJ", "请核实。", null));
            one.get().resumedBy("dl.sf.leader");
        });

        assertThat(clocks.pauseReason(clock(one, 1))).isEmpty();
        assertThat(clock(one, 1).dueDay()).isEqualTo(LocalDate.of(2027, 3, 24)); // five working days later
    }

    @Test
    void a_case_that_is_handled_once_more_asks_once_more() {
        var one = handled(MARKET);
        on(WEDNESDAY, () -> one.get()
                .replySubmitted(Finding.UNSUBSTANTIATED)
                .replyApproved()
                .rated(Grade.DISSATISFIED)
                .rehandled()
                .coTaskGiven("dl.sf.leader", MARKET));

        // fifteen working days from Wednesday 10 March end on the 31st
        assertThat(clock(one, 1).dueDay()).isEqualTo(LocalDate.of(2027, 3, 17));
        on(
                WEDNESDAY,
                () -> refused(
                        "coTask.open", () -> one.get().replySubmittedBy("dl.sf.leader", Finding.UNSUBSTANTIATED)));
    }

    private void give(AtomicReference<Case> one, String by, String unit, String asked, LocalDate dueOn) {
        giving.give(given.actor(by), number(one), new GiveTask(unit, asked, dueOn));
    }

    private static String number(AtomicReference<Case> one) {
        return one.get().number();
    }

    private AtomicReference<Case> handled(String... cooperating) {
        var one = new AtomicReference<Case>();
        on(ACCEPTED, () -> one.set(given.filed().inHandlingWith(cooperating)));
        return one;
    }

    private List<Act> acts(String username, AtomicReference<Case> one) {
        return possible.of(given.actor(username), one.get().now());
    }

    private Deadline clock(AtomicReference<Case> one, int round) {
        return clocks.of(one.get().id()).stream()
                .filter(clock -> clock.clock() == ClockCode.COOP && clock.round() == round)
                .findFirst()
                .orElseThrow();
    }

    private static void refused(String key, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(Refusal.NotNow.class, refused -> assertThat(refused.key())
                .isEqualTo(key));
    }

    private static void invalid(String field, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(Refusal.Invalid.class, wrong -> assertThat(
                        wrong.errors().get(0).field())
                .isEqualTo(field));
    }
}
