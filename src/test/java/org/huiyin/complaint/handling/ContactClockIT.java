package org.huiyin.complaint.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.on;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.intake.Material;
import org.huiyin.complaint.recall.LeadReplacement;
import org.huiyin.complaint.recall.Recall;
import org.huiyin.complaint.time.AskLedger;
import org.huiyin.complaint.time.Ground;
import org.huiyin.complaint.time.LedgerRequest;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;
import org.huiyin.given.Absence;
import org.huiyin.given.Case;
import org.huiyin.given.FirstContact;
import org.huiyin.given.Given;
import org.huiyin.given.Report;
import org.huiyin.given.Traces;
import org.huiyin.inbox.PossibleActs;
import org.huiyin.platform.Clock;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The clock of the first contact (首次联系, C5): what starts it, what stops it, and what leaves it alone. */
@InPortal
class ContactClockIT {

    /** July 2027 has no holidays. */
    private static final LocalDate MONDAY = LocalDate.of(2027, 7, 5);

    @Inject
    Given given;

    @Inject
    Traces traces;

    @Inject
    Absence absence;

    @Inject
    FirstContact first;

    @Inject
    Material material;

    @Inject
    LedgerRequest ledgerRequest;

    @Inject
    Contacting contacting;

    @Inject
    Recall recall;

    @Inject
    LeadReplacement replacement;

    @Inject
    PossibleActs possible;

    @Inject
    Clocks clocks;

    @Inject
    Clock clock;

    @AfterEach
    void nothing_waits_for_years() {
        absence.over();
        given.tampered("update outbox set next_attempt_at = null where next_attempt_at > '2027-01-01'");
    }

    @Test
    void it_runs_for_one_working_day_from_signing() {
        var friday = MONDAY.plusDays(4);
        var any = made(friday, this::signed).get();

        assertThat(traces.clock(any, ClockCode.C5).dueDay()).isEqualTo(MONDAY.plusDays(7));
        assertThat(traces.clock(any, ClockCode.C5).round()).isEqualTo(1);
        assertThat(any.now().nextDueAt())
                .isEqualTo(traces.clock(any, ClockCode.C5).dueAt());
    }

    @Test
    void nobody_owes_it_to_whoever_left_no_contact_but_to_a_hidden_name() {
        assertThat(clocks.runs(signed(new Report().anonymous()).id(), ClockCode.C5))
                .isFalse();
        assertThat(clocks.runs(signed(new Report().hidden()).id(), ClockCode.C5))
                .isTrue();
    }

    @Test
    void it_is_owed_for_an_anonymous_case_that_somebody_with_a_contact_follows() {
        var master = given.filed(new Report().anonymous()).accepted();
        given.filed().mergedInto(master);

        master.assigned().signedFor();

        assertThat(clocks.runs(master.id(), ClockCode.C5)).isTrue();
    }

    @Test
    void the_first_contact_stops_it_and_a_later_one_changes_nothing() {
        var any = made(MONDAY, this::signed).get();

        on(MONDAY.plusDays(1), () -> call(any, "dl.sf.handler"));
        var stopped = traces.clock(any, ClockCode.C5);
        on(MONDAY.plusDays(3), () -> call(any, "dl.sf.leader"));

        assertThat(stopped.running()).isFalse();
        assertThat(stopped.met(clock.now())).isTrue();
        assertThat(traces.clock(any, ClockCode.C5).stoppedAt()).isEqualTo(stopped.stoppedAt());
        assertThat(rounds(any)).isEqualTo(1);
        assertThat(any.now().nextDueAt())
                .isEqualTo(traces.clock(any, ClockCode.C3).dueAt());
    }

    @Test
    void a_contact_that_is_recorded_late_is_late_whatever_day_it_names() {
        var any = made(MONDAY, this::signed).get();
        var made = first.told(ContactWay.PHONE);

        on(
                MONDAY.plusDays(4),
                () -> contacting.make(
                        given.actor("dl.sf.handler"),
                        any.number(),
                        new MakeContact(ContactWay.PHONE, Clock.startOf(MONDAY).plusSeconds(12 * 3600), made.text())));

        assertThat(traces.clock(any, ClockCode.C5).met(clock.now())).isFalse();
    }

    @Test
    void no_edit_and_no_change_of_hands_starts_or_stops_it() {
        var any = made(MONDAY, this::signed).get();
        var due = traces.clock(any, ClockCode.C5).dueAt();

        on(MONDAY, () -> {
            material.add(any.id(), "又找到一张收据。");
            any.returnAsked("dl.sf.leader").returnTakenBack("dl.sf.leader").extensionAsked(5);
        });

        assertThat(traces.clock(any, ClockCode.C5).dueAt()).isEqualTo(due);
        assertThat(clocks.counts(any.id(), ClockCode.C5)).isTrue();
        assertThat(rounds(any)).isEqualTo(1);
    }

    @Test
    void a_reply_ends_it_and_when_that_comes_back_it_is_not_started_again() {
        var any = signed().replySubmitted(Finding.UNSUBSTANTIATED);
        assertThat(clocks.runs(any.id(), ClockCode.C5)).isFalse();

        any.replyReturned();

        assertThat(clocks.runs(any.id(), ClockCode.C5)).isFalse();
        assertThat(possible.of(given.actor("dl.sf.handler"), any.now())).contains(Act.CONTACT);
    }

    @Test
    void who_withdraws_waits_for_no_call() {
        assertThat(clocks.runs(signed().withdrawn().id(), ClockCode.C5)).isFalse();
    }

    @Test
    void while_the_case_stands_still_nobody_has_to_call_and_then_there_is_as_much_time_as_was_left() {
        var any = made(MONDAY, this::signed).get();
        on(MONDAY, () -> any.suspensionAsked(Ground.APPRAISAL).suspended());
        assertThat(clocks.runs(any.id(), ClockCode.C5)).isTrue();
        assertThat(clocks.counts(any.id(), ClockCode.C5)).isFalse();

        on(MONDAY.plusDays(9), () -> any.resumedBy("dl.sf.leader"));

        assertThat(clocks.counts(any.id(), ClockCode.C5)).isTrue();
        assertThat(traces.clock(any, ClockCode.C5).dueDay()).isAfterOrEqualTo(MONDAY.plusDays(10));
    }

    @Test
    void a_call_is_possible_while_it_stands_still() {
        var any = made(MONDAY, this::signed).get();
        on(MONDAY, () -> any.suspensionAsked(Ground.APPRAISAL).suspended());

        on(MONDAY.plusDays(3), () -> call(any, "dl.sf.handler"));
        on(MONDAY.plusDays(9), () -> any.resumedBy("dl.sf.leader"));

        assertThat(clocks.runs(any.id(), ClockCode.C5)).isFalse();
    }

    @Test
    void on_the_ledger_it_waits_and_comes_back_with_the_day_that_it_had() {
        var any = made(MONDAY, this::signed).get();
        var due = traces.clock(any, ClockCode.C5).dueAt();

        on(MONDAY, () -> any.ledgerAsked(MONDAY.plusDays(90)).ledgered());
        assertThat(traces.clock(any, ClockCode.C5).asideSince()).isPresent();
        assertThat(any.now().nextDueAt())
                .isEqualTo(traces.clock(any, ClockCode.C10).dueAt());
        on(MONDAY.plusDays(14), () -> any.backFromLedgerBy("dl.sf.leader"));

        assertThat(traces.clock(any, ClockCode.C5).asideSince()).isEmpty();
        assertThat(traces.clock(any, ClockCode.C5).dueAt()).isEqualTo(due);
        assertThat(traces.clock(any, ClockCode.C5).running()).isTrue();
    }

    @Test
    void a_unit_that_gives_the_case_back_calls_nobody_and_the_next_one_starts_a_round_of_its_own() {
        var any = signed().returnAsked("dl.sf.leader");
        assertThat(clocks.runs(any.id(), ClockCode.C5)).isTrue();
        call(any, "dl.sf.handler");

        any.returnAgreed().assignedTo("QH-DL-SJ");
        assertThat(clocks.runs(any.id(), ClockCode.C5)).isFalse();
        first.signed(any, "dl.sj");

        assertThat(traces.clock(any, ClockCode.C5).round()).isEqualTo(2);
        assertThat(clocks.counts(any.id(), ClockCode.C5)).isTrue();
    }

    @Test
    void whose_case_is_taken_back_calls_nobody() {
        var any = market();
        absence.dissolved();

        recall.recall(given.actor("dl.dispatch"), any.number(), "该局已经撤销。");

        assertThat(clocks.runs(any.id(), ClockCode.C5)).isFalse();
    }

    @Test
    void another_unit_in_the_place_of_one_that_is_gone_does_not_inherit_it() {
        var any = market();
        var asked = new AskLedger("账册在外省法院查封。", "已经联系。", "逐份核对。", clock.today().plusDays(90));
        ledgerRequest.ask(given.actor("dl.sj.leader"), any.number(), asked);
        any.ledgered();
        assertThat(clocks.runs(any.id(), ClockCode.C5)).isTrue();
        absence.dissolved();

        replacement.replace(given.actor("dl.dispatch"), any.number(), "QH-DL-SF", "该局已经撤销。");

        assertThat(clocks.runs(any.id(), ClockCode.C5)).isFalse();
    }

    private Case market() {
        return first.signed(given.filed().accepted().assignedTo("QH-DL-SJ"), "dl.sj");
    }

    private Case signed() {
        return signed(new Report());
    }

    private Case signed(Report report) {
        return given.filed(report).accepted().assigned().signedFor();
    }

    private void call(Case any, String by) {
        contacting.make(given.actor(by), any.number(), first.told(ContactWay.PHONE));
    }

    private long rounds(Case any) {
        return clocks.of(any.id()).stream()
                .map(Deadline::clock)
                .filter(ClockCode.C5::equals)
                .count();
    }
}
