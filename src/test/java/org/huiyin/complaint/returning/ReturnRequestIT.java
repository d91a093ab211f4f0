package org.huiyin.complaint.returning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.given.Days.on;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.huiyin.account.Accounts;
import org.huiyin.account.NewAccount;
import org.huiyin.account.Role;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Finding;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Mailbox;
import org.huiyin.inbox.PossibleActs;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The unit that leads asks to give a case back: in time, for a reason, and working on when it is declined (rules D3, 13-14). */
@InPortal
class ReturnRequestIT {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    @Inject
    Given given;

    @Inject
    Clock clock;

    @Inject
    Clocks clocks;

    @Inject
    Returns returns;

    @Inject
    PossibleActs possible;

    @Inject
    Accounts accounts;

    @Inject
    Mailbox mailbox;

    @AfterEach
    void let_whoever_was_both_go() {
        given.tampered("update account set active = false where username = 'dl.sf.both'");
    }

    @Test
    void the_unit_asks_and_the_dispatcher_decides_within_a_clock() {
        var asked = given.filed().accepted().assignedTo("QH-DL-SJ").returnAsked("dl.sj.leader");

        assertThat(asked.status()).isEqualTo(ComplaintStatus.ASSIGNED);
        assertThat(asked.now().waitsRole()).isEqualTo(Role.DISPATCHER);
        assertThat(clocks.runs(asked.id(), ClockCode.C6)).isTrue();
        assertThat(mailbox.allLetters(asked)).extracting(Mailbox.Received::kind).contains("desk.returnRequested");

        asked.returnAgreed();
        assertThat(clocks.runs(asked.id(), ClockCode.C6)).isFalse();
    }

    @Test
    void it_may_ask_until_the_fifth_working_day_after_it_got_the_case() {
        var assigned = new AtomicReference<Case>();
        on(MONDAY, () -> assigned.set(given.filed().accepted().assignedTo("QH-DL-SJ")));

        on(MONDAY.plusDays(7), () -> assigned.get().returnAsked("dl.sj.leader"));
        assertThat(returns.open(assigned.get().id())).isPresent();
    }

    @Test
    void on_the_sixth_working_day_it_is_too_late() {
        var assigned = new AtomicReference<Case>();
        on(MONDAY, () -> assigned.set(given.filed().accepted().assignedTo("QH-DL-SJ")));

        on(MONDAY.plusDays(8), () -> assertThatThrownBy(() -> assigned.get().returnAsked("dl.sj.leader"))
                .isInstanceOf(Refusal.NotNow.class)
                .hasMessage("return.late"));
    }

    @Test
    void a_refusal_binds_the_unit_and_the_case_goes_on_where_it_was() {
        var refused = given.filed()
                .accepted()
                .assigned()
                .acknowledged()
                .returnAsked("dl.sf.leader")
                .returnRefused("dl.dispatch");

        assertThat(refused.status()).isEqualTo(ComplaintStatus.HANDLING);
        assertThat(refused.now().waitsRole()).isEqualTo(Role.UNIT_HANDLER);
        assertThat(given.shown(refused, "dl.sf.leader")).isTrue();
        assertThatThrownBy(() -> refused.returnAsked("dl.sf.leader"))
                .isInstanceOf(Refusal.NotNow.class)
                .hasMessage("return.binding");
        refused.replySubmitted(Finding.UNSUBSTANTIATED);
        assertThat(refused.status()).isEqualTo(ComplaintStatus.PENDING_REVIEW);
    }

    @Test
    void while_the_request_waits_the_unit_answers_nothing_until_it_takes_it_back() {
        var waiting = given.filed().inHandling().returnAsked("dl.sf.leader");

        assertThatThrownBy(() -> waiting.replySubmitted(Finding.UNSUBSTANTIATED))
                .isInstanceOf(Refusal.NotNow.class)
                .hasMessage("return.pending");
        assertThatThrownBy(() -> waiting.returnAsked("dl.sf.leader")).hasMessage("return.pending");

        waiting.returnTakenBack("dl.sf.leader");
        assertThat(waiting.now().waitsRole()).isEqualTo(Role.UNIT_HANDLER);
        assertThat(clocks.runs(waiting.id(), ClockCode.C6)).isFalse();
        waiting.replySubmitted(Finding.UNSUBSTANTIATED);
    }

    @Test
    void who_has_replied_has_taken_the_case_for_its_own() {
        var mended = given.filed()
                .inHandling()
                .replySubmitted(Finding.UNSUBSTANTIATED)
                .replyReturned();

        assertThatThrownBy(() -> mended.returnAsked("dl.sf.leader"))
                .isInstanceOf(Refusal.NotNow.class)
                .hasMessage("return.kept");
    }

    @Test
    void signing_for_receipt_meanwhile_does_not_take_the_turn_from_the_dispatcher() {
        var signed =
                given.filed().accepted().assigned().returnAsked("dl.sf.leader").acknowledged();

        assertThat(signed.status()).isEqualTo(ComplaintStatus.HANDLING);
        assertThat(signed.now().waitsRole()).isEqualTo(Role.DISPATCHER);
        signed.returnAgreed();
        assertThat(signed.status()).isEqualTo(ComplaintStatus.ACCEPTED);
    }

    @Test
    void nobody_decides_on_what_they_asked_for() {
        var both = new NewAccount(
                "dl.sf.both",
                "姚松",
                Set.of(Role.UNIT_LEADER, Role.DISPATCHER),
                "QH-DL-SF",
                "dl.sf.both@example.com",
                null);
        if (accounts.find("dl.sf.both").isEmpty()) accounts.open(both, "demo-huiyin-2026");
        var asked = given.filed().accepted().assigned().returnAsked("dl.sf.both");

        assertThatThrownBy(() -> asked.returnRefused("dl.sf.both"))
                .isInstanceOf(Refusal.NotYours.class)
                .hasMessage("return.samePerson");
    }

    @Test
    void what_is_asked_onto_the_ledger_is_not_given_back_meanwhile() {
        var asked = given.filed().inHandling().ledgerAsked(clock.today().plusMonths(3));

        assertThatThrownBy(() -> asked.returnAsked("dl.sf.leader"))
                .isInstanceOf(Refusal.NotNow.class)
                .hasMessage("time.waiting");
        assertThat(offered(asked, "dl.sf.leader")).doesNotContain("RETURN_REQUEST");
    }

    @Test
    void nobody_is_offered_what_would_be_declined() {
        var asked = given.filed().inHandling().returnAsked("dl.sf.leader");

        assertThat(offered(asked, "dl.sf.handler")).containsExactly("CONTACT", "RECUSAL_DECLARATION");
        assertThat(offered(asked, "dl.sf.leader"))
                .containsExactly("RETURN_WITHDRAWAL", "CONTACT", "RECUSAL_DECLARATION");
        assertThat(offered(asked, "dl.dispatch"))
                .containsExactly("RETURN", "RETURN_REFUSAL", "REFERRAL_PROPOSAL", "RECUSAL_DECLARATION");
    }

    private List<String> offered(Case any, String username) {
        return possible.of(given.actor(username), any.now()).stream()
                .map(Enum::name)
                .toList();
    }
}
