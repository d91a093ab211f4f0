package org.huiyin.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.deadline.GivenCalendar.day;
import static org.huiyin.deadline.GivenCalendar.lastDay;
import static org.huiyin.deadline.GivenCalendar.months;
import static org.huiyin.deadline.GivenCalendar.naturalDays;
import static org.huiyin.deadline.GivenCalendar.openPause;
import static org.huiyin.deadline.GivenCalendar.pause;
import static org.huiyin.deadline.GivenCalendar.workingDays;

import org.junit.jupiter.api.Test;

class PauseTest {

    @Test
    void working_days_within_a_pause_do_not_count() {
        assertThat(lastDay("2026-11-09", workingDays(5), pause("2026-11-10", "2026-11-12")))
                .isEqualTo("2026-11-18");
    }

    @Test
    void a_pause_over_a_weekend_costs_only_its_working_days() {
        assertThat(lastDay("2026-11-09", workingDays(5), pause("2026-11-12", "2026-11-16")))
                .isEqualTo("2026-11-18");
    }

    @Test
    void natural_days_are_moved_by_the_length_of_the_pause_and_then_roll_forward() {
        assertThat(lastDay("2026-11-09", naturalDays(7), pause("2026-11-10", "2026-11-12")))
                .isEqualTo("2026-11-18");
        assertThat(lastDay("2026-11-09", naturalDays(7), pause("2026-11-10", "2026-11-15")))
                .isEqualTo("2026-11-23");
    }

    @Test
    void months_are_moved_by_the_length_of_the_pause_and_then_roll_forward() {
        assertThat(lastDay("2026-11-02", months(1), pause("2026-11-10", "2026-11-20")))
                .isEqualTo("2026-12-14");
    }

    @Test
    void a_pause_that_begins_and_ends_on_one_day_moves_nothing() {
        assertThat(lastDay("2026-11-09", naturalDays(7), pause("2026-11-10", "2026-11-10")))
                .isEqualTo("2026-11-16");
        assertThat(lastDay("2026-11-09", workingDays(5), pause("2026-11-10", "2026-11-10")))
                .isEqualTo("2026-11-16");
    }

    @Test
    void overlapping_pauses_count_once() {
        var once = lastDay("2026-11-09", naturalDays(10), pause("2026-11-10", "2026-11-18"));
        assertThat(lastDay(
                        "2026-11-09",
                        naturalDays(10),
                        pause("2026-11-14", "2026-11-18"),
                        pause("2026-11-10", "2026-11-16"),
                        pause("2026-11-11", "2026-11-13")))
                .isEqualTo(once)
                .isEqualTo("2026-11-27");
    }

    @Test
    void a_pause_after_the_last_day_moves_nothing() {
        assertThat(lastDay("2026-11-09", naturalDays(7), pause("2026-11-16", "2026-11-26")))
                .isEqualTo("2026-11-16");
        assertThat(lastDay("2026-11-09", workingDays(5), pause("2026-11-16", "2026-11-26")))
                .isEqualTo("2026-11-16");
    }

    @Test
    void a_later_pause_matters_once_an_earlier_one_has_moved_the_last_day_past_it() {
        assertThat(lastDay(
                        "2026-11-09",
                        naturalDays(7),
                        pause("2026-11-17", "2026-11-18"),
                        pause("2026-11-10", "2026-11-12")))
                .isEqualTo("2026-11-19");
    }

    @Test
    void only_the_part_of_a_pause_after_the_start_matters() {
        assertThat(lastDay("2026-11-09", naturalDays(7), pause("2026-11-01", "2026-11-11")))
                .isEqualTo("2026-11-18");
        assertThat(lastDay("2026-11-09", naturalDays(7), pause("2026-11-01", "2026-11-09")))
                .isEqualTo("2026-11-16");
    }

    @Test
    void a_pause_that_is_still_open_moves_nothing_yet() {
        assertThat(lastDay("2026-11-09", workingDays(5), openPause("2026-11-10")))
                .isEqualTo("2026-11-16");
        assertThat(lastDay("2026-11-09", naturalDays(7), openPause("2026-11-10")))
                .isEqualTo("2026-11-16");
    }

    @Test
    void an_open_pause_can_be_seen_as_of_a_day() {
        assertThat(openPause("2026-11-10").closedBy(day("2026-11-12"))).isEqualTo(pause("2026-11-10", "2026-11-12"));
        assertThat(openPause("2026-11-10").closedBy(day("2026-11-09"))).isEqualTo(pause("2026-11-10", "2026-11-10"));
        assertThat(pause("2026-11-10", "2026-11-11").closedBy(day("2026-11-30")))
                .isEqualTo(pause("2026-11-10", "2026-11-11"));
    }

    @Test
    void a_pause_cannot_end_before_it_begins() {
        assertThatThrownBy(() -> pause("2026-11-10", "2026-11-09"))
                .hasMessage("until: a pause from 2026-11-10 cannot have ended on 2026-11-09");
    }
}
