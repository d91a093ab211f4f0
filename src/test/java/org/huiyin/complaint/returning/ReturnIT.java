package org.huiyin.complaint.returning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.huiyin.deadline.Courses;
import org.huiyin.deadline.Deadline;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Mailbox;
import org.huiyin.given.Report;
import org.huiyin.inbox.PossibleActs;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.huiyin.routing.Routing;
import org.huiyin.unit.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A unit may give back what is not its own, soon, with a reason, and not for ever (rules D3, 13-14). */
@InPortal
class ReturnIT {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    @Inject
    Given given;

    @Inject
    Clock clock;

    @Inject
    Clocks clocks;

    @Inject
    Courses courses;

    @Inject
    Returns returns;

    @Inject
    PossibleActs possible;

    @Inject
    Accounts accounts;

    @Inject
    Routing routing;

    @Inject
    Units units;

    @Inject
    Mailbox mailbox;

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
    void a_returned_case_is_assigned_anew_and_the_clock_of_the_answer_takes_no_notice() {
        var before = given.filed().accepted().assignedTo("QH-DL-SJ");
        var promise = clock(before, ClockCode.C3);
        var started = promise.startedAt();
        var due = promise.dueAt();

        before.returnAsked("dl.sj.leader").returnAgreed();

        assertThat(before.status()).isEqualTo(ComplaintStatus.ACCEPTED);
        assertThat(before.now().leadUnitId()).isEmpty();
        assertThat(before.now().waitsRole()).isEqualTo(Role.DISPATCHER);
        assertThat(clocks.runs(before.id(), ClockCode.C4)).isFalse();
        before.assigned();
        assertThat(before.status()).isEqualTo(ComplaintStatus.ASSIGNED);
        var after = clock(before, ClockCode.C3);
        assertThat(after.running()).isTrue();
        assertThat(after.startedAt()).isEqualTo(started);
        assertThat(after.dueAt()).isEqualTo(due);
        assertThat(courses.pauses(after)).isEmpty();
        assertThat(clocks.of(before.id()).stream().filter(one -> one.clock() == ClockCode.C3))
                .hasSize(1);
    }

    @Test
    void who_gave_it_back_and_who_cooperated_see_it_no_more() {
        var returned = given.filed().accepted().assignedTo("QH-DL-SJ", "QH-DL-YJ");
        assertThat(given.shown(returned, "dl.sj.leader")).isTrue();
        assertThat(given.shown(returned, "dl.yj.handler")).isTrue();

        returned.returnAsked("dl.sj.leader").returnAgreed();

        assertThat(given.shown(returned, "dl.sj.leader")).isFalse();
        assertThat(given.shown(returned, "dl.sj.clerk")).isFalse();
        assertThat(given.shown(returned, "dl.yj.handler")).isFalse();
        assertThat(given.shown(returned, "dl.dispatch")).isTrue();
    }

    @Test
    void its_own_trail_stays_with_the_unit_that_gave_it_back() {
        var returned = given.filed().accepted().returnedBy("QH-DL-SJ", "dl.sj.leader");

        assertThat(returns.askedBy(given.actor("dl.sj.leader"), 100)).anySatisfy(own -> {
            assertThat(own.number()).isEqualTo(returned.number());
            assertThat(own.request().outcome()).isEqualTo(ReturnRequest.Outcome.AGREED);
            assertThat(own.leads()).isFalse();
        });
        assertThat(returns.askedBy(given.actor("dl.yj.leader"), 100))
                .extracting(Returns.Own::number)
                .doesNotContain(returned.number());
    }

    @Test
    void what_turns_out_to_be_about_the_unit_leaves_its_own_trail_too() {
        var returned =
                given.filed().accepted().returnedBy("QH-DL-SJ", "dl.sj.leader").identified("QH-DL-SJ");

        assertThat(returns.askedBy(given.actor("dl.sj.leader"), 100))
                .extracting(Returns.Own::number)
                .doesNotContain(returned.number());
    }

    @Test
    void who_gave_it_back_does_not_get_it_again() {
        var returned = given.filed().accepted().returnedBy("QH-DL-SJ", "dl.sj.leader");

        assertThatThrownBy(() -> returned.assignedTo("QH-DL-SJ"))
                .isInstanceOfSatisfying(Refusal.Invalid.class, no -> assertThat(no.errors())
                        .extracting(error -> error.key())
                        .containsExactly("assignment.lead.returned"));
        assertThatThrownBy(() -> returned.assignedTo("QH-DL-SJ-SQ")).isInstanceOf(Refusal.Invalid.class);
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
    void after_the_second_return_the_body_above_designates_who_keeps_it() {
        var twice =
                given.filed().accepted().returnedBy("QH-DL-SJ", "dl.sj.leader").returnedBy("QH-DL-YJ", "dl.yj.leader");

        assertThat(given.shown(twice, "dl.dispatch")).isFalse();
        assertThat(given.shown(twice, "qh.dispatch")).isTrue();
        assertThat(mailbox.allLetters(twice))
                .extracting(Mailbox.Received::kind)
                .contains("returned", "designation", "desk.designation");

        twice.designatedTo("QH-SJ");

        assertThat(twice.status()).isEqualTo(ComplaintStatus.ASSIGNED);
        assertThatThrownBy(() -> twice.returnAsked("qh.sj.leader"))
                .isInstanceOf(Refusal.NotNow.class)
                .hasMessage("return.kept");
        assertThat(clock(twice, ClockCode.C3).running()).isTrue();
    }

    @Test
    void even_who_gave_it_back_may_be_designated() {
        var twice = given.filed()
                .accepted()
                .returnedBy("QH-DL-SJ", "dl.sj.leader")
                .returnedBy("QH-DL-YJ", "dl.yj.leader")
                .designatedTo("QH-DL-SJ");

        assertThat(given.shown(twice, "dl.sj.leader")).isTrue();
        assertThatThrownBy(() -> twice.returnAsked("dl.sj.leader")).hasMessage("return.kept");
    }

    @Test
    void a_respondent_that_is_found_later_does_not_bring_the_case_down_again() {
        var twice = given.filed()
                .accepted()
                .returnedBy("QH-DL-SJ", "dl.sj.leader")
                .returnedBy("QH-DL-YJ", "dl.yj.leader")
                .identifiedBy("qh.dispatch", "QH-DL-WJ");

        assertThat(given.shown(twice, "qh.dispatch")).isTrue();
        assertThat(given.shown(twice, "dl.dispatch")).isFalse();
    }

    @Test
    void who_designates_stands_above_all_in_dispute_and_is_not_accused() {
        assertThat(superior("QH-DL-SF", List.of("QH-DL-SJ"), List.of())).isEqualTo("QH-SF");
        assertThat(superior("QH-DL-SF", List.of("QH-DL-SJ", "YX-BL-SJ"), List.of()))
                .isEqualTo("SL-SF");
        assertThat(superior("QH-DL-SF", List.of("QH-DL-SJ"), List.of("QH-SF"))).isEqualTo("SL-SF");
        assertThat(superior("SL-SF", List.of("QH-SJ"), List.of())).isEqualTo("SL-SF");
    }

    private String superior(String body, List<String> disputing, List<String> respondents) {
        return routing.commonSuperior(
                        units.byCode(body),
                        disputing.stream().map(units::byCode).toList(),
                        respondents.stream().map(units::byCode).toList())
                .code();
    }

    @AfterEach
    void let_whoever_was_both_go() {
        given.tampered("update account set active = false where username = 'dl.sf.both'");
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
    void the_complainant_reads_that_another_unit_comes_and_that_the_day_stays() {
        var returned = given.filed(new Report()).accepted().returnedBy("QH-DL-SJ", "dl.sj.leader");

        assertThat(mailbox.allLetters(returned))
                .filteredOn(letter -> letter.kind().equals("returned"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.body()).contains("期限不变"));
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

        assertThat(offered(asked, "dl.sf.handler")).isEmpty();
        assertThat(offered(asked, "dl.sf.leader")).containsExactly("RETURN_WITHDRAWAL");
        assertThat(offered(asked, "dl.dispatch")).containsExactly("RETURN", "RETURN_REFUSAL", "REFERRAL_PROPOSAL");
    }

    private List<String> offered(Case any, String username) {
        return possible.of(given.actor(username), any.now()).stream()
                .map(Enum::name)
                .toList();
    }

    private Deadline clock(Case any, ClockCode code) {
        return clocks.of(any.id()).stream()
                .filter(one -> one.clock() == code)
                .findFirst()
                .orElseThrow();
    }

    private static void on(LocalDate day, Runnable work) {
        Clock.at(day.atTime(10, 0).atZone(Clock.CHINA).toInstant(), work);
    }
}
