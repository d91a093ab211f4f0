package org.huiyin.complaint.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.on;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Traces;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a unit had asked for when the portal learned to watch such decisions is watched from then on. */
@InPortal
class UnwatchedRequestsIT {

    private static final LocalDate MONDAY = LocalDate.of(2027, 7, 5);

    /** Three working days after the Monday one week later. */
    private static final LocalDate DECIDED_BY = LocalDate.of(2027, 7, 15);

    private static final Map<String, UnaryOperator<Case>> ASKED = Map.of(
            "extension", one -> one.extensionAsked(5),
            "suspension", one -> one.suspensionAsked(Ground.APPRAISAL),
            "ledger_entry", one -> one.ledgerAsked(LocalDate.of(2027, 9, 1)));

    @Inject
    Given given;

    @Inject
    Traces traces;

    @Inject
    UnwatchedRequests requests;

    @Inject
    Clocks clocks;

    @AfterEach
    void nothing_waits_for_years() {
        given.tampered("update outbox set next_attempt_at = null where next_attempt_at > '2027-01-01'");
    }

    @Test
    void each_gets_its_clock_once_and_the_decision_stops_it() {
        ASKED.forEach((table, ask) -> {
            var old = asked(table, ask);
            var promised = traces.clock(old, ClockCode.C3).dueAt();

            on(MONDAY.plusDays(7), requests::pass);
            on(MONDAY.plusDays(8), requests::pass);

            assertThat(c6(old)).as(table).containsExactly(DECIDED_BY);
            assertThat(traces.clock(old, ClockCode.C3).dueAt()).isEqualTo(promised);
            assertThat(old.now().nextDueAt())
                    .isEqualTo(traces.clock(old, ClockCode.C6).dueAt());
            on(MONDAY.plusDays(8), () -> refused(table, old));
            assertThat(clocks.runs(old.id(), ClockCode.C6)).as(table).isFalse();
        });
    }

    @Test
    void what_was_asked_with_a_clock_keeps_that() {
        var asked =
                made(MONDAY, () -> given.filed().inHandling().extensionAsked(5)).get();

        on(MONDAY.plusDays(1), requests::pass);

        assertThat(c6(asked)).containsExactly(LocalDate.of(2027, 7, 8));
    }

    private void refused(String table, Case old) {
        switch (table) {
            case "extension" -> old.extensionRefused();
            case "suspension" -> old.suspended();
            default -> old.ledgerRefused();
        }
    }

    /** As it was left by a portal that had no clock for it. */
    private Case asked(String table, UnaryOperator<Case> ask) {
        var old = made(MONDAY, () -> ask.apply(given.filed().inHandling())).get();
        given.tampered("delete from deadline where clock = 'C6' and complaint_id = ?", old.id());
        given.tampered("update " + table + " set clock_round = null where complaint_id = ?", old.id());
        return old;
    }

    private List<LocalDate> c6(Case any) {
        return clocks.of(any.id()).stream()
                .filter(deadline -> deadline.clock() == ClockCode.C6)
                .map(deadline -> deadline.dueDay())
                .toList();
    }
}
