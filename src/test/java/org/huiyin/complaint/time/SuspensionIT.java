package org.huiyin.complaint.time;

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
import org.huiyin.complaint.Act;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.intake.Material;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Courses;
import org.huiyin.deadline.Deadline;
import org.huiyin.deadline.Light;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.inbox.Inbox;
import org.huiyin.inbox.InboxList;
import org.huiyin.inbox.InboxQuery;
import org.huiyin.inbox.PossibleActs;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** A case stands still on three grounds only, by a decision of somebody else, and goes on where it stood (rules D3, 16). */
@InPortal
class SuspensionIT {

    /** A month from Tuesday 2 March 2027 ends on Friday 2 April. */
    private static final LocalDate ACCEPTED = LocalDate.of(2027, 3, 2);

    private static final LocalDate DUE = LocalDate.of(2027, 4, 2);
    private static final LocalDate SUSPENDED = LocalDate.of(2027, 3, 10);

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
    Material material;

    @Inject
    Inbox inbox;

    @Inject
    PossibleActs possible;

    @Inject
    Clocks clocks;

    @Inject
    Courses courses;

    @Test
    void asking_stops_no_clock() {
        var asked = handled();
        on(SUSPENDED, () -> asked.get().suspensionAsked(Ground.APPRAISAL));

        assertThat(clocks.pauseReason(c3(asked))).isEmpty();
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
    void once_approved_the_clock_stands_still_and_the_light_is_grey() {
        var suspended = suspended();

        assertThat(clocks.pauseReason(c3(suspended))).contains("APPRAISAL");
        assertThat(suspended.get().now().nextDueAt()).isNull();
        assertThat(suspended.get().now().waitsRole()).isEqualTo(Role.UNIT_LEADER);
        var grey = new InboxQuery(InboxList.UNIT, Light.PAUSED, null, null, InboxQuery.MOST);
        on(SUSPENDED.plusDays(60), () -> assertThat(
                        inbox.find(given.actor("dl.sf.leader"), grey).rows())
                .anyMatch(row -> row.number().equals(suspended.get().number())));
    }

    @Test
    void the_time_in_between_is_added_to_the_clock() {
        var resumed = suspended();
        on(SUSPENDED.plusDays(14), () -> resumed.get().resumedBy("dl.sf.leader"));

        // 14 days after Friday 2 April is Friday the 16th
        assertThat(c3(resumed).dueDay()).isEqualTo(LocalDate.of(2027, 4, 16));
        assertThat(clocks.pauseReason(c3(resumed))).isEmpty();
        assertThat(resumed.get().now().nextDueAt()).isEqualTo(c3(resumed).dueAt());
        assertThat(resumed.get().now().waitsRole()).isEqualTo(Role.UNIT_HANDLER);
    }

    @Test
    void the_supervision_body_may_let_it_go_on_too_and_nobody_else() {
        var suspended = suspended();
        on(SUSPENDED.plusDays(3), () -> {
            assertThatThrownBy(() -> suspended.get().resumedBy("dl.sf.handler")).isInstanceOf(Refusal.NotYours.class);
            assertThatThrownBy(() -> suspended.get().resumedBy("dl.review")).isInstanceOf(Refusal.NotYours.class);
            suspended.get().resumedBy("dl.dispatch");
            refused("resumption.notSuspended", () -> suspended.get().resumedBy("dl.dispatch"));
        });
    }

    @Test
    void it_goes_on_with_a_reason_only() {
        var suspended = suspended();

        on(SUSPENDED.plusDays(3), () -> assertThatThrownBy(() -> resumption.resume(
                        given.actor("dl.sf.leader"), suspended.get().number(), ""))
                .isInstanceOf(Refusal.Invalid.class));
    }

    @Test
    void the_complainant_is_told_of_both() {
        var resumed = suspended();
        assertThat(body(resumed, "suspension")).contains("鉴定、检测", "检测报告预计两周后出具");
        on(SUSPENDED.plusDays(14), () -> resumed.get().resumedBy("dl.sf.leader"));

        assertThat(body(resumed, "resumption")).contains("检测报告已经收到", "2027年4月16日");
        assertThat(audience(resumed, "complaint.suspensionRequested")).isEqualTo("STAFF");
        assertThat(audience(resumed, "complaint.suspended")).isEqualTo("PARTY");
        assertThat(audience(resumed, "complaint.resumed")).isEqualTo("PARTY");
    }

    @Test
    void while_it_stands_still_no_reply_is_submitted() {
        var suspended = suspended();

        on(SUSPENDED.plusDays(3), () -> {
            refused("suspension.noReply", () -> suspended.get().replySubmitted(Finding.UNSUBSTANTIATED));
            assertThat(possible.of(given.actor("dl.sf.handler"), suspended.get().now()))
                    .isEmpty();
            assertThat(possible.of(given.actor("dl.sf.leader"), suspended.get().now()))
                    .containsExactly(Act.RESUMPTION);
            suspended.get().resumedBy("dl.sf.leader").replySubmitted(Finding.UNSUBSTANTIATED);
        });
    }

    @Test
    void while_it_stands_still_material_and_withdrawal_are_possible() {
        var suspended = suspended();

        on(SUSPENDED.plusDays(3), () -> {
            material.add(suspended.get().id(), "又找到一张收据。");
            suspended.get().withdrawn();
        });
        assertThat(suspended.get().status()).isEqualTo(ComplaintStatus.WITHDRAWN);
        assertThat(clocks.of(suspended.get().id())).noneMatch(Deadline::running);
    }

    @Test
    void while_it_stands_still_there_is_neither_extension_nor_second_suspension() {
        var suspended = suspended();

        on(SUSPENDED.plusDays(3), () -> {
            refused("extension.suspended", () -> suspended.get().extensionAsked(5));
            refused("suspension.already", () -> suspended.get().suspensionAsked(Ground.PROCEEDINGS));
        });
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
            assertThat(clocks.pauseReason(c3(refused))).isEmpty();
            refused.get().suspensionAsked(Ground.PROCEEDINGS).suspended();
        });
        assertThat(letters(refused, "suspension")).isOne();
    }

    @Test
    void each_pause_and_its_ground_stay_on_the_clock() {
        var twice = suspended();
        on(SUSPENDED.plusDays(2), () -> twice.get().resumedBy("dl.sf.leader"));
        on(
                SUSPENDED.plusDays(5),
                () -> twice.get().suspensionAsked(Ground.PROCEEDINGS).suspended());
        on(SUSPENDED.plusDays(9), () -> twice.get().resumedBy("dl.dispatch"));

        assertThat(courses.pauses(c3(twice)))
                .extracting(pause -> pause.reason())
                .isEqualTo(List.of("APPRAISAL", "PROCEEDINGS"));
        assertThat(courses.pauses(c3(twice)))
                .allSatisfy(pause -> assertThat(pause.approver()).hasFieldOrPropertyWithValue("role", "DISPATCHER"));
        // two and four days: Thursday 8 April
        assertThat(c3(twice).dueDay()).isEqualTo(LocalDate.of(2027, 4, 8));
        assertThat(letters(twice, "suspension")).isEqualTo(2);
        assertThat(letters(twice, "resumption")).isEqualTo(2);
    }

    @Test
    void an_extended_case_can_stand_still_and_keeps_every_day() {
        var both = handled();
        on(DUE.minusDays(7), () -> both.get().extensionAsked(10).extended()); // until Monday 12 April
        on(
                LocalDate.of(2027, 4, 6),
                () -> both.get().suspensionAsked(Ground.APPRAISAL).suspended());
        on(LocalDate.of(2027, 4, 13), () -> both.get().resumedBy("dl.sf.leader"));

        assertThat(c3(both).dueDay()).isEqualTo(LocalDate.of(2027, 4, 19));
    }

    private AtomicReference<Case> suspended() {
        var any = handled();
        on(SUSPENDED, () -> any.get().suspensionAsked(Ground.APPRAISAL).suspended());
        return any;
    }

    private AtomicReference<Case> handled() {
        var any = new AtomicReference<Case>();
        on(ACCEPTED, () -> any.set(given.filed().inHandling()));
        return any;
    }

    private Deadline c3(AtomicReference<Case> any) {
        return clocks.of(any.get().id()).stream()
                .filter(deadline -> deadline.clock() == ClockCode.C3)
                .findFirst()
                .orElseThrow();
    }

    private Object audience(AtomicReference<Case> any, String event) {
        return given.stored(
                "select audience from trail_entry where chain = ? and event = ?",
                "complaint:" + any.get().id(),
                event);
    }

    private String body(AtomicReference<Case> any, String kind) {
        return (String) given.stored(
                "select body from outbox where kind = ? and subject like ?",
                kind,
                "% " + any.get().number());
    }

    private int letters(AtomicReference<Case> any, String kind) {
        var written = given.stored(
                "select count(*) from outbox where kind = ? and subject like ?",
                kind,
                "%" + any.get().number() + "%");
        return ((Number) written).intValue();
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(Refusal.NotNow.class).hasMessage(key);
    }

    private static void on(LocalDate day, Runnable work) {
        Clock.at(day.atTime(10, 0).atZone(Clock.CHINA).toInstant(), work);
    }
}
