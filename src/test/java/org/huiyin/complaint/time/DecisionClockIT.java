package org.huiyin.complaint.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.on;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.huiyin.account.Role;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.handling.Grade;
import org.huiyin.complaint.recheck.RecheckOutcome;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Report;
import org.huiyin.given.Traces;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a unit asks for is decided within three working days, and a clock of its own watches that (rules D5, C6). */
@InPortal
class DecisionClockIT {

    /** A month from Tuesday 2 March 2027 ends on Friday 2 April. */
    private static final LocalDate ACCEPTED = LocalDate.of(2027, 3, 2);

    private static final LocalDate DUE = LocalDate.of(2027, 4, 2);

    /** Three working days from Thursday 11 March are over on Tuesday 16 March. */
    private static final LocalDate ASKED = LocalDate.of(2027, 3, 11);

    private static final LocalDate DECIDED_BY = LocalDate.of(2027, 3, 16);

    private static final LocalDate EXPECTED = LocalDate.of(2027, 8, 31);

    @Inject
    Given given;

    @Inject
    Traces traces;

    @Inject
    Clocks clocks;

    @Inject
    SuspensionDecision suspension;

    @Inject
    Requests requests;

    @Inject
    Ledger ledger;

    @AfterEach
    void nothing_waits_for_years() {
        given.tampered("update outbox set next_attempt_at = null where next_attempt_at > '2027-01-01'");
    }

    private record Asked(Consumer<Case> ask, Consumer<Case> grant, Consumer<Case> refuse) {}

    private final List<Asked> all = List.of(
            new Asked(one -> one.extensionAsked(5), Case::extended, Case::extensionRefused),
            new Asked(one -> one.suspensionAsked(Ground.APPRAISAL), Case::suspended, this::suspensionRefused),
            new Asked(one -> one.ledgerAsked(EXPECTED), Case::ledgered, Case::ledgerRefused));

    @Test
    void every_request_has_three_working_days_that_end_with_the_decision() {
        for (var one : all)
            for (var decision : List.of(one.grant(), one.refuse())) {
                var asked = asked(one.ask());
                assertThat(c6(asked)).singleElement().satisfies(clock -> {
                    assertThat(clock.running()).isTrue();
                    assertThat(clock.dueDay()).isEqualTo(DECIDED_BY);
                });
                assertThat(asked.now().nextDueAt()).isEqualTo(c6(asked).get(0).dueAt());
                assertThat(traces.clock(asked, ClockCode.C3).dueDay()).isEqualTo(DUE);

                on(ASKED.plusDays(1), () -> decision.accept(asked));
                assertThat(clocks.runs(asked.id(), ClockCode.C6)).isFalse();
                assertThat(clocks.runs(asked.id(), ClockCode.C3)).isTrue();
            }
    }

    @Test
    void a_request_that_the_reply_overtakes_leaves_the_clock_of_the_review_running() {
        for (var one : all) {
            var replied = asked(one.ask());
            on(ASKED.plusDays(1), () -> replied.replySubmitted(Finding.UNSUBSTANTIATED));

            assertThat(c6(replied)).extracting(Deadline::running).containsExactly(false, true);
            assertThat(replied.now().nextDueAt()).isEqualTo(c6(replied).get(1).dueAt());
            on(ASKED.plusDays(2), replied::replyReturned);
            assertThat(clocks.runs(replied.id(), ClockCode.C6)).isFalse();
        }
    }

    @Test
    void who_takes_the_complaint_back_leaves_nothing_to_be_decided() {
        for (var one : all) {
            var withdrawn = asked(one.ask());
            on(ASKED.plusDays(1), withdrawn::withdrawn);

            assertThat(c6(withdrawn)).noneMatch(Deadline::running);
            assertThat(requests.waiting(withdrawn.id())).isFalse();
        }
    }

    @Test
    void what_is_merged_into_the_case_meanwhile_neither_stops_nor_inherits_it() {
        var master = asked(all.get(0).ask());
        var follower =
                made(ASKED, () -> given.filed().accepted().mergedInto(master)).get();
        assertThat(c6(master)).singleElement().matches(Deadline::running);
        assertThat(master.now().waitsRole()).isEqualTo(Role.DISPATCHER);

        on(ASKED.plusDays(1), master::withdrawn);
        assertThat(follower.status()).isEqualTo(ComplaintStatus.ACCEPTED);
        assertThat(c6(follower)).isEmpty();
        assertThat(c6(master)).noneMatch(Deadline::running);
    }

    @Test
    void a_case_that_stands_still_may_be_given_back_and_that_decision_does_not_stand_still() {
        var still = made(ACCEPTED, () -> given.filed()
                        .inHandling()
                        .suspensionAsked(Ground.APPRAISAL)
                        .suspended())
                .get();
        on(ACCEPTED.plusDays(1), () -> still.returnAsked("dl.sf.leader"));
        assertThat(clocks.counts(still.id(), ClockCode.C6)).isTrue();
        assertThat(clocks.counts(still.id(), ClockCode.C3)).isFalse();

        on(ACCEPTED.plusDays(2), () -> still.returnRefused("dl.dispatch"));
        assertThat(clocks.runs(still.id(), ClockCode.C6)).isFalse();
        assertThat(clocks.counts(still.id(), ClockCode.C3)).isFalse();
    }

    @Test
    void a_case_without_a_complainant_has_the_same_clock() {
        var clue = made(ACCEPTED, () -> {
                    var serious = given.filed(new Report().of("P507")).accepted();
                    serious.withdrawn();
                    return serious.clue().orElseThrow().assigned().acknowledged();
                })
                .get();
        on(ASKED, () -> clue.extensionAsked(5));
        assertThat(c6(clue)).singleElement().satisfies(clock -> assertThat(clock.dueDay())
                .isEqualTo(DECIDED_BY));

        on(ASKED.plusDays(1), clue::extended);
        assertThat(clocks.runs(clue.id(), ClockCode.C6)).isFalse();
    }

    @Test
    void a_solved_problem_is_reported_although_the_ledger_was_asked_for_and_that_request_lapses() {
        var asked = rectifying();
        on(ASKED, () -> asked.ledgerAsked(EXPECTED).rectified(1));

        assertThat(ledger.open(asked.id())).isEmpty();
        assertThat(clocks.runs(asked.id(), ClockCode.C6)).isFalse();
        on(ASKED, () -> asked.verified(1, true).ledgerAsked(EXPECTED).ledgerRefused());
        assertThat(clocks.runs(asked.id(), ClockCode.C6)).isFalse();
        on(ASKED, () -> asked.rectified(2).verified(2, true));
        assertThat(c6(asked))
                .as("of the strike-off")
                .filteredOn(Deadline::running)
                .hasSize(1);
        on(ASKED, asked::struckOff);
    }

    @Test
    void a_recheck_overtakes_what_was_asked_and_its_clock_does_not_come_back() {
        var asked = rectifying();
        on(ASKED, () -> asked.ledgerAsked(EXPECTED).rechecked(RecheckOutcome.UPHELD));

        assertThat(ledger.open(asked.id())).isEmpty();
        assertThat(clocks.runs(asked.id(), ClockCode.C6)).isFalse();
        assertThat(asked.now().waitsRole()).isEqualTo(Role.UNIT_HANDLER);
    }

    private void suspensionRefused(Case any) {
        suspension.refuse(given.actor("dl.dispatch"), any.number(), "不影响认定事实。");
    }

    private Case rectifying() {
        return made(ACCEPTED, () -> given.filed().replied(Finding.SUBSTANTIATED).rated(Grade.SATISFIED))
                .get();
    }

    private Case asked(Consumer<Case> ask) {
        var handled = made(ACCEPTED, () -> given.filed().inHandling()).get();
        on(ASKED, () -> ask.accept(handled));
        return handled;
    }

    private List<Deadline> c6(Case any) {
        return clocks.of(any.id()).stream()
                .filter(deadline -> deadline.clock() == ClockCode.C6)
                .toList();
    }
}
