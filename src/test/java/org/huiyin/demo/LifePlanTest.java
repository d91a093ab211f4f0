package org.huiyin.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.deadline.WorkingCalendar;
import org.huiyin.platform.Clock;
import org.junit.jupiter.api.Test;

class LifePlanTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(List.of());
    private static final List<Life> LIVES = Lives.told();

    @Test
    void whenever_the_portal_is_started_all_lives_come_to_their_rest() {
        everyDay().forEach(plan -> assertThat(LIVES).allSatisfy(life -> assertThat(plan.stepsOf(life))
                .as("%s %s", life.no(), plan.now())
                .hasSize(1 + life.acts().stream().mapToInt(life::times).sum())));
    }

    @Test
    void what_is_merged_finds_its_master_accepted() {
        everyDay().forEach(plan -> LIVES.stream()
                .flatMap(life -> plan.stepsOf(life).stream())
                .filter(step -> step.act() == LifeAct.MERGING)
                .forEach(step -> assertThat(plan.stepsOf(life(step.life().words("mergedInto"))))
                        .as("%s %s", step.life().no(), plan.now())
                        .anyMatch(
                                of -> of.act() == LifeAct.ACCEPTANCE && of.at().isBefore(step.at()))));
    }

    private static Life life(String no) {
        return LIVES.stream().filter(one -> one.no().equals(no)).findFirst().orElseThrow();
    }

    @Test
    void staff_act_while_they_are_at_work() {
        everyDay()
                .flatMap(LifePlanTest::steps)
                .filter(step -> !step.act().complainants())
                .forEach(step -> {
                    var moment = step.at().atZone(Clock.CHINA);
                    assertThat(CALENDAR.isWorkingDay(moment.toLocalDate())).isTrue();
                    assertThat(moment.toLocalTime()).isBetween(LocalTime.of(8, 30), LocalTime.of(17, 30));
                });
    }

    @Test
    void no_step_comes_before_the_one_that_it_follows_nor_in_the_future() {
        everyDay().forEach(plan -> assertThat(LIVES).allSatisfy(life -> assertThat(plan.stepsOf(life))
                .as("%s %s", life.no(), plan.now())
                .isSortedAccordingTo(Comparator.comparing(Step::at))
                .allMatch(step -> !step.at().isAfter(plan.now()))));
    }

    /** The window of C7: a later rating would be refused, and with it the whole demonstration. */
    @Test
    void whoever_rates_does_so_within_fifteen_days_of_the_reply() {
        everyDay()
                .forEach(plan -> LIVES.forEach(life -> {
                    var replied = plan.stepsOf(life).stream()
                            .filter(step -> step.act() == LifeAct.REVIEW)
                            .findFirst();
                    var rated = plan.stepsOf(life).stream()
                            .filter(step -> step.act() == LifeAct.EVALUATION)
                            .findFirst();
                    rated.ifPresent(step -> assertThat(
                                    Duration.between(replied.orElseThrow().at(), step.at()))
                            .as("%s %s", life.no(), plan.now())
                            .isLessThan(Duration.ofDays(15)));
                }));
    }

    private static Stream<LifePlan> everyDay() {
        return LocalDate.of(2026, 11, 22)
                .datesUntil(LocalDate.of(2028, 1, 1))
                .flatMap(day -> Stream.of(planOf(day, 0), planOf(day, 8), planOf(day, 11)));
    }

    private static Stream<Step> steps(LifePlan plan) {
        return LIVES.stream().flatMap(life -> plan.stepsOf(life).stream());
    }

    private static LifePlan planOf(LocalDate day, int hour) {
        return new LifePlan(CALENDAR, at(day, hour));
    }

    private static Instant at(LocalDate day, int hour) {
        return ZonedDateTime.of(day, LocalTime.of(hour, 0), Clock.CHINA).toInstant();
    }
}
