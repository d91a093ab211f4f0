package org.huiyin.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.deadline.GivenCalendar.due;
import static org.huiyin.deadline.GivenCalendar.kept;
import static org.huiyin.deadline.GivenCalendar.lastDay;
import static org.huiyin.deadline.GivenCalendar.months;
import static org.huiyin.deadline.GivenCalendar.naturalDays;
import static org.huiyin.deadline.GivenCalendar.workingDays;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDateTest {

    @ParameterizedTest
    @CsvSource({
        "2026-02-13,5,WORKING_DAY,2026-02-27",
        "2026-09-30,7,WORKING_DAY,2026-10-15",
        "2025-01-24,5,WORKING_DAY,2025-02-07",
        "2024-09-30,7,WORKING_DAY,2024-10-15",
        "2026-09-18,3,WORKING_DAY,2026-09-22",
        "2026-01-31,1,MONTH,2026-02-28",
        "2026-09-01,1,MONTH,2026-10-08",
        "2026-02-10,7,NATURAL_DAY,2026-02-24"
    })
    void the_vectors_of_the_rules_hold(LocalDate start, int amount, PeriodUnit unit, LocalDate lastDay) {
        assertThat(lastDay(start.toString(), new Period(amount, unit, true))).isEqualTo(lastDay);
    }

    @Test
    void a_start_day_is_not_counted() { // 民法典 art. 201
        assertThat(lastDay("2026-11-23", workingDays(1))).isEqualTo("2026-11-24");
        assertThat(lastDay("2026-11-23", naturalDays(1))).isEqualTo("2026-11-24");
    }

    @Test
    void a_period_that_starts_on_a_day_of_rest_begins_with_the_next_working_day() {
        assertThat(lastDay("2026-11-21", workingDays(1))).isEqualTo("2026-11-23");
        assertThat(lastDay("2026-02-17", workingDays(1))).isEqualTo("2026-02-24");
    }

    @Test
    void a_month_ends_on_the_corresponding_day() { // 民法典 art. 202
        assertThat(lastDay("2026-03-13", months(1))).isEqualTo("2026-04-13");
        assertThat(lastDay("2026-02-28", months(1)))
                .as("the 28th, not the end of March")
                .isEqualTo("2026-03-30");
        assertThat(lastDay("2026-02-27", months(1))).isEqualTo("2026-03-27");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31,1,2026-02-28",
        "2026-01-29,1,2026-02-28",
        "2024-01-31,1,2024-02-29",
        "2024-01-30,1,2024-02-29",
        "2026-03-31,1,2026-04-30",
        "2024-02-29,12,2025-02-28",
        "2026-08-31,6,2027-02-28"
    })
    void a_month_without_the_day_ends_with_the_month(LocalDate start, int months, LocalDate lastDay) {
        assertThat(lastDay(start.toString(), kept(months(months)))).isEqualTo(lastDay);
    }

    @Test
    void a_last_day_of_rest_rolls_forward() { // 民法典 art. 203
        assertThat(lastDay("2026-11-14", naturalDays(7))).as("a Saturday").isEqualTo("2026-11-23");
        assertThat(lastDay("2026-09-24", naturalDays(7))).as("National Day").isEqualTo("2026-10-08");
    }

    @Test
    void a_rule_may_keep_a_last_day_of_rest() {
        assertThat(lastDay("2026-09-24", kept(naturalDays(7)))).isEqualTo("2026-10-01");
        assertThat(lastDay("2026-09-01", kept(months(1)))).isEqualTo("2026-10-01");
    }

    @Test
    void a_make_up_sunday_counts_as_a_working_day() {
        assertThat(lastDay("2026-09-18", workingDays(1))).isEqualTo("2026-09-20");
    }

    @Test
    void a_period_may_end_on_a_make_up_saturday() {
        assertThat(lastDay("2026-05-02", naturalDays(7))).isEqualTo("2026-05-09");
        assertThat(lastDay("2026-10-03", naturalDays(7))).isEqualTo("2026-10-10");
    }

    @Test
    void rolling_forward_may_stop_on_a_make_up_day() {
        assertThat(lastDay("2026-01-01", naturalDays(1))).isEqualTo("2026-01-04");
    }

    @Test
    void the_last_day_ends_at_midnight_in_shanghai() {
        assertThat(due("2026-11-20", workingDays(5)).lastMoment()).isEqualTo(Instant.parse("2026-11-27T15:59:59Z"));
    }

    @Test
    void a_count_that_needs_an_unpublished_year_is_projected() {
        var handling = due("2026-12-15", months(1));
        assertThat(handling.lastDay()).isEqualTo("2027-01-15");
        assertThat(handling.projected()).isTrue();
        assertThat(due("2026-12-28", workingDays(4)).projected()).isTrue();
    }

    @Test
    void a_count_within_published_years_is_not_projected() {
        assertThat(due("2026-12-24", naturalDays(7)).projected()).isFalse();
        assertThat(due("2026-12-28", workingDays(3)).projected()).isFalse();
    }

    @Test
    void rolling_out_of_an_unpublished_year_is_projected() {
        assertThat(due("2023-12-29", naturalDays(1)).lastDay()).isEqualTo("2024-01-02");
        assertThat(due("2023-12-29", naturalDays(1)).projected()).isTrue();
    }

    @Test
    void rolling_within_an_unpublished_year_is_projected() {
        assertThat(due("2027-12-31", naturalDays(1)).lastDay()).isEqualTo("2028-01-03");
        assertThat(due("2027-12-31", naturalDays(1)).projected()).isTrue();
    }

    @Test
    void a_last_day_that_no_calendar_can_move_is_not_projected() {
        assertThat(due("2026-12-15", kept(months(1))).projected()).isFalse();
    }

    @Test
    void projected_years_are_counted_without_make_up_days() {
        assertThat(lastDay("2026-12-31", workingDays(1)))
                .as("1 January is a Friday")
                .isEqualTo("2027-01-04");
        assertThat(lastDay("2027-02-04", workingDays(1))).as("5 to 8 February").isEqualTo("2027-02-09");
        assertThat(lastDay("2027-12-31", workingDays(1)))
                .as("a Saturday, then Monday")
                .isEqualTo("2028-01-03");
        assertThat(lastDay("2028-01-24", workingDays(1))).as("25 to 28 January").isEqualTo("2028-01-31");
    }
}
