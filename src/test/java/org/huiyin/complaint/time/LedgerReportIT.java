package org.huiyin.complaint.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.on;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.huiyin.account.Accounts;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Light;
import org.huiyin.escalation.Escalations;
import org.huiyin.escalation.Sweep;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Traces;
import org.huiyin.inbox.Inbox;
import org.huiyin.inbox.InboxList;
import org.huiyin.inbox.InboxQuery;
import org.huiyin.inbox.LedgerList;
import org.huiyin.inbox.LedgerRow;
import org.huiyin.platform.Clock;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Who stands on the ledger reports every month; the complainant and those who hold the case read it; a month without a report is
 * late (rules D5, C10).
 */
@InPortal
class LedgerReportIT {

    /** A month from Tuesday 2 March 2027 ends on Friday 2 April. */
    private static final LocalDate ACCEPTED = LocalDate.of(2027, 3, 2);

    private static final LocalDate DUE = LocalDate.of(2027, 4, 2);

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
    Ledger ledger;

    @Inject
    LedgerList list;

    @Inject
    Inbox inbox;

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
    void on_the_ledger_the_monthly_clock_stands_in_and_the_promise_stays_what_it_was() {
        var ledgered = ledgered();

        assertThat(ledgered.get().status()).isEqualTo(ComplaintStatus.PENDING_LEDGER);
        assertThat(traces.clock(ledgered.get(), ClockCode.C10).dueDay()).isEqualTo(REPORT);
        assertThat(ledgered.get().now().nextDueAt())
                .isEqualTo(traces.clock(ledgered.get(), ClockCode.C10).dueAt());
        var own = traces.clock(ledgered.get(), ClockCode.C3);
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

        assertThat(traces.clock(reported.get(), ClockCode.C10).dueDay()).isEqualTo(LocalDate.of(2027, 5, 20));
        assertThat(traces.body(reported.get(), "ledger")).contains("三家企业的账册", "逐份核对", "2027年8月31日", "2027年4月2日");
        assertThat(traces.body(reported.get(), "ledgerUpdate")).contains("第三家的账册", "核对票据", "2027年9月30日", "2027年5月20日");
        assertThat(traces.audience(reported.get(), "complaint.ledgerRequested")).isEqualTo("STAFF");
        assertThat(traces.audience(reported.get(), "complaint.ledgered")).isEqualTo("PARTY");
        assertThat(traces.audience(reported.get(), "complaint.ledgerUpdated")).isEqualTo("PARTY");
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

    private AtomicReference<Case> ledgered() {
        var any = handled();
        on(LEDGERED, () -> any.get().ledgerAsked(EXPECTED).ledgered());
        return any;
    }

    private AtomicReference<Case> handled() {
        return made(ACCEPTED, () -> given.filed().inHandling());
    }
}
