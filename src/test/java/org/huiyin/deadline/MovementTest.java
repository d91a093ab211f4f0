package org.huiyin.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.deadline.GivenCalendar.day;

import org.junit.jupiter.api.Test;

class MovementTest {

    @Test
    void a_later_count_moves_the_last_day() {
        var moved = new Movement(day("2027-02-09"), day("2027-02-13"));

        assertThat(moved.later()).isTrue();
        assertThat(moved.kept()).isFalse();
        assertThat(moved.days()).isEqualTo(4);
        assertThat(moved.due()).isEqualTo("2027-02-13");
    }

    @Test
    void an_earlier_count_moves_nothing() {
        var kept = new Movement(day("2027-02-15"), day("2027-02-13"));

        assertThat(kept.later()).isFalse();
        assertThat(kept.kept()).isTrue();
        assertThat(kept.days()).isZero();
        assertThat(kept.due()).isEqualTo("2027-02-15");
    }

    @Test
    void the_same_count_is_neither() {
        var same = new Movement(day("2027-02-15"), day("2027-02-15"));

        assertThat(same.later() || same.kept()).isFalse();
    }
}
