package org.huiyin.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import org.huiyin.platform.Clock;
import org.junit.jupiter.api.Test;

/** An alert comes at the very moment at which a light changes, no earlier and no later. */
class AlertsTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private final WorkingCalendar calendar = WorkingCalendar.of(List.of());
    private final Random random = new Random(17);

    @Test
    void an_alert_is_due_on_the_first_day_of_its_light_whatever_the_day_and_the_thresholds() {
        for (var i = 0; i < 5_000; i++) {
            var lastDay = FIRST.plusDays(random.nextInt(1_400));
            var due =
                    lastDay.atTime(LocalTime.of(23, 59, 59)).atZone(Clock.CHINA).toInstant();
            var thresholds = new Lights.Thresholds(random.nextInt(6), 1 + random.nextInt(7));
            var alerts = Alerts.of(due, calendar, thresholds);

            for (var told = 0; told < Alerts.COUNT; told++) {
                var day = Clock.dayOf(alerts.after(told));
                assertThat(Lights.on(day, calendar, thresholds).of(due))
                        .as("%s on %s, %s", lastDay, day, thresholds)
                        .isEqualTo(Alerts.light(told));
                assertThat(Lights.on(day.minusDays(1), calendar, thresholds).of(due))
                        .isNotEqualTo(Alerts.light(told));
            }
        }
    }

    @Test
    void the_last_working_day_is_yellow_from_its_beginning_when_nothing_is_left_after_it() {
        var friday = LocalDate.of(2027, 7, 9);
        var alerts = Alerts.of(
                friday.atTime(23, 59, 59).atZone(Clock.CHINA).toInstant(), calendar, new Lights.Thresholds(0, 5));

        assertThat(alerts.dueSoon()).isEqualTo(Clock.startOf(friday));
        assertThat(alerts.overdue()).isEqualTo(Clock.startOf(friday.plusDays(1)));
        assertThat(alerts.severelyOverdue()).isEqualTo(Clock.startOf(LocalDate.of(2027, 7, 19)));
    }
}
