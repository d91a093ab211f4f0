package org.huiyin.complaint.cohandling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.given.Days.on;
import static org.huiyin.given.Declined.invalid;
import static org.huiyin.given.Declined.refused;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.huiyin.account.Accounts;
import org.huiyin.account.NewAccount;
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.intake.Identities;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Report;
import org.huiyin.given.Traces;
import org.huiyin.inbox.Inbox;
import org.huiyin.inbox.InboxList;
import org.huiyin.inbox.InboxQuery;
import org.huiyin.inbox.InboxRow;
import org.huiyin.inbox.PossibleActs;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A cooperating unit sees its own task, answers under its own name, and writes it once more when asked to. */
@InPortal
class CoOpinionIT {

    /** A month from Tuesday 2 March 2027 ends on Friday 2 April. */
    private static final LocalDate ACCEPTED = LocalDate.of(2027, 3, 2);

    private static final LocalDate WEDNESDAY = LocalDate.of(2027, 3, 10);

    private static final String MARKET = "QH-DL-SJ";

    @Inject
    Traces traces;

    @Inject
    Given given;

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
        assertThat(traces.waits(one.get(), "dl.sj.handler")).isFalse();
        on(WEDNESDAY, () -> one.get().coTaskGiven("dl.sf.handler", MARKET));

        assertThat(traces.waits(one.get(), "dl.sj.handler")).isTrue();
        assertThat(traces.waits(one.get(), "dl.sj.clerk")).isTrue();
        assertThat(traces.waits(one.get(), "dl.yj.handler")).isFalse();
        assertThat(row(one, "dl.sj.handler").owed()).isTrue();
        assertThat(row(one, "dl.sf.handler").owed()).isFalse(); // it is still the turn of the lead
        on(WEDNESDAY, () -> one.get().coOpinionGiven("dl.sj.handler"));
        assertThat(traces.waits(one.get(), "dl.sj.handler")).isFalse();
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

        assertThat(traces.waits(one.get(), officer)).isFalse();
        assertThatThrownBy(() -> one.get().coOpinionGiven(officer)).isInstanceOf(Refusal.Unknown.class);
        given.tampered("update account set active = false where username = ?", officer);
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

    private InboxRow row(AtomicReference<Case> one, String username) {
        return inbox
                .find(given.actor(username), new InboxQuery(InboxList.UNIT, null, null, null, InboxQuery.MOST))
                .rows()
                .stream()
                .filter(row -> row.number().equals(number(one)))
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
