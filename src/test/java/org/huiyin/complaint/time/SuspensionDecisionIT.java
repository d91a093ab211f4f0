package org.huiyin.complaint.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.on;
import static org.huiyin.given.Declined.refused;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.huiyin.account.Accounts;
import org.huiyin.account.NewAccount;
import org.huiyin.account.Role;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Finding;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Traces;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** A case stands still on three grounds only, by a decision of somebody else (rules D3, 16). */
@InPortal
class SuspensionDecisionIT {

    /** A month from Tuesday 2 March 2027 ends on Friday 2 April. */
    private static final LocalDate ACCEPTED = LocalDate.of(2027, 3, 2);

    private static final LocalDate DUE = LocalDate.of(2027, 4, 2);

    private static final LocalDate SUSPENDED = LocalDate.of(2027, 3, 10);

    @Inject
    Traces traces;

    @Inject
    Given given;

    @Inject
    Accounts accounts;

    @Inject
    SuspensionRequest request;

    @Inject
    SuspensionDecision decision;

    @Inject
    Resumption resumption;

    @Inject
    Clocks clocks;

    @Test
    void asking_stops_no_clock() {
        var asked = handled();
        on(SUSPENDED, () -> asked.get().suspensionAsked(Ground.APPRAISAL));

        assertThat(clocks.pauseReason(traces.clock(asked.get(), ClockCode.C3))).isEmpty();
        assertThat(asked.get().now().waitsRole()).isEqualTo(Role.DISPATCHER);
        on(SUSPENDED, () -> asked.get().replySubmitted(Finding.UNSUBSTANTIATED));
        assertThat(asked.get().status()).isEqualTo(ComplaintStatus.PENDING_REVIEW);
    }

    @Test
    void there_are_three_grounds_and_without_one_it_is_declined() {
        var any = handled();

        assertThat(Ground.values()).hasSize(3);
        on(SUSPENDED, () -> {
            assertThatThrownBy(() ->
                            request.ask(given.actor("dl.sf.leader"), any.get().number(), null, "人手不够"))
                    .isInstanceOfSatisfying(
                            Refusal.Invalid.class,
                            wrong -> assertThat(wrong.errors().get(0).key()).isEqualTo("suspension.ground.missing"));
            assertThatThrownBy(() ->
                            request.ask(given.actor("dl.sf.leader"), any.get().number(), Ground.PROCEEDINGS, " "))
                    .isInstanceOf(Refusal.Invalid.class);
        });
    }

    @Test
    void only_the_leader_of_the_unit_asks() {
        var any = handled();

        on(SUSPENDED, () -> assertThatThrownBy(() ->
                        request.ask(given.actor("dl.sf.handler"), any.get().number(), Ground.APPRAISAL, "等检测报告"))
                .isInstanceOf(Refusal.NotYours.class));
    }

    @Test
    void a_late_case_does_not_turn_grey() {
        var late = handled();
        var asked = handled();
        on(DUE.minusDays(1), () -> asked.get().suspensionAsked(Ground.APPRAISAL));

        on(DUE, () -> refused("suspension.late", () -> asked.get().suspended()));
        on(DUE.plusDays(5), () -> refused("suspension.late", () -> late.get().suspensionAsked(Ground.FORCE_MAJEURE)));
    }

    @Test
    void who_asked_does_not_decide() {
        if (accounts.find("dl.both").isEmpty())
            accounts.open(
                    new NewAccount("dl.both", "兼任", Set.of(Role.UNIT_LEADER, Role.DISPATCHER), "QH-DL-SF", null, null),
                    "demo-huiyin-2026");
        var asked = handled();
        var both = given.actor("dl.both");
        on(SUSPENDED, () -> {
            request.ask(both, asked.get().number(), Ground.APPRAISAL, "等检测报告。");
            assertThatThrownBy(() -> decision.approve(both, asked.get().number()))
                    .isInstanceOf(Refusal.NotYours.class)
                    .hasMessage("time.samePerson");
            asked.get().suspended();
        });
    }

    @Test
    void a_refused_request_lets_the_clock_run_and_may_be_made_again() {
        var refused = handled();
        on(SUSPENDED, () -> {
            refused.get().suspensionAsked(Ground.APPRAISAL);
            decision.refuse(given.actor("dl.dispatch"), refused.get().number(), "检测不影响认定事实。");
            assertThat(clocks.pauseReason(traces.clock(refused.get(), ClockCode.C3)))
                    .isEmpty();
            refused.get().suspensionAsked(Ground.PROCEEDINGS).suspended();
        });
        assertThat(traces.letters(refused.get(), "suspension")).isOne();
    }

    @Test
    void the_complainant_is_told_of_both() {
        var resumed = suspended();
        assertThat(traces.body(resumed.get(), "suspension")).contains("鉴定、检测", "检测报告预计两周后出具");
        on(SUSPENDED.plusDays(14), () -> resumed.get().resumedBy("dl.sf.leader"));

        assertThat(traces.body(resumed.get(), "resumption")).contains("检测报告已经收到", "2027年4月16日");
        assertThat(traces.audience(resumed.get(), "complaint.suspensionRequested"))
                .isEqualTo("STAFF");
        assertThat(traces.audience(resumed.get(), "complaint.suspended")).isEqualTo("PARTY");
        assertThat(traces.audience(resumed.get(), "complaint.resumed")).isEqualTo("PARTY");
    }

    private AtomicReference<Case> suspended() {
        var any = handled();
        on(SUSPENDED, () -> any.get().suspensionAsked(Ground.APPRAISAL).suspended());
        return any;
    }

    private AtomicReference<Case> handled() {
        return made(ACCEPTED, () -> given.filed().inHandling());
    }
}
