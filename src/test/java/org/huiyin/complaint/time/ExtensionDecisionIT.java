package org.huiyin.complaint.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.on;
import static org.huiyin.given.Declined.refused;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.huiyin.account.Accounts;
import org.huiyin.account.NewAccount;
import org.huiyin.account.Role;
import org.huiyin.deadline.Calendars;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Courses;
import org.huiyin.deadline.Movement;
import org.huiyin.deadline.OpenClocks;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Traces;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** More time is granted by somebody else, and the clock and the complainant say why and until when (rules D3, 15). */
@InPortal
class ExtensionDecisionIT {

    /** A month from Tuesday 2 March 2027 ends on Friday 2 April. */
    private static final LocalDate ACCEPTED = LocalDate.of(2027, 3, 2);

    private static final LocalDate DUE = LocalDate.of(2027, 4, 2);

    @Inject
    Traces traces;

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
    void granted_days_move_the_clock_and_its_rule_stays() {
        var extended = handled();
        var rule = traces.clock(extended.get(), ClockCode.C3).rule();
        on(DUE.minusDays(7), () -> extended.get().extensionAsked(15).extended());

        // 15 days after Friday 2 April is Saturday the 17th, so it ends on Monday the 19th (民法典 art. 203)
        assertThat(traces.clock(extended.get(), ClockCode.C3).dueDay()).isEqualTo(LocalDate.of(2027, 4, 19));
        assertThat(traces.clock(extended.get(), ClockCode.C3).rule()).isEqualTo(rule);
        assertThat(clocks.explain(traces.clock(extended.get(), ClockCode.C3)).lastDay())
                .isEqualTo(LocalDate.of(2027, 4, 19));
        assertThat(extended.get().now().nextDueAt())
                .isEqualTo(traces.clock(extended.get(), ClockCode.C3).dueAt());
        assertThat(extended.get().now().waitsRole()).isEqualTo(Role.UNIT_HANDLER);
    }

    @Test
    void the_clock_names_the_office_that_granted_it_and_from_when_to_when() {
        var extended = handled();
        on(DUE.minusDays(7), () -> extended.get().extensionAsked(15).extended());

        var body = given.actor("dl.dispatch").unit();
        var course = courses.of(traces.clock(extended.get(), ClockCode.C3))
                .course(DUE, office -> office.unitId() + " " + office.role());
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

        assertThat(traces.letters(extended.get(), "extension")).isOne();
        assertThat(traces.body(extended.get(), "extension")).contains("还要等三家企业的账册", "2027年4月19日", "15 日");
        assertThat(traces.body(extended.get(), "extension")).doesNotContain("dl.dispatch", "dl.sf.handler");
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

        assertThat(traces.clock(refused.get(), ClockCode.C3).dueDay()).isEqualTo(DUE);
        assertThat(refused.get().now().waitsRole()).isEqualTo(Role.UNIT_HANDLER);
        assertThat(traces.letters(refused.get(), "extension")).isZero();
        assertThat(traces.letters(refused.get(), "desk.extensionRefused")).isPositive();
    }

    @Test
    void a_late_decision_makes_no_delay_undone() {
        var asked = handled();
        on(DUE.minusDays(7), () -> asked.get().extensionAsked(10));
        on(DUE.plusDays(1), () -> refused("extension.past", () -> asked.get().extended()));

        assertThat(traces.clock(asked.get(), ClockCode.C3).dueDay()).isEqualTo(DUE);
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
    void the_request_is_for_staff_the_decision_for_everybody_concerned() {
        var extended = handled();
        on(DUE.minusDays(7), () -> extended.get().extensionAsked(15).extended());

        assertThat(traces.audience(extended.get(), "complaint.extensionRequested"))
                .isEqualTo("STAFF");
        assertThat(traces.audience(extended.get(), "complaint.extended")).isEqualTo("PARTY");
    }

    private AtomicReference<Case> handled() {
        return made(ACCEPTED, () -> given.filed().inHandling());
    }
}
