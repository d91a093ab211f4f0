package org.huiyin.complaint.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.on;
import static org.huiyin.given.Declined.refused;
import static org.huiyin.given.Declined.wrong;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.huiyin.audit.Audience;
import org.huiyin.audit.Trail;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.intake.Statements;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Traces;
import org.huiyin.inbox.PossibleActs;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the supervision body finds goes to discipline and justice: proposed, decided by the head, received and settled. */
@InPortal
class ReferralIT {

    private static final LocalDate TUESDAY = LocalDate.of(2027, 3, 2);

    private static final String BODY = "东岭区纪委监委";

    @Inject
    Traces traces;

    @Inject
    Given given;

    @Inject
    Referring referring;

    @Inject
    ReferralDecision decision;

    @Inject
    Referrals referrals;

    @Inject
    OverdueReceipts receipts;

    @Inject
    Statements statements;

    @Inject
    PossibleActs possible;

    @Inject
    Trail trail;

    /** What was written in the year 2027 would wait until then. */
    @AfterEach
    void nothing_waits_for_years() {
        given.tampered("update outbox set next_attempt_at = null where next_attempt_at > '2027-01-15'");
    }

    @Test
    void it_is_proposed_approved_by_somebody_else_received_and_settled_while_the_case_goes_on() {
        var one = handled();
        on(TUESDAY, () -> {
            propose(one, "dl.intake", false);
            refused("referral.pending", () -> propose(one, "dl.review", false));
            decision.approve(given.actor("dl.lead"), number(one), proposed(one));
        });
        assertThat(only(one).dueOn()).isEqualTo(LocalDate.of(2027, 3, 17)); // fifteen days

        on(TUESDAY.plusDays(3), () -> {
            var id = only(one).id();
            var reviewer = given.actor("dl.review");
            wrong("receivedOn", () -> referring.receive(reviewer, number(one), id, null, "7", "冯工"));
            wrong("receivedOn", () -> referring.receive(reviewer, number(one), id, TUESDAY.minusDays(1), "7", "冯工"));
            wrong("receivedOn", () -> referring.receive(reviewer, number(one), id, TUESDAY.plusDays(4), "7", "冯工"));
            wrong("receivedNumber", () -> referring.receive(reviewer, number(one), id, TUESDAY, " ", "冯工"));
            wrong("referral", () -> referring.receive(reviewer, number(one), id + 1_000_000, TUESDAY, "7", "冯工"));
            refused(
                    "referral.notReceived",
                    () -> referring.conclude(reviewer, number(one), id, "已经立案。", TUESDAY.plusDays(3)));
            referring.receive(reviewer, number(one), id, TUESDAY.plusDays(1), "东纪收〔2027〕7号", "冯工");
            refused("referral.notSent", () -> referring.receive(reviewer, number(one), id, TUESDAY, "7", "冯工"));
            referring.conclude(reviewer, number(one), id, "已经立案。", TUESDAY.plusDays(3));
        });

        assertThat(only(one).state()).isEqualTo(Referral.State.CONCLUDED);
        on(
                TUESDAY.plusDays(3),
                () -> one.get().replySubmitted(Finding.UNSUBSTANTIATED).replyApproved());
        assertThat(one.get().status()).isEqualTo(ComplaintStatus.REPLIED);
        assertThat(trail.firstBreak(one.get().now().chain())).isZero();
    }

    @Test
    void only_the_head_decides_and_a_refusal_needs_its_reason() {
        var one = handled();
        on(TUESDAY, () -> {
            refused("referral.none", () -> decision.approve(given.actor("dl.lead"), number(one), 1));
            propose(one, "dl.dispatch", false);
            for (var other : List.of("dl.intake", "dl.dispatch", "dl.sf.leader"))
                assertThatThrownBy(() -> decision.approve(given.actor(other), number(one), proposed(one)))
                        .isInstanceOf(Refusal.NotYours.class);
            assertThatThrownBy(() -> decision.approve(given.actor("qh.lead"), number(one), proposed(one)))
                    .isInstanceOf(Refusal.Unknown.class);
            wrong("reason", () -> decision.refuse(given.actor("dl.lead"), number(one), proposed(one), " "));
            assertThat(traces.waits(one.get(), "dl.lead")).isTrue();
            decision.refuse(given.actor("dl.lead"), number(one), proposed(one), "线索不具体，先由承办单位核实。");
            assertThat(traces.waits(one.get(), "dl.lead")).isFalse();
            var read = proposedBefore(one);
            propose(one, "dl.dispatch", false); // with what was missing
            refused("referral.another", () -> decision.approve(given.actor("dl.lead"), number(one), read));
            refused("referral.another", () -> decision.refuse(given.actor("dl.lead"), number(one), read, "不具体。"));
            wrong("referral", () -> decision.approve(given.actor("dl.lead"), number(one), 0));
        });
    }

    @Test
    void a_body_that_is_complained_about_gets_nothing() {
        var one = handled();
        on(TUESDAY, () -> assertThatThrownBy(() -> referring.propose(
                        given.actor("dl.intake"),
                        number(one),
                        new ProposeReferral("OTHER", "东岭区城市管理局", "涉嫌滥用职权。", "情况说明一份。", false)))
                .isInstanceOf(Refusal.NotNow.class));
        on(
                TUESDAY,
                () -> wrong(
                        "kind",
                        () -> referring.propose(
                                given.actor("dl.intake"),
                                number(one),
                                new ProposeReferral("NOBODY", BODY, "涉嫌滥用职权。", "情况说明一份。", false))));
    }

    @Test
    void a_whole_matter_goes_while_no_unit_has_it_and_the_complainant_does_not_read_where_to() {
        var one = made(TUESDAY, () -> given.filed().accepted());
        on(TUESDAY, () -> {
            propose(one, "dl.intake", true);
            decision.approve(given.actor("dl.lead"), number(one), proposed(one));
        });

        assertThat(one.get().status()).isEqualTo(ComplaintStatus.TRANSFERRED_OUT);
        assertThat(statements.transfer(one.get().id()))
                .hasValueSatisfying(told -> assertThat(told.destination()).doesNotContain("纪委"));
        for (var entry : trail.of(one.get().now().chain(), List.of(Audience.PARTY, Audience.STAFF)))
            assertThat(entry.detail()).doesNotContain("纪委");
        on(
                TUESDAY.plusDays(2),
                () -> referring.receive( // long after the case has ended
                        given.actor("dl.intake"), number(one), only(one).id(), TUESDAY.plusDays(1), "7", "冯工"));

        var led = handled();
        on(TUESDAY, () -> refused("referral.whole", () -> propose(led, "dl.intake", true)));
    }

    @Test
    void a_whole_matter_that_came_into_the_hands_of_a_unit_meanwhile_does_not_go() {
        var one = made(TUESDAY, () -> given.filed().accepted());
        on(TUESDAY, () -> {
            propose(one, "dl.intake", true);
            one.get().assigned();
            assertThat(possible.of(given.actor("dl.lead"), one.get().now()))
                    .contains(Act.REFERRAL_REFUSAL)
                    .doesNotContain(Act.REFERRAL_APPROVAL);
            refused("referral.whole", () -> decision.approve(given.actor("dl.lead"), number(one), proposed(one)));
        });

        assertThat(one.get().status()).isEqualTo(ComplaintStatus.ASSIGNED);
        assertThat(only(one).state()).isEqualTo(Referral.State.PROPOSED);
    }

    @Test
    void a_receipt_that_is_late_is_reminded_of_once_a_week_and_only_where_it_may_be_known() {
        var one = handled();
        on(TUESDAY, () -> {
            propose(one, "dl.intake", false);
            decision.approve(given.actor("dl.lead"), number(one), proposed(one));
        });
        on(LocalDate.of(2027, 3, 17), receipts::pass);
        assertThat(late(one)).isZero();
        on(LocalDate.of(2027, 3, 18), receipts::pass);
        on(LocalDate.of(2027, 3, 18), receipts::pass);
        on(LocalDate.of(2027, 3, 20), receipts::pass);
        assertThat(late(one)).isEqualTo(1);
        assertThat(traces.waits(one.get(), "dl.lead")).isTrue();
        assertThat(letters(one, "dl.lead")).isGreaterThan(0);
        on(LocalDate.of(2027, 3, 25), receipts::pass);
        assertThat(late(one)).isEqualTo(2);

        on(
                LocalDate.of(2027, 3, 26),
                () -> referring.receive(
                        given.actor("dl.intake"), number(one), only(one).id(), TUESDAY, "7", "冯工"));
        on(LocalDate.of(2027, 4, 26), receipts::pass);
        assertThat(late(one)).isEqualTo(2);
        assertThat(traces.waits(one.get(), "dl.lead")).isFalse();
    }

    private long late(AtomicReference<Case> one) {
        return trail.of(one.get().now().chain(), List.of(Audience.REFERRAL)).stream()
                .filter(entry -> entry.event().equals("referral.late"))
                .count();
    }

    private void propose(AtomicReference<Case> one, String by, boolean whole) {
        referring.propose(
                given.actor(by),
                number(one),
                new ProposeReferral("DISCIPLINE", BODY, "涉嫌收受好处、滥用职权。", "情况说明一份，不含投诉人身份。", whole));
    }

    private AtomicReference<Case> handled() {
        return made(TUESDAY, () -> given.filed().inHandlingWith("QH-DL-SJ"));
    }

    private Referral only(AtomicReference<Case> one) {
        return referrals.of(one.get().id()).get(0);
    }

    private long proposed(AtomicReference<Case> one) {
        return referrals.proposed(one.get().id()).orElseThrow().id();
    }

    private long proposedBefore(AtomicReference<Case> one) {
        return referrals.at(one.get().id(), Referral.State.REFUSED).get(0).id();
    }

    private static String number(AtomicReference<Case> one) {
        return one.get().number();
    }

    private long letters(AtomicReference<Case> one, String username) {
        return ((Number) given.stored(
                        "select count(*) from outbox where once like ?",
                        "%:" + number(one) + ":%:" + given.actor(username).account()))
                .longValue();
    }
}
