package org.huiyin.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.deadline.GivenCalendar.day;
import static org.huiyin.deadline.GivenCalendar.months;
import static org.huiyin.deadline.GivenCalendar.workingDays;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What happens to open clocks when the State Council publishes 2027 (the arrangement here is invented). */
class PromiseTest {

    private static final DayName NAME = new DayName("元旦", "New Year's Day");
    private static final WorkingCalendar PROJECTED = WorkingCalendar.of(List.of());
    private static final WorkingCalendar PUBLISHED = WorkingCalendar.of(List.of(new HolidayYear(
            2027,
            HolidayYear.Status.OFFICIAL,
            Map.of(day("2027-01-01"), NAME, day("2027-01-15"), NAME),
            Map.of(day("2027-01-09"), NAME))));

    @Test
    void a_promise_is_never_shortened() {
        var promised = PROJECTED.due(day("2027-01-06"), workingDays(5), List.of());
        var recomputed = PUBLISHED.due(day("2027-01-06"), workingDays(5), List.of());
        assertThat(recomputed.lastDay())
                .as("a make-up Saturday came in between")
                .isBefore(promised.lastDay());
        assertThat(Promise.keep(promised.lastMoment(), recomputed.lastMoment())).isEqualTo(promised.lastMoment());
    }

    @Test
    void a_promise_may_become_longer() {
        var promised = PROJECTED.due(day("2026-12-15"), months(1), List.of());
        var recomputed = PUBLISHED.due(day("2026-12-15"), months(1), List.of());
        assertThat(recomputed.lastDay()).isAfter(promised.lastDay());
        assertThat(recomputed.projected()).isFalse();
        assertThat(Promise.keep(promised.lastMoment(), recomputed.lastMoment())).isEqualTo(recomputed.lastMoment());
    }
}
