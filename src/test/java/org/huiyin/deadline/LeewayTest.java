package org.huiyin.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.deadline.GivenCalendar.SHIPPED;
import static org.huiyin.deadline.GivenCalendar.day;
import static org.huiyin.deadline.GivenCalendar.pause;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A month from acceptance, extended: each in natural days, together at most the 60 days of the law. */
class LeewayTest {

    private static final DeadlineRule MONTH = DeadlineRule.parse("""
            {"amount": 1, "unit": "MONTH", "rollForward": true, "ceiling": {"amount": 60, "unit": "NATURAL_DAY"}}
            """);

    @Test
    void days_are_counted_from_the_promised_day_and_roll_forward() {
        // a month from 2 March 2026 ends on Thursday 2 April; ten days more end on Sunday the 12th
        assertThat(from("2026-03-02").lastDay(8)).isEqualTo("2026-04-10");
        assertThat(from("2026-03-02").lastDay(10)).isEqualTo("2026-04-13");
    }

    @Test
    void the_law_allows_60_days_from_the_start_and_not_a_day_more() {
        var leeway = from("2026-03-02"); // 60 days end on Friday 1 May, a holiday, so on Wednesday the 6th

        assertThat(leeway.limit()).isEqualTo("2026-05-06");
        assertThat(leeway.mostDays()).isEqualTo(30);
        // from 5 January a month ends on 5 February; 60 days end on 6 March, 29 days later
        assertThat(from("2026-01-05").limit()).isEqualTo("2026-03-06");
        assertThat(from("2026-01-05").mostDays()).isEqualTo(29);
    }

    @Test
    void no_extension_of_any_length_on_any_day_passes_the_limit_or_shortens_the_promise() {
        day("2026-01-01").datesUntil(day("2027-10-01")).forEach(start -> {
            var leeway = from(start.toString());
            for (var days = 1; days <= leeway.mostDays(); days++)
                assertThat(leeway.lastDay(days)).isAfter(leeway.due()).isBeforeOrEqualTo(leeway.limit());
            assertThat(leeway.mostDays()).as("%s", start).isBetween(20, 30);
        });
    }

    @Test
    void a_rule_without_a_limit_allows_what_a_decision_may_add() {
        var free = DeadlineRule.parse("{\"amount\": 1, \"unit\": \"MONTH\"}");
        var leeway = leeway(free, "2026-01-05", List.of());

        assertThat(leeway.limit()).isNull();
        assertThat(leeway.mostDays()).isEqualTo(Leeway.MOST_DAYS);
    }

    @Test
    void time_that_stood_still_does_not_use_up_the_limit() {
        var waited = leeway(MONTH, "2026-03-02", List.of(pause("2026-03-09", "2026-03-19")));

        assertThat(waited.due()).isEqualTo("2026-04-13"); // 12 April is a Sunday
        assertThat(waited.limit()).isEqualTo("2026-05-11");
    }

    @Test
    void two_working_days_before_the_end_are_counted_over_days_of_rest() {
        // due on Thursday 2 April: on Tuesday two working days are left
        assertThat(from("2026-03-02").latestDayWithLeft(2)).isEqualTo("2026-03-31");
        // due on Tuesday 7 April: Wednesday to Friday, then Qingming from Saturday to Monday
        assertThat(from("2026-03-07").due()).isEqualTo("2026-04-07");
        assertThat(from("2026-03-07").latestDayWithLeft(2)).isEqualTo("2026-04-02");
    }

    @Test
    void on_the_last_day_and_after_it_there_is_nothing_left_to_pause() {
        var leeway = from("2026-03-02");

        assertThat(leeway.pausable(day("2026-04-01"))).isTrue();
        assertThat(leeway.pausable(day("2026-04-02"))).isFalse();
        assertThat(leeway.pausable(day("2026-04-20"))).isFalse();
    }

    @Test
    void in_the_days_of_rest_over_which_the_end_rolled_there_is_nothing_left_to_pause() {
        var leeway = from("2026-03-05"); // 5 April is a holiday until Monday, so Tuesday 7 April

        assertThat(leeway.due()).isEqualTo("2026-04-07");
        assertThat(leeway.pausable(day("2026-04-04"))).isTrue();
        assertThat(leeway.pausable(day("2026-04-06"))).isFalse();
    }

    private static Leeway from(String start) {
        return leeway(MONTH, start, List.of());
    }

    private static Leeway leeway(DeadlineRule rule, String start, List<Pause> pauses) {
        var counting = new Counting(rule, LocalDate.parse(start), List.of());
        var due = counting.due(pauses, SHIPPED).lastDay();
        return new Leeway(SHIPPED, counting, pauses, due, rule.ceiling());
    }
}
