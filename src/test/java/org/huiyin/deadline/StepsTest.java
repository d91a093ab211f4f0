package org.huiyin.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.deadline.GivenCalendar.due;
import static org.huiyin.deadline.GivenCalendar.kept;
import static org.huiyin.deadline.GivenCalendar.months;
import static org.huiyin.deadline.GivenCalendar.naturalDays;
import static org.huiyin.deadline.GivenCalendar.openPause;
import static org.huiyin.deadline.GivenCalendar.pause;
import static org.huiyin.deadline.GivenCalendar.workingDays;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StepsTest {

    @Test
    void working_days_are_explained_day_by_day() {
        assertThat(lines(due("2026-09-17", workingDays(6), pause("2026-09-21", "2026-09-22"))))
                .containsExactly(
                        "2026-09-17 START_NOT_COUNTED",
                        "2026-09-18 COUNTED 1",
                        "2026-09-19 WEEKEND",
                        "2026-09-20 MAKE_UP_COUNTED 2 国庆节",
                        "2026-09-21 COUNTED 3",
                        "2026-09-22 PAUSED 1",
                        "2026-09-23 COUNTED 4",
                        "2026-09-24 COUNTED 5",
                        "2026-09-25 HOLIDAY 中秋",
                        "2026-09-26 HOLIDAY 中秋",
                        "2026-09-27 HOLIDAY 中秋",
                        "2026-09-28 COUNTED 6",
                        "2026-09-28 LAST_DAY 6");
    }

    @Test
    void natural_days_show_only_what_moves_the_last_day() {
        assertThat(lines(due("2026-02-10", naturalDays(5), pause("2026-02-11", "2026-02-13"))))
                .containsExactly(
                        "2026-02-10 START_NOT_COUNTED",
                        "2026-02-15 COUNTED 5 春节",
                        "2026-02-11 PAUSED 2",
                        "2026-02-17 ROLLED_FORWARD 春节",
                        "2026-02-18 ROLLED_FORWARD 春节",
                        "2026-02-19 ROLLED_FORWARD 春节",
                        "2026-02-20 ROLLED_FORWARD 春节",
                        "2026-02-21 ROLLED_FORWARD 春节",
                        "2026-02-22 ROLLED_FORWARD 春节",
                        "2026-02-23 ROLLED_FORWARD 春节",
                        "2026-02-24 LAST_DAY 5");
    }

    @Test
    void a_month_shows_its_corresponding_day() {
        assertThat(lines(due("2026-03-13", months(1))))
                .containsExactly(
                        "2026-03-13 START_NOT_COUNTED", "2026-04-13 CORRESPONDING_DAY 1", "2026-04-13 LAST_DAY 1");
    }

    @Test
    void a_month_without_the_day_says_so_and_a_working_saturday_is_explained() {
        assertThat(lines(due("2026-01-31", months(1))))
                .containsExactly(
                        "2026-01-31 START_NOT_COUNTED",
                        "2026-02-28 MONTH_END 1 春节",
                        "2026-02-28 MAKE_UP_COUNTED 1 春节",
                        "2026-02-28 LAST_DAY 1 春节");
    }

    @Test
    void a_rule_that_keeps_its_last_day_shows_no_rolling() {
        assertThat(lines(due("2026-09-24", kept(naturalDays(7)))))
                .containsExactly(
                        "2026-09-24 START_NOT_COUNTED", "2026-10-01 COUNTED 7 国庆节", "2026-10-01 LAST_DAY 7 国庆节");
    }

    @Test
    void an_open_pause_is_named_although_it_moves_nothing_yet() {
        assertThat(due("2026-11-09", workingDays(5), openPause("2026-11-10")).steps())
                .contains(new Step(GivenCalendar.day("2026-11-10"), StepKind.PAUSED, 0, null));
        assertThat(due("2026-11-09", naturalDays(7), openPause("2026-11-20")).steps())
                .as("it began after the last day")
                .noneMatch(step -> step.kind() == StepKind.PAUSED);
    }

    @Test
    void a_step_names_its_day_in_the_language_of_its_reader() {
        var step = due("2026-09-24", naturalDays(7)).steps().get(2);
        assertThat(step.name()).isEqualTo("国庆节");
        assertThat(step.name(Locale.ENGLISH)).isEqualTo("National Day");
    }

    private static List<String> lines(DueDate due) {
        return due.steps().stream().map(StepsTest::line).toList();
    }

    private static String line(Step step) {
        var words = Stream.of(
                step.date().toString(),
                step.kind().name(),
                step.count() == 0 ? "" : "" + step.count(),
                step.name() == null ? "" : step.name());
        return String.join(" ", words.filter(word -> !word.isEmpty()).toList());
    }
}
