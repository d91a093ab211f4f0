package org.huiyin.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.on;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.account.Role;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.handling.Grade;
import org.huiyin.complaint.rectification.StrikeOff;
import org.huiyin.complaint.rectification.Verification;
import org.huiyin.complaint.time.LedgerDecision;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Watch;
import org.huiyin.inbox.LedgerList;
import org.huiyin.inbox.LedgerRow;
import org.huiyin.platform.Clock;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is taken over while problems are being solved goes on, whatever the body above decides first. */
@InPortal
class TakenOverRectificationIT {

    private static final LocalDate BEGUN = LocalDate.of(2027, 7, 5);

    /** More than five working days after all problems had to be solved. */
    private static final LocalDate DEEP_RED = LocalDate.of(2027, 11, 1);

    @Inject
    Given given;

    @Inject
    Watch watch;

    @Inject
    Sweep sweep;

    @Inject
    Escalations escalations;

    @Inject
    OrderAnswer answers;

    @Inject
    FalseReporting reporting;

    @Inject
    EscalatedHandling handling;

    @Inject
    Verification verification;

    @Inject
    StrikeOff strikeOff;

    @Inject
    LedgerDecision ledger;

    @Inject
    LedgerList list;

    @Inject
    Clocks clocks;

    @Inject
    Clock clock;

    @AfterEach
    void nothing_waits_for_years() {
        watch.end();
    }

    @Test
    void what_it_does_not_verify_is_reported_again_and_struck_off_in_the_end() {
        var taken = taken(solving().rectified(1).rectified(2));
        assertThat(deciding(taken)).isTrue();

        verified(taken, 1, false);

        assertThat(taken.now().waitsRole()).isEqualTo(Role.UNIT_HANDLER);
        assertThat(deciding(taken)).isFalse();
        taken.rectified(1);
        verified(taken, 1, true);
        verified(taken, 2, true);
        assertThat(deciding(taken)).isTrue();
        strikeOff.strikeOff(given.actor("qh.review"), taken.number(), "");
        assertThat(taken.status()).isEqualTo(ComplaintStatus.STRUCK_OFF);
        assertThat(deciding(taken)).isFalse();
    }

    @Test
    void what_it_finds_false_is_worked_on_again() {
        var taken = taken(solving().rectified(1).rectified(2));

        reporting.find(given.actor("qh.lead"), taken.number(), "RECTIFICATION-1", "照片是去年的。");

        assertThat(deciding(taken)).isFalse();
        taken.rectified(1);
        assertThat(taken.now().waitsRole()).isEqualTo(Role.REVIEWER);
    }

    @Test
    void a_wish_for_the_ledger_is_refused_and_the_unit_goes_on() {
        var taken = taken(solving().ledgerAsked(clock.today().plusDays(90)));
        assertThat(taken.now().waitsRole()).isEqualTo(Role.SUPERVISOR_LEAD);

        ledger.refuse(given.actor("qh.lead"), taken.number(), "可以先调阅。");

        assertThat(deciding(taken)).isFalse();
        taken.rectified(1).rectified(2);
    }

    @Test
    void a_wish_for_the_ledger_is_granted_and_the_body_above_finds_it_in_its_list() {
        var taken = taken(solving().ledgerAsked(clock.today().plusDays(90)));

        ledger.approve(given.actor("qh.lead"), taken.number());

        assertThat(deciding(taken)).isFalse();
        assertThat(listed("qh.lead")).contains(taken.number());
    }

    @Test
    void what_stands_on_the_ledger_moves_to_the_list_of_the_body_above() {
        var late = solving().ledgerAsked(clock.today().plusDays(90)).ledgered();
        assertThat(listed("dl.lead")).contains(late.number());

        taken(late);

        assertThat(listed("qh.lead")).contains(late.number());
        assertThat(listed("dl.lead")).doesNotContain(late.number());
        assertThat(listed("dl.sf.leader")).contains(late.number());
    }

    @Test
    void the_unit_that_keeps_the_case_still_explains_why_it_was_late() {
        var late = made(BEGUN, this::solving).get();
        on(DEEP_RED, sweep::pass);
        on(DEEP_RED, () -> handling.takeOver(given.actor("qh.lead"), late.number(), "一再超期。"));

        assertThat(late.status()).isEqualTo(ComplaintStatus.RECTIFYING);
        assertThat(escalations.orders(late.id()))
                .filteredOn(SupervisionOrder::open)
                .isNotEmpty()
                .allMatch(order -> order.addressee() == Addressee.UNIT);
        on(DEEP_RED.plusDays(1), () -> answers.answer(given.actor("dl.sf.leader"), late.number(), "下周整改完。"));
        assertThat(escalations.orders(late.id())).noneMatch(SupervisionOrder::open);
    }

    private Case solving() {
        return given.filed().replied(Finding.SUBSTANTIATED).rated(Grade.SATISFIED);
    }

    private Case taken(Case listed) {
        reporting.find(given.actor("dl.lead"), listed.number(), "REPLY", "照片是去年的。");
        handling.takeOver(given.actor("qh.lead"), listed.number(), "一再弄虚作假。");
        return listed;
    }

    private Complaint verified(Case taken, int item, boolean passed) {
        return verification.verify(given.actor("qh.review"), taken.number(), item, passed, "现场看过。");
    }

    private boolean deciding(Case any) {
        return clocks.runs(any.id(), ClockCode.C6);
    }

    private List<String> listed(String username) {
        return list.after(given.actor(username), 0).stream()
                .map(LedgerRow::number)
                .toList();
    }
}
