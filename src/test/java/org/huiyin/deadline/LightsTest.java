package org.huiyin.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.deadline.GivenCalendar.SHIPPED;
import static org.huiyin.deadline.GivenCalendar.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.deadline.Lights.Thresholds;
import org.huiyin.platform.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightsTest {

    private static final Thresholds USUAL = new Thresholds(3, 5);

    @ParameterizedTest
    @CsvSource({
        "2026-12-01,NORMAL",
        "2026-11-30,NORMAL",
        "2026-11-29,DUE_SOON",
        "2026-11-27,DUE_SOON",
        "2026-11-24,DUE_SOON",
        "2026-11-23,OVERDUE",
        "2026-11-17,OVERDUE",
        "2026-11-16,SEVERELY_OVERDUE"
    })
    void a_tuesday_sees_each_light(LocalDate lastDay, Light light) {
        assertThat(lightsOn("2026-11-24").of(endOf(lastDay))).isEqualTo(light);
    }

    @Test
    void a_clock_is_not_overdue_before_its_last_day_is_over() {
        assertThat(lightsOn("2026-11-24").of(Instant.parse("2026-11-23T16:00:00Z")))
                .isEqualTo(Light.DUE_SOON);
        assertThat(lightsOn("2026-11-24").of(Instant.parse("2026-11-23T15:59:59Z")))
                .isEqualTo(Light.OVERDUE);
    }

    @Test
    void a_long_holiday_does_not_make_a_clock_severely_overdue() {
        assertThat(lightsOn("2026-02-23").of(endOf(day("2026-02-13")))).isEqualTo(Light.OVERDUE);
    }

    @Test
    void lights_and_boundaries_agree_with_the_rule_for_every_day_of_2026() {
        for (var thresholds : List.of(USUAL, new Thresholds(1, 5), new Thresholds(0, 0), new Thresholds(10, 2)))
            day("2026-01-01").datesUntil(day("2027-01-01")).forEach(today -> agree(today, thresholds));
    }

    private static void agree(LocalDate today, Thresholds thresholds) {
        var lights = Lights.on(today, SHIPPED, thresholds);
        today.minusDays(30).datesUntil(today.plusDays(31)).forEach(lastDay -> {
            var due = endOf(lastDay);
            var light = byTheRule(lastDay, today, thresholds);
            assertThat(lights.of(due)).as("%s seen on %s", lastDay, today).isEqualTo(light);
            assertThat(Alerts.of(due, SHIPPED, thresholds).at(Clock.startOf(today)))
                    .as("%s seen on %s by its own moments", lastDay, today)
                    .isEqualTo(light);
        });
    }

    private static Light byTheRule(LocalDate lastDay, LocalDate today, Thresholds thresholds) {
        if (lastDay.isBefore(today))
            return SHIPPED.workingDaysBetween(lastDay, today) > thresholds.severe()
                    ? Light.SEVERELY_OVERDUE
                    : Light.OVERDUE;
        return SHIPPED.workingDaysBetween(today, lastDay) <= thresholds.warn() ? Light.DUE_SOON : Light.NORMAL;
    }

    @Test
    void thresholds_are_not_negative() {
        assertThatThrownBy(() -> new Thresholds(-1, 5)).hasMessage("warn: -1 is negative");
        assertThatThrownBy(() -> new Thresholds(3, -1)).hasMessage("severe: -1 is negative");
    }

    private static Lights lightsOn(String today) {
        return Lights.on(day(today), SHIPPED, USUAL);
    }

    private static Instant endOf(LocalDate day) {
        return day.atTime(23, 59, 59).atZone(Clock.CHINA).toInstant();
    }
}
