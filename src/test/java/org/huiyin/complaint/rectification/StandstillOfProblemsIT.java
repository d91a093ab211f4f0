package org.huiyin.complaint.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.on;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.handling.Grade;
import org.huiyin.complaint.recheck.RecheckOutcome;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Watch;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Time in which a unit may not solve what was found does not count for it (rules D5), whether the day was counted or set. */
@InPortal
class StandstillOfProblemsIT {

    private static final LocalDate MONDAY = LocalDate.of(2027, 7, 5);

    @Inject
    Given given;

    @Inject
    Clocks clocks;

    @Inject
    Problems problems;

    @Inject
    Watch watch;

    @BeforeEach
    void only_the_cast() {
        watch.begin();
    }

    @AfterEach
    void nothing_waits_for_years() {
        watch.end();
    }

    @Test
    void a_recheck_that_upholds_the_reply_makes_no_problem_late() {
        var found = made(MONDAY, () -> given.filed().replied(Finding.PARTLY).rated(Grade.SATISFIED))
                .get();
        assertThat(found.status()).hasToString("RECTIFYING");
        assertThat(due(found)).isEqualTo("2027-07-20");

        on(MONDAY.plusDays(3), found::recheckAsked);
        on(MONDAY.plusDays(31), () -> found.recheckWrittenAt("qh", RecheckOutcome.UPHELD)
                .recheckApprovedAt("qh"));

        assertThat(due(found)).isEqualTo("2027-08-17"); // 28 days later
        assertThat(problems.of(found.id())).allMatch(item -> item.dueOn().equals(LocalDate.of(2027, 8, 17)));
    }

    @Test
    void the_days_in_which_a_bad_rating_is_decided_on_do_not_count_either() {
        var found = made(MONDAY, () -> given.filed().replied(Finding.PARTLY)).get();

        on(MONDAY.plusDays(1), () -> found.rated(Grade.DISSATISFIED));
        on(MONDAY.plusDays(3), found::rehandlingRefused);

        assertThat(due(found)).isEqualTo("2027-07-22");
    }

    @Test
    void the_days_of_another_handling_do_not_count_and_no_day_becomes_earlier() {
        var found = made(MONDAY, () -> given.filed().replied(Finding.PARTLY)).get();

        on(MONDAY.plusDays(1), () -> found.rated(Grade.DISSATISFIED));
        on(MONDAY.plusDays(2), found::rehandled);
        on(MONDAY.plusDays(12), () -> found.replySubmittedBy("dl.sf.leader", Finding.UNSUBSTANTIATED)
                .replyApproved());

        assertThat(due(found)).isEqualTo("2027-08-02"); // 11 days later it is Saturday 31 July
        assertThat(problems.of(found.id())).allMatch(item -> item.dueOn().equals(LocalDate.of(2027, 8, 2)));
    }

    /** Of all its problems, which have the same. */
    private LocalDate due(Case found) {
        var days = clocks.of(found.id()).stream()
                .filter(deadline -> deadline.clock() == ClockCode.C8)
                .map(Deadline::dueDay)
                .distinct()
                .toList();
        assertThat(days).hasSize(1);
        return days.get(0);
    }
}
