package org.huiyin.complaint.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.huiyin.account.Accounts;
import org.huiyin.account.NewAccount;
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.handling.Grade;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;
import org.huiyin.deadline.Light;
import org.huiyin.escalation.Escalations;
import org.huiyin.escalation.Sweep;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.inbox.Inbox;
import org.huiyin.inbox.InboxList;
import org.huiyin.inbox.InboxQuery;
import org.huiyin.inbox.LedgerList;
import org.huiyin.inbox.LedgerRow;
import org.huiyin.inbox.PossibleActs;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What cannot be finished in time stands on the ledger, is reported on every month, and excuses nothing (rules D3, 26). */
@InPortal
class LedgerIT {

    /** A month from Tuesday 2 March 2027 ends on Friday 2 April. */
    private static final LocalDate ACCEPTED = LocalDate.of(2027, 3, 2);

    private static final LocalDate DUE = LocalDate.of(2027, 4, 2);
    private static final LocalDate LEDGERED = LocalDate.of(2027, 3, 30);

    /** A month from Tuesday 30 March is Friday 30 April. */
    private static final LocalDate REPORT = LocalDate.of(2027, 4, 30);

    private static final LocalDate EXPECTED = LocalDate.of(2027, 8, 31);

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
    LedgerList list;

    @Inject
    Inbox inbox;

    @Inject
    PossibleActs possible;

    @Inject
    Clocks clocks;

    @Inject
    Sweep sweep;

    @Inject
    Escalations escalations;

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
                .isEqualTo(latest(asked, ClockCode.C3).dueAt());
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
    void on_the_ledger_the_monthly_clock_stands_in_and_the_promise_stays_what_it_was() {
        var ledgered = ledgered();

        assertThat(ledgered.get().status()).isEqualTo(ComplaintStatus.PENDING_LEDGER);
        assertThat(latest(ledgered, ClockCode.C10).dueDay()).isEqualTo(REPORT);
        assertThat(ledgered.get().now().nextDueAt())
                .isEqualTo(latest(ledgered, ClockCode.C10).dueAt());
        var own = latest(ledgered, ClockCode.C3);
        assertThat(own.running()).isTrue();
        assertThat(own.dueDay()).isEqualTo(DUE);
        assertThat(own.asideSince()).isPresent();
        assertThat(clocks.pauseReason(own)).isEmpty();
    }

    @Test
    void the_light_is_grey_until_the_report_is_due_soon() {
        var ledgered = ledgered();

        on(LEDGERED.plusDays(7), () -> {
            assertThat(shows(ledgered, Light.PAUSED)).isTrue();
            assertThat(shows(ledgered, Light.NORMAL)).isFalse();
        });
        on(REPORT, () -> assertThat(shows(ledgered, Light.DUE_SOON)).isTrue());
        on(REPORT.plusDays(3), () -> assertThat(shows(ledgered, Light.OVERDUE)).isTrue());
    }

    @Test
    void a_month_without_a_report_is_urged_and_ordered_while_the_own_clock_keeps_quiet() {
        var silent = ledgered();
        on(DUE.plusDays(20), sweep::pass);
        assertThat(escalations.orders(silent.get().id())).isEmpty();

        on(REPORT, sweep::pass);
        assertThat(escalations.urges(silent.get().id()))
                .anyMatch(urge -> urge.occasion().equals("C10-1-" + REPORT));
        on(REPORT.plusDays(3), sweep::pass);
        assertThat(escalations.orders(silent.get().id())).singleElement().satisfies(order -> assertThat(order.clock())
                .isEqualTo(ClockCode.C10));

        on(REPORT.plusDays(4), () -> silent.get().reported(EXPECTED));
        assertThat(clocks.of(silent.get().id()))
                .filteredOn(deadline -> deadline.clock() == ClockCode.C10)
                .hasSize(2)
                .first()
                .satisfies(late -> assertThat(late.met(Clock.startOf(EXPECTED))).isFalse());
    }

    @Test
    void each_report_begins_a_new_month_and_is_told() {
        var reported = ledgered();
        on(LocalDate.of(2027, 4, 20), () -> reported.get().reported(EXPECTED.plusMonths(1)));

        assertThat(latest(reported, ClockCode.C10).dueDay()).isEqualTo(LocalDate.of(2027, 5, 20));
        assertThat(body(reported, "ledger")).contains("三家企业的账册", "逐份核对", "2027年8月31日", "2027年4月2日");
        assertThat(body(reported, "ledgerUpdate")).contains("第三家的账册", "核对票据", "2027年9月30日", "2027年5月20日");
        assertThat(audience(reported, "complaint.ledgerRequested")).isEqualTo("STAFF");
        assertThat(audience(reported, "complaint.ledgered")).isEqualTo("PARTY");
        assertThat(audience(reported, "complaint.ledgerUpdated")).isEqualTo("PARTY");
    }

    @Test
    void the_ledger_lists_what_was_said_last_to_those_who_hold_it_and_to_nobody_else() {
        var reported = ledgered();
        on(LocalDate.of(2027, 4, 20), () -> reported.get().reported(EXPECTED.plusMonths(1)));

        on(LocalDate.of(2027, 4, 21), () -> {
            for (var reader : new String[] {"dl.sf.leader", "dl.sf.handler", "dl.lead", "dl.intake"})
                assertThat(row(reported, reader).expectedOn()).isEqualTo(EXPECTED.plusMonths(1));
            var row = row(reported, "dl.lead");
            assertThat(row.light()).isEqualTo(Light.PAUSED);
            assertThat(row.entry().promised()).isEqualTo(DUE);
            for (var stranger : new String[] {"dl.sj.leader", "qh.lead", "dl.cg.leader"})
                if (accounts.find(stranger).isPresent())
                    assertThat(list.after(given.actor(stranger), row.id() - 1)).noneMatch(other -> other.number()
                            .equals(reported.get().number()));
            assertThat(list.after(given.actor("dl.lead"), row.id()))
                    .noneMatch(other -> other.number().equals(reported.get().number()));
        });
    }

    @Test
    void back_from_the_ledger_the_case_has_the_day_that_it_always_had_and_what_is_late_is_heard() {
        var back = ledgered();
        on(DUE.plusDays(18), () -> back.get().backFromLedgerBy("dl.sf.leader"));

        assertThat(back.get().status()).isEqualTo(ComplaintStatus.HANDLING);
        assertThat(latest(back, ClockCode.C3).dueDay()).isEqualTo(DUE);
        assertThat(latest(back, ClockCode.C10).running()).isFalse();
        assertThat(back.get().now().nextDueAt())
                .isEqualTo(latest(back, ClockCode.C3).dueAt());
        on(DUE.plusDays(18), sweep::pass);
        assertThat(escalations.orders(back.get().id())).anyMatch(order -> order.clock() == ClockCode.C3);
        assertThat(escalations.listings(back.get().id())).hasSize(1);
        assertThat(body(back, "ledgerEnd")).contains("2027年4月2日", "账册已经全部调齐");
        on(DUE.plusDays(19), () -> {
            refused("extension.late", () -> back.get().extensionAsked(10));
            back.get().replySubmitted(Finding.UNSUBSTANTIATED);
        });
    }

    @Test
    void a_day_on_the_ledger_silences_no_clock() {
        var dodged = handled();
        on(DUE, () -> dodged.get().ledgerAsked(EXPECTED).ledgered());
        on(DUE.plusDays(3), () -> dodged.get().backFromLedgerBy("dl.lead"));
        on(DUE.plusDays(3), sweep::pass);

        assertThat(escalations.orders(dodged.get().id())).hasSize(1);
    }

    @Test
    void a_late_case_goes_on_the_ledger_as_late_as_it_is() {
        var late = handled();
        on(DUE.plusDays(4), sweep::pass);
        on(DUE.plusDays(5), () -> late.get().ledgerAsked(EXPECTED).ledgered());

        assertThat(ledger.current(late.get().id()).orElseThrow().dueOn()).isEqualTo(DUE);
        assertThat(latest(late, ClockCode.C3).met(Clock.startOf(DUE.plusDays(5))))
                .isFalse();
        assertThat(escalations.orders(late.get().id())).singleElement().satisfies(order -> assertThat(order.open())
                .isTrue());
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
            assertThat(possible.of(given.actor("dl.lead"), stale.get().now())).containsExactly(Act.LEDGER_REFUSAL);
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
    void rectification_goes_on_the_ledger_and_comes_back_to_where_it_was() {
        var rectifying = rectifying();
        on(ACCEPTED.plusDays(10), () -> {
            rectifying.get().ledgerAsked(EXPECTED).ledgered();
            assertThat(clocks.of(rectifying.get().id()))
                    .filteredOn(deadline -> deadline.clock() == ClockCode.C8)
                    .hasSize(2)
                    .allMatch(deadline -> deadline.asideSince().isPresent());
            refused("complaint.notNow", () -> rectifying.get().rectified(1));
            rectifying.get().backFromLedgerBy("dl.sf.leader");
            assertThat(rectifying.get().status()).isEqualTo(ComplaintStatus.RECTIFYING);
            rectifying.get().rectified(1);
            refused("ledger.verifying", () -> rectifying.get().ledgerAsked(EXPECTED));
            rectifying.get().verified(1, true).rectified(2).verified(2, true);
            refused("ledger.solved", () -> rectifying.get().ledgerAsked(EXPECTED));
            rectifying.get().struckOff();
        });
    }

    @Test
    void whoever_complained_keeps_the_right_to_a_recheck_and_the_case_leaves_the_ledger() {
        var rechecked = rectifying();
        on(ACCEPTED.plusDays(10), () -> rechecked.get().ledgerAsked(EXPECTED).ledgered());
        on(ACCEPTED.plusDays(12), () -> rechecked.get().recheckAsked());

        assertThat(ledger.current(rechecked.get().id())).isEmpty();
        assertThat(latest(rechecked, ClockCode.C10).running()).isFalse();
        assertThat(clocks.pauseReason(latest(rechecked, ClockCode.C8))).contains("recheck");
        assertThat(latest(rechecked, ClockCode.C8).nextAlertAt()).isEmpty();
        assertThat(rechecked.get().now().nextDueAt())
                .isEqualTo(latest(rechecked, ClockCode.C9).dueAt());
    }

    @Test
    void a_withdrawn_case_leaves_no_clock_behind() {
        var withdrawn = ledgered();
        on(LEDGERED.plusDays(3), () -> withdrawn.get().withdrawn());

        assertThat(clocks.of(withdrawn.get().id())).noneMatch(Deadline::running);
        assertThat(ledger.current(withdrawn.get().id())).isEmpty();
    }

    @Test
    void what_is_handled_once_more_does_not_go_on_the_ledger() {
        var again = lived(one -> one.replied(Finding.UNSUBSTANTIATED)
                .rated(Grade.DISSATISFIED)
                .rehandled()
                .replySubmittedBy("dl.sf.leader", Finding.UNSUBSTANTIATED)
                .replyReturned());

        on(
                ACCEPTED.plusDays(3),
                () -> refused("ledger.otherClock", () -> again.get().ledgerAsked(EXPECTED)));
    }

    private boolean shows(AtomicReference<Case> any, Light light) {
        var query = new InboxQuery(InboxList.UNIT, light, null, null, InboxQuery.MOST);
        return inbox.find(given.actor("dl.sf.leader"), query).rows().stream()
                .anyMatch(row ->
                        row.number().equals(any.get().number()) && row.clock().light() == light);
    }

    private LedgerRow row(AtomicReference<Case> any, String username) {
        var first = ((Number) given.stored(
                        "select id from ledger_entry where complaint_id = ?",
                        any.get().id()))
                .longValue();
        return list.after(given.actor(username), first - 1).stream()
                .filter(row -> row.number().equals(any.get().number()))
                .findFirst()
                .orElseThrow();
    }

    private AtomicReference<Case> rectifying() {
        return lived(one -> one.replied(Finding.SUBSTANTIATED).rated(Grade.SATISFIED));
    }

    private AtomicReference<Case> ledgered() {
        var any = handled();
        on(LEDGERED, () -> any.get().ledgerAsked(EXPECTED).ledgered());
        return any;
    }

    private AtomicReference<Case> handled() {
        return lived(Case::inHandling);
    }

    private AtomicReference<Case> lived(UnaryOperator<Case> life) {
        var any = new AtomicReference<Case>();
        on(ACCEPTED, () -> any.set(life.apply(given.filed())));
        return any;
    }

    private Deadline latest(AtomicReference<Case> any, ClockCode code) {
        return clocks.of(any.get().id()).stream()
                .filter(deadline -> deadline.clock() == code)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private Object audience(AtomicReference<Case> any, String event) {
        return given.stored(
                "select audience from trail_entry where chain = ? and event = ?",
                "complaint:" + any.get().id(),
                event);
    }

    private String body(AtomicReference<Case> any, String kind) {
        return (String) given.stored(
                "select body from outbox where kind = ? and subject like ?",
                kind,
                "% " + any.get().number());
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(Refusal.NotNow.class).hasMessage(key);
    }

    private static void on(LocalDate day, Runnable work) {
        Clock.at(day.atTime(10, 0).atZone(Clock.CHINA).toInstant(), work);
    }
}
