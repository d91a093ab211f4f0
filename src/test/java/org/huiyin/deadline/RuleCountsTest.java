package org.huiyin.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.deadline.GivenCalendar.SHIPPED;
import static org.huiyin.deadline.GivenCalendar.day;
import static org.huiyin.deadline.GivenCalendar.pause;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleCountsTest {

    private static final DeadlineRule MONTH =
            DeadlineRule.parse("{\"amount\": 1, \"unit\": \"MONTH\", \"rollForward\": true}");

    private final List<Long> read = new ArrayList<>();
    private final RuleCounts counts = new RuleCounts(SHIPPED, this::rule);

    private DeadlineRule rule(long deadlineId) {
        read.add(deadlineId);
        return MONTH;
    }

    @Test
    void a_rule_is_read_once_however_many_clocks_have_it() {
        for (var id = 1; id <= 500; id++)
            assertThat(counts.lastDay("month", id, day("2026-09-01"), List.of()))
                    .isEqualTo("2026-10-08");

        assertThat(read).containsExactly(1L);
    }

    @Test
    void another_start_is_counted_anew() {
        assertThat(counts.lastDay("month", 1, day("2026-01-31"), List.of())).isEqualTo("2026-02-28");
        assertThat(counts.lastDay("month", 2, day("2026-01-30"), List.of())).isEqualTo("2026-02-28");
        assertThat(counts.lastDay("month", 3, day("2026-03-02"), List.of())).isEqualTo("2026-04-02");
    }

    @Test
    void a_pause_belongs_to_its_clock_alone() {
        var waited = List.of(pause("2026-03-05", "2026-03-10"));

        assertThat(counts.lastDay("month", 1, day("2026-03-02"), waited)).isEqualTo("2026-04-07");
        assertThat(counts.lastDay("month", 2, day("2026-03-02"), List.of())).isEqualTo("2026-04-02");
    }

    @Test
    void a_day_that_an_act_has_set_stays() {
        var set = new RuleCounts(SHIPPED, id -> MONTH.setOn(day("2026-10-03")));

        assertThat(set.lastDay("set", 1, day("2026-09-01"), List.of())).isEqualTo("2026-10-03");
    }
}
