package org.huiyin.complaint.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.on;
import static org.huiyin.given.Declined.refused;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.huiyin.account.Accounts;
import org.huiyin.account.NewAccount;
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.handling.Grade;
import org.huiyin.deadline.ClockCode;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Traces;
import org.huiyin.inbox.PossibleActs;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What cannot be finished in time goes on the ledger: asked for with all that must be said, decided by another (rules D3,
 * 26).
 */
@InPortal
class LedgerRequestIT {

    /** A month from Tuesday 2 March 2027 ends on Friday 2 April. */
    private static final LocalDate ACCEPTED = LocalDate.of(2027, 3, 2);

    private static final LocalDate LEDGERED = LocalDate.of(2027, 3, 30);

    /** A month from Tuesday 30 March is Friday 30 April. */
    private static final LocalDate REPORT = LocalDate.of(2027, 4, 30);

    private static final LocalDate EXPECTED = LocalDate.of(2027, 8, 31);

    @Inject
    Traces traces;

    @Inject
    Given given;

    @Inject
    Accounts accounts;

    @Inject
    LedgerRequest request;

    @Inject
    LedgerDecision decision;

    @Inject
    Ledger ledger;

    @Inject
    PossibleActs possible;

    /** What was written in the year 2027 would wait until then, and other tests wait until nothing waits. */
    @AfterEach
    void nothing_waits_for_years() {
        given.tampered("update outbox set next_attempt_at = null where next_attempt_at > '2027-01-01'");
    }

    @Test
    void asking_moves_nothing() {
        var asked = handled();
        on(LEDGERED, () -> asked.get().ledgerAsked(EXPECTED));

        assertThat(asked.get().status()).isEqualTo(ComplaintStatus.HANDLING);
        assertThat(asked.get().now().waitsRole()).isEqualTo(Role.SUPERVISOR_LEAD);
        assertThat(asked.get().now().nextDueAt())
                .isEqualTo(traces.clock(asked.get(), ClockCode.C3).dueAt());
        on(LEDGERED, () -> {
            refused("time.waiting", () -> asked.get().ledgerAsked(EXPECTED));
            refused("time.waiting", () -> asked.get().suspensionAsked(Ground.APPRAISAL));
        });
    }

    @Test
    void all_of_it_must_be_said_and_the_day_must_lie_ahead() {
        var any = handled();
        var leader = given.actor("dl.sf.leader");
        on(LEDGERED, () -> {
            assertThatThrownBy(() -> request.ask(leader, any.get().number(), new AskLedger(" ", "", "", null)))
                    .isInstanceOfSatisfying(Refusal.Invalid.class, wrong -> assertThat(wrong.errors())
                            .extracting(error -> error.field())
                            .containsExactly("expectedOn", "measures", "plan", "reason"));
            for (var day : new LocalDate[] {LEDGERED, LEDGERED.plusYears(1).plusDays(1)})
                assertThatThrownBy(() -> any.get().ledgerAsked(day)).isInstanceOf(Refusal.Invalid.class);
            var tooLong = new AskLedger("字".repeat(1001), "x", "😀".repeat(500), EXPECTED);
            assertThatThrownBy(() -> request.ask(leader, any.get().number(), tooLong))
                    .isInstanceOfSatisfying(Refusal.Invalid.class, wrong -> assertThat(wrong.errors())
                            .singleElement()
                            .hasFieldOrPropertyWithValue("field", "reason"));
            assertThatThrownBy(() -> request.ask(
                            given.actor("dl.sf.handler"), any.get().number(), new AskLedger("a", "b", "c", EXPECTED)))
                    .isInstanceOf(Refusal.NotYours.class);
        });
    }

    @Test
    void who_asked_does_not_decide() {
        if (accounts.find("dl.ledger.both").isEmpty())
            accounts.open(
                    new NewAccount(
                            "dl.ledger.both",
                            "兼任",
                            Set.of(Role.UNIT_LEADER, Role.SUPERVISOR_LEAD),
                            "QH-DL-SF",
                            null,
                            null),
                    "demo-huiyin-2026");
        var asked = handled();
        var both = given.actor("dl.ledger.both");
        on(LEDGERED, () -> {
            request.ask(both, asked.get().number(), new AskLedger("a", "b", "c", EXPECTED));
            assertThatThrownBy(() -> decision.approve(both, asked.get().number()))
                    .isInstanceOf(Refusal.NotYours.class)
                    .hasMessage("time.samePerson");
            asked.get().ledgered();
        });
        given.tampered("update account set active = false where username = 'dl.ledger.both'");
    }

    @Test
    void a_refused_request_changes_nothing_and_may_be_made_again() {
        var refused = handled();
        on(LEDGERED, () -> {
            refused.get().ledgerAsked(EXPECTED).ledgerRefused();
            assertThat(refused.get().now().waitsRole()).isEqualTo(Role.UNIT_HANDLER);
            refused.get().ledgerAsked(EXPECTED).ledgered();
        });
    }

    @Test
    void a_request_lapses_when_the_reply_comes_first() {
        var replied = handled();
        on(LEDGERED, () -> replied.get().ledgerAsked(EXPECTED).replySubmitted(Finding.UNSUBSTANTIATED));

        assertThat(ledger.open(replied.get().id())).isEmpty();
        on(LEDGERED, () -> refused("complaint.notNow", replied.get()::ledgered));
    }

    @Test
    void what_is_not_decided_before_its_day_has_passed_is_asked_anew() {
        var stale = handled();
        on(LEDGERED, () -> stale.get().ledgerAsked(LEDGERED.plusDays(2)));
        on(LEDGERED.plusDays(2), () -> {
            refused("ledger.stale", stale.get()::ledgered);
            assertThat(possible.of(given.actor("dl.lead"), stale.get().now()))
                    .containsExactly(Act.LEDGER_REFUSAL, Act.MEASURE, Act.RECUSAL_DECLARATION);
            stale.get().ledgerRefused();
        });
    }

    @Test
    void twice_is_declined_and_only_what_stands_there_is_reported_on() {
        var twice = ledgered();
        on(LEDGERED, () -> refused("complaint.notNow", twice.get()::ledgered));
        on(REPORT, () -> {
            twice.get().backFromLedgerBy("dl.sf.leader");
            refused("complaint.notNow", () -> twice.get().backFromLedgerBy("dl.sf.leader"));
            refused("complaint.notNow", () -> twice.get().reported(EXPECTED));
        });
    }

    @Test
    void what_is_handled_once_more_does_not_go_on_the_ledger() {
        var again = made(ACCEPTED, () -> given.filed()
                .replied(Finding.UNSUBSTANTIATED)
                .rated(Grade.DISSATISFIED)
                .rehandled()
                .replySubmittedBy("dl.sf.leader", Finding.UNSUBSTANTIATED)
                .replyReturned());

        on(
                ACCEPTED.plusDays(3),
                () -> refused("ledger.otherClock", () -> again.get().ledgerAsked(EXPECTED)));
    }

    private AtomicReference<Case> ledgered() {
        var any = handled();
        on(LEDGERED, () -> any.get().ledgerAsked(EXPECTED).ledgered());
        return any;
    }

    private AtomicReference<Case> handled() {
        return made(ACCEPTED, () -> given.filed().inHandling());
    }
}
