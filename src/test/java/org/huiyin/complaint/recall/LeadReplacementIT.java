package org.huiyin.complaint.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.on;
import static org.huiyin.given.Declined.invalid;
import static org.huiyin.given.Declined.refused;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.handling.Grade;
import org.huiyin.complaint.time.AskLedger;
import org.huiyin.complaint.time.LedgerRequest;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;
import org.huiyin.escalation.Addressee;
import org.huiyin.escalation.Claim;
import org.huiyin.escalation.Claims;
import org.huiyin.escalation.OrderAnswer;
import org.huiyin.escalation.SupervisionOrder;
import org.huiyin.escalation.Sweep;
import org.huiyin.given.Absence;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Traces;
import org.huiyin.given.Watch;
import org.huiyin.inbox.LedgerList;
import org.huiyin.inbox.LedgerRow;
import org.huiyin.inbox.PossibleActs;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Another unit goes on where problems are being solved, or a case stands on the ledger, and no clock takes notice (更换主办单位). */
@InPortal
class LeadReplacementIT {

    private static final LocalDate MONDAY = LocalDate.of(2027, 7, 5);

    /** Another Monday, long after all problems had to be solved. */
    private static final LocalDate DEEP_RED = LocalDate.of(2027, 11, 1);

    private static final String WHY = "机构改革，该局已经撤销。";

    @Inject
    Given given;

    @Inject
    Absence absence;

    @Inject
    Traces traces;

    @Inject
    Watch watch;

    @Inject
    Sweep sweep;

    @Inject
    OrderAnswer answers;

    @Inject
    LeadReplacement replacement;

    @Inject
    LedgerRequest ledgerRequest;

    @Inject
    LedgerList list;

    @Inject
    PossibleActs possible;

    @Inject
    Claims claims;

    @Inject
    Clocks clocks;

    @Inject
    Clock clock;

    @AfterEach
    void everybody_is_back() {
        absence.over();
        watch.end();
    }

    @Test
    void problems_are_solved_by_the_new_unit_by_the_same_days() {
        var lost = rectifying();
        var dues = dues(lost);
        absence.dissolved();

        replaced(lost, "dl.lead", "QH-DL-SF");

        assertThat(lost.status()).isEqualTo(ComplaintStatus.RECTIFYING);
        assertThat(dues(lost)).isEqualTo(dues);
        assertThat(lost.now().waitsRole()).isEqualTo(Role.UNIT_HANDLER);
        assertThat(traces.waits(lost, "dl.sf.handler")).isTrue();
        assertThat(given.shown(lost, "dl.sj.leader")).isFalse();
        assertThat(traces.recipients(lost, "desk.leadReplaced")).contains("dl.sf.leader", "dl.sf.handler");
        assertThat(traces.body(lost, "leadReplaced")).contains("东岭区司法局", "已经查实的问题不变", "期限不变");
        lost.rectified(1).rectified(2).verified(1, true).verified(2, true).struckOff();
        assertThat(lost.status()).isEqualTo(ComplaintStatus.STRUCK_OFF);
    }

    @Test
    void when_all_clocks_have_announced_what_they_had_to_the_new_unit_is_ordered_to_say_until_when() {
        var lost = made(MONDAY, this::rectifying).get();
        on(DEEP_RED, sweep::pass);
        absence.dissolved();

        on(DEEP_RED, () -> replaced(lost, "dl.lead", "QH-DL-SF"));

        var order = watch.orders(lost, ClockCode.C8).stream()
                .filter(SupervisionOrder::open)
                .toList();
        assertThat(order).singleElement().matches(one -> one.addressee() == Addressee.UNIT);
        assertThat(traces.recipients(lost, "desk.ordered")).contains("dl.sf.leader", "dl.sf.handler");
        on(DEEP_RED.plusDays(2), sweep::pass); // the answer is due on the third day
        assertThat(traces.recipients(lost, "desk.urged")).contains("dl.sf.leader");
        on(DEEP_RED.plusDays(2), () -> answers.answer(given.actor("dl.sf.leader"), lost.number(), "9月底前整改完。"));
        assertThat(watch.orders(lost, ClockCode.C8)).noneMatch(SupervisionOrder::open);
    }

    @Test
    void on_the_ledger_the_new_unit_reports_within_the_same_month_and_is_listed_with_it() {
        var lost = ledgered();
        var due = traces.clock(lost, ClockCode.C10).dueAt();
        absence.dissolved();

        replaced(lost, "dl.dispatch", "QH-DL-SF");

        assertThat(lost.status()).isEqualTo(ComplaintStatus.PENDING_LEDGER);
        assertThat(lost.now().waitsRole()).isEqualTo(Role.UNIT_LEADER);
        assertThat(traces.clock(lost, ClockCode.C10).dueAt()).isEqualTo(due);
        assertThat(traces.body(lost, "leadReplaced")).contains("东岭区司法局").doesNotContain("查实"); // nothing was found yet
        assertThat(listed("dl.sf.leader")).contains(lost.number());
        assertThat(claims.of(lost.now())).extracting(Claim::kind).doesNotContain(Claim.Kind.LEDGER);
        lost.reported(clock.today().plusDays(60));
        assertThat(claims.of(lost.now())).extracting(Claim::kind).contains(Claim.Kind.LEDGER);
        lost.backFromLedgerBy("dl.sf.leader").replySubmitted(Finding.UNSUBSTANTIATED);
    }

    @Test
    void a_found_problem_is_the_new_unit_s_from_the_reply_on_and_nobody_waits_for_the_rating() {
        var lost = answered(Finding.SUBSTANTIATED);
        absence.dissolved();
        assertThat(possible.of(given.actor("dl.lead"), lost.now())).contains(Act.LEAD_REPLACEMENT);

        replaced(lost, "dl.lead", "QH-DL-SF");

        assertThat(lost.status()).isEqualTo(ComplaintStatus.REPLIED);
        assertThat(lost.now().waitsRole()).isEqualTo(Role.UNIT_HANDLER);
        assertThat(traces.waits(lost, "dl.sf.handler")).isTrue();
        lost.rated(Grade.SATISFIED)
                .rectified(1)
                .rectified(2)
                .verified(1, true)
                .verified(2, true)
                .struckOff();
        assertThat(lost.status()).isEqualTo(ComplaintStatus.STRUCK_OFF);
    }

    @Test
    void where_nothing_was_found_nobody_is_needed_after_the_reply() {
        var answered = answered(Finding.UNSUBSTANTIATED);
        absence.dissolved();

        assertThat(possible.of(given.actor("dl.lead"), answered.now())).doesNotContain(Act.LEAD_REPLACEMENT);
        refused("recall.held", () -> replaced(answered, "dl.lead", "QH-DL-SF"));
    }

    @Test
    void it_is_no_way_round_a_unit_that_is_there_nor_one_to_a_unit_that_may_not() {
        var held = rectifying();
        refused("recall.held", () -> replaced(held, "dl.lead", "QH-DL-SF"));
        assertThat(possible.of(given.actor("dl.lead"), held.now())).doesNotContain(Act.LEAD_REPLACEMENT);
        absence.dissolved();

        assertThatThrownBy(() -> replaced(held, "dl.review", "QH-DL-SF")).isInstanceOf(Refusal.NotYours.class);
        refused("routing.recused.self", () -> replaced(held, "dl.lead", "QH-DL-CG"));
        for (var none : List.of("", "NOBODY", "QH-DL-SJ"))
            invalid("assignment.unit.unknown", () -> replaced(held, "dl.lead", none));
        assertThatThrownBy(() -> replacement.replace(given.actor("dl.lead"), held.number(), "QH-DL-SF", " "))
                .isInstanceOf(Refusal.Invalid.class);
        assertThat(held.now().leadUnitId()).isPresent();
        assertThat(given.shown(held, "dl.sf.leader")).isFalse();
    }

    @Test
    void what_the_unit_has_asked_of_the_head_is_decided_first() {
        var asked = rectifying();
        askLedger(asked);
        absence.dissolved();

        refused("recall.ledgerAsked", () -> replaced(asked, "dl.lead", "QH-DL-SF"));
        asked.ledgerRefused();
        replaced(asked, "dl.lead", "QH-DL-SF");
        assertThat(asked.now().waitsRole()).isEqualTo(Role.UNIT_HANDLER);
    }

    private Case rectifying() {
        return answered(Finding.SUBSTANTIATED).rated(Grade.SATISFIED);
    }

    private Case answered(Finding finding) {
        return given.filed()
                .accepted()
                .assignedTo("QH-DL-SJ")
                .acknowledgedBySj()
                .replySubmittedBy("dl.sj.handler", finding)
                .replyApproved();
    }

    private Case ledgered() {
        var lost = given.filed().accepted().assignedTo("QH-DL-SJ").acknowledgedBySj();
        askLedger(lost);
        return lost.ledgered();
    }

    private void askLedger(Case any) {
        var command =
                new AskLedger("账册在外省法院查封。", "已经联系。", "逐份核对。", clock.today().plusDays(90));
        ledgerRequest.ask(given.actor("dl.sj.leader"), any.number(), command);
    }

    private void replaced(Case lost, String by, String unit) {
        replacement.replace(given.actor(by), lost.number(), unit, WHY);
    }

    private List<LocalDate> dues(Case any) {
        return clocks.of(any.id()).stream()
                .filter(deadline -> deadline.clock() == ClockCode.C8 && deadline.running())
                .map(Deadline::dueDay)
                .toList();
    }

    private List<String> listed(String username) {
        return list.after(given.actor(username), 0).stream()
                .map(LedgerRow::number)
                .toList();
    }
}
