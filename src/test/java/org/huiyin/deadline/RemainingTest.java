package org.huiyin.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.deadline.GivenCalendar.SHIPPED;

import java.time.LocalDate;
import org.huiyin.platform.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemainingTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-24,2026-11-27,LEFT,3",
        "2026-11-26,2026-11-27,LEFT,1",
        "2026-11-27,2026-11-27,TODAY,0",
        "2026-11-28,2026-11-29,LEFT_WITHOUT_WORKING_DAY,0",
        "2026-11-28,2026-11-27,LATE_BY_LESS_THAN_A_DAY,0",
        "2026-11-30,2026-11-27,LATE,1",
        "2026-02-24,2026-02-13,LATE,2"
    })
    void time_left_is_told_in_working_days(LocalDate today, LocalDate lastDay, Remaining.Kind kind, int days) {
        var due = lastDay.atTime(23, 59, 59).atZone(Clock.CHINA).toInstant();
        assertThat(Remaining.of(due, today, SHIPPED)).isEqualTo(new Remaining(kind, days));
    }

    @Test
    void each_kind_is_a_sentence_of_the_bundles() {
        assertThat(new Remaining(Remaining.Kind.LEFT, 3).key()).isEqualTo("deadline.remaining.left");
    }
}
