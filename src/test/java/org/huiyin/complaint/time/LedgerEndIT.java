package org.huiyin.complaint.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.on;
import static org.huiyin.given.Declined.refused;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.handling.Grade;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;
import org.huiyin.escalation.Escalations;
import org.huiyin.escalation.Sweep;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Traces;
import org.huiyin.platform.Clock;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Back from the ledger a case has the day that it always had, and whoever complained loses no right meanwhile. */
@InPortal
class LedgerEndIT {

    /** A month from Tuesday 2 March 2027 ends on Friday 2 April. */
    private static final LocalDate ACCEPTED = LocalDate.of(2027, 3, 2);

    private static final LocalDate DUE = LocalDate.of(2027, 4, 2);

    private static final LocalDate LEDGERED = LocalDate.of(2027, 3, 30);

    private static final LocalDate EXPECTED = LocalDate.of(2027, 8, 31);

    @Inject
    Traces traces;

    @Inject
    Given given;

    @Inject
    Ledger ledger;

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
    void back_from_the_ledger_the_case_has_the_day_that_it_always_had_and_what_is_late_is_heard() {
        var back = ledgered();
        on(DUE.plusDays(18), () -> back.get().backFromLedgerBy("dl.sf.leader"));

        assertThat(back.get().status()).isEqualTo(ComplaintStatus.HANDLING);
        assertThat(traces.clock(back.get(), ClockCode.C3).dueDay()).isEqualTo(DUE);
        assertThat(traces.clock(back.get(), ClockCode.C10).running()).isFalse();
        assertThat(back.get().now().nextDueAt())
                .isEqualTo(traces.clock(back.get(), ClockCode.C3).dueAt());
        on(DUE.plusDays(18), sweep::pass);
        assertThat(escalations.orders(back.get().id())).anyMatch(order -> order.clock() == ClockCode.C3);
        assertThat(escalations.listings(back.get().id())).hasSize(1);
        assertThat(traces.body(back.get(), "ledgerEnd")).contains("2027年4月2日", "账册已经全部调齐");
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
        assertThat(traces.clock(late.get(), ClockCode.C3).met(Clock.startOf(DUE.plusDays(5))))
                .isFalse();
        assertThat(escalations.orders(late.get().id())).singleElement().satisfies(order -> assertThat(order.open())
                .isTrue());
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
        assertThat(traces.clock(rechecked.get(), ClockCode.C10).running()).isFalse();
        assertThat(clocks.pauseReason(traces.clock(rechecked.get(), ClockCode.C8)))
                .contains("recheck");
        assertThat(traces.clock(rechecked.get(), ClockCode.C8).nextAlertAt()).isEmpty();
        assertThat(rechecked.get().now().nextDueAt())
                .isEqualTo(traces.clock(rechecked.get(), ClockCode.C9).dueAt());
    }

    @Test
    void a_withdrawn_case_leaves_no_clock_behind() {
        var withdrawn = ledgered();
        on(LEDGERED.plusDays(3), () -> withdrawn.get().withdrawn());

        assertThat(clocks.of(withdrawn.get().id())).noneMatch(Deadline::running);
        assertThat(ledger.current(withdrawn.get().id())).isEmpty();
    }

    private AtomicReference<Case> rectifying() {
        return made(ACCEPTED, () -> given.filed().replied(Finding.SUBSTANTIATED).rated(Grade.SATISFIED));
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
