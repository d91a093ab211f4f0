package org.huiyin.complaint.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Movement;
import org.huiyin.deadline.OpenClock;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final LocalDate TOLD = LocalDate.of(2027, 2, 9);

    private final Tally tally = new Tally();

    @Test
    void clocks_are_counted_by_their_kind() {
        met(ClockCode.C3, 4);
        met(ClockCode.C3, 6);
        met(ClockCode.C3, -2);
        met(ClockCode.C1, 1);
        met(ClockCode.C1, 0);

        assertThat(tally.open()).isEqualTo(5);
        assertThat(tally.byClock())
                .containsEntry(ClockCode.C3, new Forecast.Moves(2, 6, 1))
                .containsEntry(ClockCode.C1, new Forecast.Moves(1, 1, 0));
    }

    @Test
    void a_kind_of_which_nothing_changes_is_not_listed() {
        met(ClockCode.C7, 0);

        assertThat(tally.byClock()).isEmpty();
        assertThat(tally.changes()).isEmpty();
    }

    @Test
    void a_hundred_thousand_clocks_of_one_day_are_one_line() {
        for (var i = 0; i < 100_000; i++) met(ClockCode.C3, 1);

        assertThat(tally.changes())
                .containsExactly(new Forecast.Change(ClockCode.C3, new Movement(TOLD, TOLD.plusDays(1)), 100_000));
    }

    @Test
    void the_days_that_come_first_are_shown_first() {
        for (var i = 100; i > 0; i--)
            tally.add(new OpenClock(i, 1, ClockCode.C3, new Movement(TOLD.plusDays(i), TOLD.plusDays(200))));

        assertThat(tally.changes())
                .hasSize(100)
                .extracting(change -> change.movement().promised())
                .isSorted();
    }

    private void met(ClockCode clock, int days) {
        tally.add(new OpenClock(tally.open(), 1, clock, new Movement(TOLD, TOLD.plusDays(days))));
    }
}
