package org.huiyin.complaint.cohandling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.huiyin.account.Accounts;
import org.huiyin.account.NewAccount;
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.handling.Grade;
import org.huiyin.complaint.intake.Identities;
import org.huiyin.complaint.time.Ground;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Report;
import org.huiyin.inbox.Inbox;
import org.huiyin.inbox.InboxList;
import org.huiyin.inbox.InboxQuery;
import org.huiyin.inbox.InboxRow;
import org.huiyin.inbox.PossibleActs;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Cooperating units are asked, answer under their own name, and hold the reply up until they have (rules D3, 17). */
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
    CoOpinions opinions;

    @Inject
    CoTasks tasks;

    @Inject
    Identities identities;

    @Inject
    Inbox inbox;

    @Inject
    PossibleActs possible;

    @Inject
    Accounts accounts;

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
    void the_unit_sees_the_case_and_its_own_task_and_never_who_complained() {
        var one = handled(MARKET, "QH-DL-YJ");
        on(WEDNESDAY, () -> one.get().coTaskGiven("dl.sf.handler", MARKET).coTaskGiven("dl.sf.handler", "QH-DL-YJ"));

        var market = given.actor("dl.sj.handler");
        assertThat(given.shown(one.get(), "dl.sj.handler")).isTrue();
        assertThat(given.shown(one.get(), "dl.cg.handler")).isFalse();
        assertThat(identities.mayLook(market, one.get().now())).isFalse();
        assertThat(tasks.readBy(market, one.get().now())).singleElement().satisfies(task -> assertThat(task.position())
                .isEqualTo(1));
        assertThat(tasks.readBy(given.actor("dl.sf.handler"), one.get().now())).hasSize(2);
        assertThat(tasks.readBy(given.actor("dl.review"), one.get().now())).hasSize(2);
    }

    @Test
    void what_is_owed_lies_in_the_inbox_of_the_unit_and_of_no_other() {
        var one = handled(MARKET);
        assertThat(waits(one, "dl.sj.handler")).isFalse();
        on(WEDNESDAY, () -> one.get().coTaskGiven("dl.sf.handler", MARKET));

        assertThat(waits(one, "dl.sj.handler")).isTrue();
        assertThat(waits(one, "dl.sj.clerk")).isTrue();
        assertThat(waits(one, "dl.yj.handler")).isFalse();
        assertThat(row(one, "dl.sj.handler").owed()).isTrue();
        assertThat(row(one, "dl.sf.handler").owed()).isFalse(); // it is still the turn of the lead
        on(WEDNESDAY, () -> one.get().coOpinionGiven("dl.sj.handler"));
        assertThat(waits(one, "dl.sj.handler")).isFalse();
    }

    @Test
    void an_opinion_is_sent_back_once_and_both_stay_in_the_file() {
        var one = handled(MARKET);
        on(WEDNESDAY, () -> one.get().coTaskGiven("dl.sf.handler", MARKET).coOpinionGiven("dl.sj.handler"));
        on(WEDNESDAY.plusDays(1), () -> one.get().coOpinionReturned("dl.sf.handler", 1));

        on(WEDNESDAY.plusDays(1), () -> refused("coTask.open", () -> one.get().replySubmitted(Finding.PARTLY)));
        assertThat(clock(one, 2).dueDay()).isEqualTo(LocalDate.of(2027, 3, 18));
        on(WEDNESDAY.plusDays(2), () -> {
            one.get().coOpinionGiven("dl.sj.leader");
            refused("coOpinion.notReturnable", () -> one.get().coOpinionReturned("dl.dispatch", 1));
            assertThat(acts("dl.sf.handler", one)).doesNotContain(Act.CO_OPINION_RETURN);
        });

        var said = tasks.opinions(tasks.of(one.get().id()).get(0));
        assertThat(said).hasSize(2);
        assertThat(said.get(0).returnedReason()).isNotBlank();
        assertThat(said.get(1).returnedReason()).isNull();
    }

    @Test
    void what_is_not_owed_cannot_be_answered_and_what_is_answered_is_not_answered_twice() {
        var one = handled(MARKET);
        on(WEDNESDAY, () -> {
            refused("coTask.none", () -> one.get().coOpinionGiven("dl.sj.handler"));
            one.get().coTaskGiven("dl.sf.handler", MARKET);
            invalid("opinion", () -> opinions.submit(given.actor("dl.sj.handler"), number(one), " "));
            invalid("opinion", () -> opinions.submit(given.actor("dl.sj.handler"), number(one), "意".repeat(5001)));
            assertThatThrownBy(() -> one.get().coOpinionGiven("dl.sf.handler")).isInstanceOf(Refusal.NotYours.class);
            one.get().coOpinionGiven("dl.sj.handler");
            refused("coTask.none", () -> one.get().coOpinionGiven("dl.sj.leader"));
            refused("coTask.notWaiting", () -> one.get().coTaskWithdrawn("dl.sf.handler", 1));
        });
    }

    @Test
    void whoever_gave_a_task_withdraws_it_with_a_reason_and_nobody_else() {
        var one = handled(MARKET);
        on(WEDNESDAY, () -> {
            one.get().coTaskGiven("dl.sf.handler", MARKET);
            invalid("reason", () -> giving.withdraw(given.actor("dl.sf.handler"), number(one), 1, " "));
            invalid("task", () -> giving.withdraw(given.actor("dl.sf.handler"), number(one), 7, "不再需要。"));
            assertThatThrownBy(() -> one.get().coTaskWithdrawn("dl.sj.leader", 1))
                    .isInstanceOf(Refusal.NotYours.class);
            one.get().coTaskWithdrawn("dl.sf.leader", 1); // the same unit
            one.get().replySubmitted(Finding.UNSUBSTANTIATED);
        });

        assertThat(tasks.of(one.get().id())).singleElement().satisfies(task -> {
            assertThat(task.state()).isEqualTo(CoTask.State.WITHDRAWN);
            assertThat(task.endedReason()).isNotBlank();
        });
    }

    @Test
    void another_unit_does_not_withdraw_what_it_did_not_ask() {
        var led = new AtomicReference<Case>();
        on(ACCEPTED, () -> {
            led.set(given.filed().accepted().assignedTo("QH-DL-YJ", MARKET));
            led.get().coTaskGiven("dl.dispatch", MARKET); // before the lead has signed for it
        });

        assertThat(acts("dl.yj.handler", led)).doesNotContain(Act.CO_TASK_WITHDRAWAL);
        on(ACCEPTED, () -> assertThatThrownBy(() -> led.get().coTaskWithdrawn("dl.yj.leader", 1))
                .isInstanceOf(Refusal.NotYours.class));
        on(ACCEPTED, () -> led.get().coTaskWithdrawn("dl.dispatch", 1));
    }

    @Test
    void an_officer_who_is_complained_about_does_not_answer() {
        var officer = "dl.sj.accused";
        var account = new NewAccount(
                officer, "施磊", Set.of(Role.UNIT_HANDLER), MARKET, officer + "@example.com", "99010200132");
        if (accounts.find(officer).isEmpty()) accounts.open(account, "demo-huiyin-2026");
        var one = new AtomicReference<Case>();
        on(
                ACCEPTED,
                () -> one.set(given.filed(Report.about("QH-DL-CG").accusingOfficer("QH-DL-CG", "99010200132"))
                        .inHandlingWith(MARKET)
                        .coTaskGiven("dl.sf.handler", MARKET)));

        assertThat(waits(one, officer)).isFalse();
        assertThatThrownBy(() -> one.get().coOpinionGiven(officer)).isInstanceOf(Refusal.Unknown.class);
        given.tampered("update account set active = false where username = ?", officer);
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
    void tasks_end_when_the_case_is_taken_from_its_units_and_the_unit_is_told() {
        var returned = new AtomicReference<Case>();
        on(ACCEPTED, () -> {
            returned.set(given.filed().accepted().assignedTo("QH-DL-YJ", MARKET));
            returned.get()
                    .coTaskGiven("dl.dispatch", MARKET)
                    .returnAsked("dl.yj.leader")
                    .returnAgreed();
        });
        assertThat(state(returned)).isEqualTo(CoTask.State.ENDED);
        assertThat(given.shown(returned.get(), "dl.sj.handler")).isFalse();
        assertThat(letters(returned, "desk.coTaskEnded")).isPositive();
        on(ACCEPTED, () -> returned.get().assigned().acknowledged().replySubmitted(Finding.UNSUBSTANTIATED));

        var withdrawn = handled(MARKET);
        on(WEDNESDAY, () -> withdrawn.get().coTaskGiven("dl.sf.handler", MARKET).withdrawn());
        assertThat(state(withdrawn)).isEqualTo(CoTask.State.ENDED);
        assertThat(waits(withdrawn, "dl.sj.handler")).isFalse();
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

    private CoTask.State state(AtomicReference<Case> one) {
        return tasks.of(one.get().id()).get(0).state();
    }

    private Deadline clock(AtomicReference<Case> one, int round) {
        return clocks.of(one.get().id()).stream()
                .filter(clock -> clock.clock() == ClockCode.COOP && clock.round() == round)
                .findFirst()
                .orElseThrow();
    }

    private boolean waits(AtomicReference<Case> one, String username) {
        return inbox
                .find(given.actor(username), new InboxQuery(InboxList.WAITING, null, null, null, InboxQuery.MOST))
                .rows()
                .stream()
                .anyMatch(row -> row.number().equals(number(one)));
    }

    private InboxRow row(AtomicReference<Case> one, String username) {
        return inbox
                .find(given.actor(username), new InboxQuery(InboxList.UNIT, null, null, null, InboxQuery.MOST))
                .rows()
                .stream()
                .filter(row -> row.number().equals(number(one)))
                .findFirst()
                .orElseThrow();
    }

    private long letters(AtomicReference<Case> one, String kind) {
        return ((Number) given.stored("select count(*) from outbox where once like ?", kind + ":" + number(one) + ":%"))
                .longValue();
    }

    private static void on(LocalDate day, Runnable deed) {
        Clock.at(day.atTime(10, 0).atZone(Clock.CHINA).toInstant(), deed);
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
