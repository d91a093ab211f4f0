package org.huiyin.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.deadline.GivenCalendar.SHIPPED;
import static org.huiyin.deadline.GivenCalendar.day;
import static org.huiyin.deadline.GivenCalendar.pause;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A period with days granted on top of it, and pauses that fall into the one part or the other. */
class CountingTest {

    private static final DeadlineRule MONTH =
            DeadlineRule.parse("{\"amount\": 1, \"unit\": \"MONTH\", \"rollForward\": true}");

    @Test
    void granted_days_begin_after_the_last_day_of_the_period() {
        var due = extended("2026-03-02", "2026-04-02", 10).due(List.of(), SHIPPED);

        assertThat(due.lastDay()).isEqualTo("2026-04-13");
        assertThat(due.steps())
                .extracting(step -> step.date() + " " + step.kind() + " " + step.count())
                .containsExactly(
                        "2026-03-02 START_NOT_COUNTED 0",
                        "2026-04-02 CORRESPONDING_DAY 1",
                        "2026-04-02 EXTENDED 10",
                        "2026-04-12 COUNTED 10",
                        "2026-04-12 ROLLED_FORWARD 0",
                        "2026-04-13 LAST_DAY 10");
    }

    @Test
    void a_pause_in_the_period_moves_both_parts_and_one_in_the_granted_days_moves_those() {
        var counting = extended("2026-03-02", "2026-04-02", 10);

        assertThat(counting.ends(List.of(pause("2026-03-09", "2026-03-14")), SHIPPED))
                .containsExactly(new Counting.End(day("2026-04-07"), day("2026-04-17")));
        assertThat(counting.ends(List.of(pause("2026-04-08", "2026-04-13")), SHIPPED))
                .containsExactly(new Counting.End(day("2026-04-02"), day("2026-04-17")));
    }

    @Test
    void a_set_day_stands_until_a_pause_that_has_ended_moves_it_off_the_days_of_rest() {
        var set = MONTH.setOn(day("2026-04-11")); // a Saturday
        var open = new Pause(day("2026-03-20"), null);

        assertThat(set.due(day("2026-03-02"), List.of(), SHIPPED).lastDay()).isEqualTo("2026-04-11");
        assertThat(set.due(day("2026-03-02"), List.of(open), SHIPPED).lastDay()).isEqualTo("2026-04-11");
        assertThat(set.due(day("2026-03-02"), List.of(pause("2026-04-11", "2026-04-20")), SHIPPED)
                        .lastDay())
                .isEqualTo("2026-04-11");

        var moved = set.due(day("2026-03-02"), List.of(pause("2026-03-09", "2026-03-16")), SHIPPED);
        assertThat(moved.lastDay()).isEqualTo("2026-04-20");
        assertThat(moved.steps())
                .extracting(step -> step.date() + " " + step.kind() + " " + step.count())
                .containsExactly(
                        "2026-03-02 START_NOT_COUNTED 0",
                        "2026-04-11 SET 0",
                        "2026-03-09 PAUSED 7",
                        "2026-04-18 ROLLED_FORWARD 0",
                        "2026-04-19 ROLLED_FORWARD 0",
                        "2026-04-20 LAST_DAY 0");
    }

    @Test
    void an_open_pause_is_said_once() {
        var due = extended("2026-03-02", "2026-04-02", 10).due(List.of(new Pause(day("2026-03-20"), null)), SHIPPED);

        assertThat(due.steps())
                .filteredOn(step -> step.kind() == StepKind.PAUSED)
                .hasSize(1);
        assertThat(due.lastDay()).isEqualTo("2026-04-13");
    }

    @Test
    void days_granted_from_a_promised_day_are_not_taken_back_by_an_earlier_count() {
        var due = extended("2026-03-02", "2026-04-07", 10).due(List.of(), SHIPPED);

        assertThat(due.lastDay()).isEqualTo("2026-04-17");
    }

    @Test
    void no_paused_day_counts_and_none_is_left_out_twice() {
        var random = new Random(20261122);
        for (var i = 0; i < 2_000; i++) {
            var start = day("2024-06-03").plusDays(random.nextInt(900));
            var period = new Counting(MONTH, start, List.of());
            var from = period.due(List.of(), SHIPPED).lastDay();
            var begins = start.plusDays(1 + random.nextInt(50));
            var pause = new Pause(begins, begins.plusDays(random.nextInt(20)));
            var days = 1 + random.nextInt(30);
            var paused = List.of(pause);
            var base = period.due(paused, SHIPPED).lastDay();
            var counted = new Counting(MONTH, start, List.of(new Granted(from, days))).due(paused, SHIPPED);
            assertThat(counted.lastDay())
                    .as("%s, %s, %s days", start, pause, days)
                    .isEqualTo(byHand(base.isAfter(from) ? base : from, days, held(pause)));
        }
    }

    /** Day by day, and then on to a working day. */
    private static LocalDate byHand(LocalDate after, int days, Set<LocalDate> held) {
        var day = after;
        for (var counted = 0; counted < days; ) {
            day = day.plusDays(1);
            if (!held.contains(day)) counted++;
        }
        while (!SHIPPED.isWorkingDay(day)) day = day.plusDays(1);
        return day;
    }

    private static Set<LocalDate> held(Pause pause) {
        var until = pause.until();
        return until == null
                ? Set.of()
                : new HashSet<>(
                        pause.from().plusDays(1).datesUntil(until.plusDays(1)).toList());
    }

    private static Counting extended(String start, String promised, int days) {
        return new Counting(MONTH, day(start), List.of(new Granted(day(promised), days)));
    }
}
