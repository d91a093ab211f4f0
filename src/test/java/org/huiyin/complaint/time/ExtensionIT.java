package org.huiyin.complaint.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.huiyin.account.Accounts;
import org.huiyin.account.NewAccount;
import org.huiyin.account.Role;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.handling.Grade;
import org.huiyin.deadline.Calendars;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Courses;
import org.huiyin.deadline.Deadline;
import org.huiyin.deadline.Movement;
import org.huiyin.deadline.OpenClocks;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** More time is asked for once, in time, and granted by somebody else; until then nothing moves (rules D3, 15). */
@InPortal
class ExtensionIT {

    /** A month from Tuesday 2 March 2027 ends on Friday 2 April. */
    private static final LocalDate ACCEPTED = LocalDate.of(2027, 3, 2);

    private static final LocalDate DUE = LocalDate.of(2027, 4, 2);

    @Inject
    Given given;

    @Inject
    Accounts accounts;

    @Inject
    ExtensionRequest request;

    @Inject
    ExtensionDecision decision;

    @Inject
    Clocks clocks;

    @Inject
    Courses courses;

    @Inject
    OpenClocks openClocks;

    @Inject
    Calendars calendars;

    @Test
    void asking_moves_nothing_and_lets_the_dispatcher_decide() {
        var asked = handled();
        on(DUE.minusDays(7), () -> asked.get().extensionAsked(20));

        assertThat(c3(asked).dueDay()).isEqualTo(DUE);
        assertThat(asked.get().status()).isEqualTo(ComplaintStatus.HANDLING);
        assertThat(asked.get().now().waitsRole()).isEqualTo(Role.DISPATCHER);
        assertThat(asked.get().now().nextDueAt()).isEqualTo(c3(asked).dueAt());
        assertThat(letters(asked, "desk.extensionRequested")).isPositive();
        assertThat(letters(asked, "extension")).isZero();
    }

    @Test
    void granted_days_move_the_clock_and_its_rule_stays() {
        var extended = handled();
        var rule = c3(extended).rule();
        on(DUE.minusDays(7), () -> extended.get().extensionAsked(15).extended());

        // 15 days after Friday 2 April is Saturday the 17th, so it ends on Monday the 19th (民法典 art. 203)
        assertThat(c3(extended).dueDay()).isEqualTo(LocalDate.of(2027, 4, 19));
        assertThat(c3(extended).rule()).isEqualTo(rule);
        assertThat(clocks.explain(c3(extended)).lastDay()).isEqualTo(LocalDate.of(2027, 4, 19));
        assertThat(extended.get().now().nextDueAt()).isEqualTo(c3(extended).dueAt());
        assertThat(extended.get().now().waitsRole()).isEqualTo(Role.UNIT_HANDLER);
    }

    @Test
    void the_clock_names_the_office_that_granted_it_and_from_when_to_when() {
        var extended = handled();
        on(DUE.minusDays(7), () -> extended.get().extensionAsked(15).extended());

        var body = given.actor("dl.dispatch").unit();
        var course = courses.of(c3(extended), DUE, office -> office.unitId() + " " + office.role());
        assertThat(course.extensions()).singleElement().satisfies(one -> {
            assertThat(one.from()).isEqualTo(DUE);
            assertThat(one.until()).isEqualTo(LocalDate.of(2027, 4, 19));
            assertThat(one.approvedBy()).isEqualTo(body + " DISPATCHER");
        });
    }

    @Test
    void a_preview_of_another_calendar_counts_the_granted_days_too() {
        var extended = handled();
        on(DUE.minusDays(7), () -> extended.get().extensionAsked(15).extended());
        var seen = new ArrayList<Movement>();

        openClocks.from(DUE, calendars.current(), open -> {
            if (open.complaintId() == extended.get().id()) seen.add(open.movement());
        });

        assertThat(seen).containsExactly(new Movement(LocalDate.of(2027, 4, 19), LocalDate.of(2027, 4, 19)));
    }

    @Test
    void the_complainant_is_told_why_and_until_when() {
        var extended = handled();
        on(DUE.minusDays(7), () -> extended.get().extensionAsked(15).extended());

        assertThat(letters(extended, "extension")).isOne();
        assertThat(body(extended, "extension")).contains("还要等三家企业的账册", "2027年4月19日", "15 日");
        assertThat(body(extended, "extension")).doesNotContain("dl.dispatch", "dl.sf.handler");
    }

    @Test
    void a_refusal_needs_a_reason_and_changes_nothing() {
        var refused = handled();
        on(DUE.minusDays(7), () -> {
            refused.get().extensionAsked(10);
            assertThatThrownBy(() -> decision.refuse(
                            given.actor("dl.dispatch"), refused.get().number(), " "))
                    .isInstanceOf(Refusal.Invalid.class);
            refused.get().extensionRefused();
        });

        assertThat(c3(refused).dueDay()).isEqualTo(DUE);
        assertThat(refused.get().now().waitsRole()).isEqualTo(Role.UNIT_HANDLER);
        assertThat(letters(refused, "extension")).isZero();
        assertThat(letters(refused, "desk.extensionRefused")).isPositive();
    }

    @Test
    void it_is_asked_for_once_whatever_was_decided() {
        var granted = handled();
        var refused = handled();
        on(DUE.minusDays(7), () -> {
            granted.get().extensionAsked(5).extended();
            refused.get().extensionAsked(5).extensionRefused();
            refused("extension.once", () -> granted.get().extensionAsked(5));
            refused("extension.once", () -> refused.get().extensionAsked(5));
        });
    }

    @Test
    void while_one_request_waits_there_is_no_second() {
        var asked = handled();
        on(DUE.minusDays(7), () -> {
            asked.get().extensionAsked(5);
            refused("time.waiting", () -> asked.get().extensionAsked(6));
            refused("time.waiting", () -> asked.get().suspensionAsked(Ground.APPRAISAL));
        });
    }

    @Test
    void it_is_asked_for_two_working_days_before_the_end_at_the_latest() {
        var intime = handled();
        var late = handled();
        on(LocalDate.of(2027, 3, 31), () -> intime.get().extensionAsked(5)); // Thursday and Friday are left
        on(
                LocalDate.of(2027, 4, 1),
                () -> refused("extension.late", () -> late.get().extensionAsked(5)));
    }

    @Test
    void the_days_are_1_to_30_and_together_at_most_60_from_acceptance() {
        var any = handled();
        on(DUE.minusDays(7), () -> {
            invalid("extension.days", () -> any.get().extensionAsked(0));
            invalid("extension.days", () -> any.get().extensionAsked(31));
            // 60 days from 2 March end on Saturday 1 May, a holiday; 29 days after 2 April are the most that fit
            var most = clocks.leeway(any.get().id(), ClockCode.C3).orElseThrow();
            if (most.mostDays() < 30)
                invalid("extension.ceiling", () -> any.get().extensionAsked(most.mostDays() + 1));
            any.get().extensionAsked(most.mostDays()).extended();
        });

        assertThat(c3(any).dueDay()).isBeforeOrEqualTo(courses.limit(c3(any)));
    }

    @Test
    void beyond_60_days_from_acceptance_it_is_declined_and_the_most_is_named() {
        var january = new AtomicReference<Case>();
        // a month from 5 January ends on 5 February; 60 days end on Friday 6 March
        on(LocalDate.of(2026, 1, 5), () -> january.set(given.filed().inHandling()));
        on(LocalDate.of(2026, 1, 26), () -> assertThatThrownBy(
                        () -> january.get().extensionAsked(30))
                .isInstanceOfSatisfying(Refusal.Invalid.class, invalid -> {
                    assertThat(invalid.errors().get(0).key()).isEqualTo("extension.ceiling");
                    assertThat(invalid.errors().get(0).variables()).containsExactly(29, 60);
                }));
    }

    @Test
    void a_late_decision_makes_no_delay_undone() {
        var asked = handled();
        on(DUE.minusDays(7), () -> asked.get().extensionAsked(10));
        on(DUE.plusDays(1), () -> refused("extension.past", () -> asked.get().extended()));

        assertThat(c3(asked).dueDay()).isEqualTo(DUE);
        on(DUE.plusDays(1), () -> asked.get().extensionRefused());
    }

    @Test
    void who_asked_does_not_decide() {
        if (accounts.find("dl.both").isEmpty())
            accounts.open(
                    new NewAccount("dl.both", "兼任", Set.of(Role.UNIT_LEADER, Role.DISPATCHER), "QH-DL-SF", null, null),
                    "demo-huiyin-2026");
        var asked = handled();
        var both = given.actor("dl.both");
        on(DUE.minusDays(7), () -> {
            request.ask(both, asked.get().number(), 10, "还要等三家企业的账册。");
            assertThatThrownBy(() -> decision.approve(both, asked.get().number()))
                    .isInstanceOf(Refusal.NotYours.class)
                    .hasMessage("time.samePerson");
            asked.get().extended();
        });
    }

    @Test
    void a_request_blocks_nothing_and_lapses_with_the_reply() {
        var replied = handled();
        on(DUE.minusDays(7), () -> replied.get().extensionAsked(10).replySubmitted(Finding.UNSUBSTANTIATED));

        assertThat(replied.get().status()).isEqualTo(ComplaintStatus.PENDING_REVIEW);
        on(DUE.minusDays(6), () -> {
            assertThatThrownBy(() -> replied.get().extended()).isInstanceOf(Refusal.NotNow.class);
            replied.get().replyReturned();
            refused("extension.notAsked", () -> replied.get().extended());
            replied.get().extensionAsked(5).extended(); // nobody had decided on the first
        });
        assertThat(c3(replied).dueDay()).isEqualTo(LocalDate.of(2027, 4, 7));
    }

    @Test
    void handling_once_more_knows_no_extension() {
        var again = new AtomicReference<Case>();
        on(
                ACCEPTED,
                () -> again.set(given.filed()
                        .replied(Finding.UNSUBSTANTIATED)
                        .rated(Grade.DISSATISFIED)
                        .rehandled()
                        .replySubmittedBy("dl.sf.leader", Finding.UNSUBSTANTIATED)
                        .replyReturned()));

        on(
                ACCEPTED.plusDays(1),
                () -> refused("extension.otherClock", () -> again.get().extensionAsked(5)));
    }

    @Test
    void a_case_that_has_moved_on_knows_no_extension() {
        var fresh = given.filed().accepted().assigned();

        assertThatThrownBy(() -> fresh.extensionAsked(5)).isInstanceOf(Refusal.NotNow.class);
        assertThatThrownBy(() -> given.filed().inHandling().extended())
                .isInstanceOf(Refusal.NotNow.class)
                .hasMessage("extension.notAsked");
    }

    @Test
    void the_request_is_for_staff_the_decision_for_everybody_concerned() {
        var extended = handled();
        on(DUE.minusDays(7), () -> extended.get().extensionAsked(15).extended());

        assertThat(audience(extended, "complaint.extensionRequested")).isEqualTo("STAFF");
        assertThat(audience(extended, "complaint.extended")).isEqualTo("PARTY");
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

    private static void invalid(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.Invalid.class, wrong -> assertThat(
                        wrong.errors().get(0).key())
                .isEqualTo(key));
    }

    private static void on(LocalDate day, Runnable work) {
        Clock.at(day.atTime(10, 0).atZone(Clock.CHINA).toInstant(), work);
    }
}
