package org.huiyin.supervision.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.huiyin.account.Account;
import org.huiyin.audit.Trail;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.handling.HandlerChoice;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.inbox.PossibleActs;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.huiyin.routing.Credentials;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A suspended credential keeps its holder from every case, from its notice to its last day, and gives away nothing of the complaint
 * behind it (rules A7, D7). Cases are handled by the justice bureau of Dongling, whose officers the city suspends. March 2027 has no
 * holidays; 1 March is a Monday.
 */
@InPortal
class CredentialSuspensionIT {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
    private static final String WHY = "经核查属实。";

    @Inject
    Given given;

    @Inject
    SuspensionProposal proposal;

    @Inject
    SuspensionActs acts;

    @Inject
    Suspensions suspensions;

    @Inject
    SuspensionRules rules;

    @Inject
    SuspensionPass pass;

    @Inject
    Credentials credentials;

    @Inject
    HandlerChoice handlers;

    @Inject
    PossibleActs possible;

    @Inject
    Clocks clocks;

    @Inject
    Trail trail;

    /** The cast goes on handling in the other tests. */
    @AfterEach
    void everybody_is_valid_again() {
        given.tampered("update credential_suspension set status = 'LIFTED', open_once = null, remind_at = null");
        given.tampered("update outbox set next_attempt_at = null where next_attempt_at > '2027-01-01'");
    }

    @Test
    void the_notice_is_owed_three_working_days_after_the_approval_and_lasts_for_its_months() {
        var suspension = approved(MONDAY.plusDays(3)); // a Thursday

        assertThat(suspension.notice().orElseThrow().dueDay()).isEqualTo(MONDAY.plusDays(8));
        on(MONDAY.plusDays(4), () -> serve(suspension));
        assertThat(now(suspension).endsOn()).contains(LocalDate.of(2027, 9, 5));
        assertThat(now(suspension).number().orElseThrow()).contains("〔2027〕");
        assertThat(trail.firstBreak(suspension.chain())).isZero();
    }

    @Test
    void whoever_is_blocked_neither_replies_nor_signs_nor_is_chosen_and_may_again_when_it_is_over() {
        var held = new AtomicReference<Case>();
        on(MONDAY, () -> held.set(given.filed().inHandling()));
        var suspension = approved(MONDAY);
        var any = held.get();
        on(MONDAY, () -> {
            assertThat(possible.of(given.actor("dl.sf.handler"), any.now())).contains(Act.REPLY);
            serve(suspension);
            assertThatThrownBy(() -> any.replySubmitted(Finding.UNSUBSTANTIATED))
                    .isInstanceOf(Refusal.NotYours.class)
                    .hasMessage("credential.blocked");
            assertThat(possible.of(given.actor("dl.sf.handler"), any.now())).doesNotContain(Act.REPLY);
            assertThat(handlers.candidates(given.actor("dl.sf.leader"), any.now()))
                    .extracting(Account::username)
                    .doesNotContain("dl.sf.handler");
        });
        // The last day is 1 September; the portal need not have noted yet that it is over.
        on(LocalDate.of(2027, 9, 1), () -> assertThat(credentials.blocked(given.actor("dl.sf.handler")))
                .isTrue());
        on(LocalDate.of(2027, 9, 2), () -> {
            assertThat(credentials.blocked(given.actor("dl.sf.handler"))).isFalse();
            drain();
        });
        assertThat(now(suspension).status()).isEqualTo(SuspensionStatus.LAPSED);
    }

    @Test
    void before_the_notice_nobody_is_blocked_and_nobody_outside_the_body_knows() {
        var suspension = approved(MONDAY);

        on(MONDAY, () -> assertThat(credentials.blocked(given.actor("dl.sf.handler")))
                .isFalse());
        for (var outside : List.of("dl.sf.handler", "dl.sf.leader", "dl.lead", "wc.lead", "dl.admin"))
            assertThatThrownBy(() -> suspensions.visible(given.actor(outside), suspension.id()))
                    .isInstanceOf(Refusal.Unknown.class);
        for (var outside : List.of("dl.sf.handler", "dl.sf.leader"))
            assertThat(told(suspension, outside)).isEqualTo(0L);
        assertThat(told(suspension, "qh.lead")).isEqualTo(1L);
    }

    @Test
    void from_the_notice_on_the_officer_and_the_unit_see_it_and_can_do_nothing() {
        var suspension = approved(MONDAY);
        on(MONDAY, () -> serve(suspension));

        for (var told : List.of("dl.sf.handler", "dl.sf.leader")) {
            var seen = suspensions.visible(given.actor(told), suspension.id());
            assertThat(rules.inside(given.actor(told), seen)).isFalse();
            assertThat(rules.possible(given.actor(told), seen)).isEmpty();
            assertThat(told(suspension, told)).isEqualTo(1L);
        }
        assertThat(suspensions.issuedBecauseOf(
                        given.actor("dl.sf.leader"), suspension.complaintId().orElseThrow()))
                .isEmpty();
        assertThat(suspensions.issuedBecauseOf(
                        given.actor("qh.lead"), suspension.complaintId().orElseThrow()))
                .hasSize(1);
    }

    @Test
    void the_leader_is_told_of_each_open_case_and_its_clocks_do_not_move() {
        var held = new AtomicReference<Case>();
        on(MONDAY, () -> {
            held.set(given.filed().inHandling());
            handlers.choose(given.actor("dl.sf.leader"), held.get().number(), "dl.sf.handler");
        });
        var before = due(held.get());
        var suspension = approved(MONDAY);
        on(MONDAY.plusDays(1), () -> serve(suspension));

        assertThat(given.stored(
                        "select count(*) from outbox where kind = 'desk.handlerBlocked' and once like ?",
                        "%" + held.get().number() + "%"))
                .isEqualTo(1L);
        assertThat(due(held.get())).isEqualTo(before);
        assertThat(trail.firstBreak(held.get().now().chain())).isZero();
    }

    @Test
    void whoever_proposed_it_does_not_decide_and_nobody_decides_twice() {
        var suspension = proposed(MONDAY);

        assertThatThrownBy(() -> acts.perform(given.actor("qh.review"), suspension.id(), SuspensionAct.APPROVE, "", -1))
                .isInstanceOf(Refusal.NotYours.class);
        on(MONDAY, () -> {
            acts.perform(given.actor("qh.lead"), suspension.id(), SuspensionAct.REFUSE, WHY, 0);
            assertThatThrownBy(
                            () -> acts.perform(given.actor("qh.lead"), suspension.id(), SuspensionAct.APPROVE, "", 0))
                    .isInstanceOf(Refusal.NotNow.class);
        });
        assertThat(now(suspension).status()).isEqualTo(SuspensionStatus.REFUSED);
    }

    @Test
    void what_somebody_else_has_changed_meanwhile_is_read_again() {
        var suspension = approved(MONDAY);

        assertThatThrownBy(() -> acts.perform(given.actor("qh.lead"), suspension.id(), SuspensionAct.LIFT, WHY, 0))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessage("platform.invalid");
    }

    @Test
    void a_body_suspends_an_officer_once_at_a_time() {
        proposed(MONDAY);

        on(MONDAY, () -> assertThatThrownBy(() -> propose(command("QH-DL-SF", "谷雨晴", "", 6, "案卷评查发现的问题。")))
                .isInstanceOf(Refusal.Invalid.class));
    }

    @Test
    void lifted_frees_and_revoked_blocks_for_good() {
        var lifted = approved(MONDAY);
        on(MONDAY, () -> {
            serve(lifted);
            acts.perform(given.actor("qh.lead"), lifted.id(), SuspensionAct.LIFT, "已经查清，不存在问题。", -1);
            assertThat(credentials.blocked(given.actor("dl.sf.handler"))).isFalse();
        });
        var revoked = approved(MONDAY);
        on(MONDAY, () -> {
            serve(revoked);
            acts.perform(given.actor("qh.lead"), revoked.id(), SuspensionAct.REVOKE, WHY, -1);
        });
        on(MONDAY.plusYears(3), () -> assertThat(credentials.blocked(given.actor("dl.sf.handler")))
                .isTrue());
    }

    @Test
    void months_unit_officer_link_and_words_are_checked() {
        on(MONDAY, () -> {
            for (var wrong : List.of(
                    command("QH-DL-SF", "谷雨晴", "", 7, "案卷评查发现的问题。"),
                    command("QH-DL-SF", "谷雨晴", "", 0, "案卷评查发现的问题。"),
                    command("QH-DL-SF", "查无此人", "", 1, "案卷评查发现的问题。"),
                    command("QH-DL-SF", "谷雨晴", "99010200132", 1, "案卷评查发现的问题。"),
                    command("QH-SF", "程望舒", "", 1, "案卷评查发现的问题。"),
                    command("QH-DL-SF", "谷雨晴", "", 1, "见 TS 9901022027030100001 号投诉。"),
                    new ProposeSuspension("QH-DL-SF", "谷雨晴", "", 1, WHY, "事由", "", "", true)))
                assertThatThrownBy(() -> propose(wrong)).isInstanceOf(Refusal.Invalid.class);
            var nobodys = command("QH-DL-SF", "谷雨晴", "", 1, "事由。");
            assertThatThrownBy(() -> proposal.propose(given.actor("qh.lead"), nobodys))
                    .isInstanceOf(Refusal.NotYours.class);
        });
    }

    @Test
    void an_officer_who_is_not_on_file_is_put_there_by_the_number() {
        var number = "N" + UUID.randomUUID().toString().substring(0, 12);
        on(MONDAY, () -> {
            var one = propose(command("QH-DL-SF", "新来的", number, 1, "案卷评查发现的问题。"));
            assertThat(one.officer().credentialNo()).isEqualTo(number);
        });
    }

    @Test
    void a_late_notice_is_reminded_of_before_and_after_and_then_no_more() {
        var suspension = approved(MONDAY); // due on Thursday

        for (var day = 1; day < 10; day++) on(MONDAY.plusDays(day), this::drain);
        assertThat(reminders(suspension, "credential.soon")).isEqualTo(2L);
        assertThat(reminders(suspension, "credential.late")).isEqualTo(2L);
    }

    private void drain() {
        while (pass.next()) {}
    }

    private Object reminders(CredentialSuspension suspension, String kind) {
        return given.stored(
                "select count(*) from outbox where kind = ? and once like ?", kind, "%" + suspension.chain() + ":%");
    }

    private Object told(CredentialSuspension suspension, String username) {
        return given.stored(
                "select count(*) from outbox where once like ?",
                "%" + suspension.chain() + ":" + given.actor(username).account());
    }

    private List<LocalDate> due(Case any) {
        return clocks.of(any.id()).stream().map(Deadline::dueDay).toList();
    }

    private CredentialSuspension proposed(LocalDate day) {
        var proposed = new AtomicReference<CredentialSuspension>();
        on(day, () -> proposed.set(propose(command("QH-DL-SF", "谷雨晴", "", 6, "案卷评查发现，执法文书签名不规范。"))));
        return proposed.get();
    }

    private CredentialSuspension approved(LocalDate day) {
        var proposed = proposed(day);
        on(day, () -> acts.perform(given.actor("qh.lead"), proposed.id(), SuspensionAct.APPROVE, "", -1));
        return now(proposed);
    }

    private void serve(CredentialSuspension suspension) {
        acts.perform(given.actor("qh.review"), suspension.id(), SuspensionAct.SERVE, "", -1);
    }

    private CredentialSuspension now(CredentialSuspension suspension) {
        return suspensions.visible(given.actor("qh.lead"), suspension.id());
    }

    private CredentialSuspension propose(ProposeSuspension command) {
        return proposal.propose(given.actor("qh.review"), command);
    }

    /** Linked to a case that the city looks at because it rechecks it. */
    private ProposeSuspension command(String unit, String officer, String credentialNo, int months, String grounds) {
        var any = given.filed().replied(Finding.UNSUBSTANTIATED).recheckAsked();
        return new ProposeSuspension(
                unit, officer, credentialNo, months, "内部理由：核查发现签名不是本人。", grounds, any.number(), "", true);
    }

    private static void on(LocalDate day, Runnable what) {
        Clock.at(day.atTime(10, 0).atZone(Clock.CHINA).toInstant(), what);
    }
}
