package org.huiyin.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.deadline.GivenCalendar.FOLDER;
import static org.huiyin.deadline.GivenCalendar.day;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatutoryDaysTest {

    @Test
    void the_projected_file_of_2027_holds_what_is_computed() {
        var file = HolidayFiles.read(FOLDER).stream()
                .filter(year -> year.year() == 2027)
                .findFirst();
        assertThat(file).contains(StatutoryDays.of(2027));
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026})
    void every_computed_day_is_off_in_the_official_arrangement(int year) {
        var official = HolidayFiles.read(FOLDER).get(year - 2024);
        assertThat(official.off().keySet())
                .containsAll(StatutoryDays.of(year).off().keySet());
    }

    @Test
    void there_are_thirteen_days_since_2025_and_eleven_before() {
        assertThat(StatutoryDays.of(2024).off()).hasSize(11);
        assertThat(StatutoryDays.of(2025).off())
                .as("Mid-Autumn outside the National Days")
                .hasSize(13);
        assertThat(StatutoryDays.of(2027).off()).hasSize(13);
    }

    @Test
    void mid_autumn_may_fall_on_a_national_day_and_gives_it_its_name() {
        var year = StatutoryDays.of(2028);
        assertThat(year.off()).hasSize(12);
        assertThat(year.off().get(day("2028-10-03")).en()).isEqualTo("Mid-Autumn Festival");
    }

    @Test
    void the_lunar_days_stay_in_their_season_for_a_century_and_a_half() {
        IntStream.rangeClosed(1950, 2100).forEach(year -> {
            assertThat(LunarCalendar.qingming(year)).isBetween(LocalDate.of(year, 4, 4), LocalDate.of(year, 4, 6));
            assertThat(LunarCalendar.day(year, 1, 1)).isBetween(LocalDate.of(year, 1, 21), LocalDate.of(year, 2, 21));
            assertThat(LunarCalendar.day(year, 5, 5)).isBetween(LocalDate.of(year, 5, 25), LocalDate.of(year, 6, 28));
            assertThat(LunarCalendar.day(year, 8, 15)).isBetween(LocalDate.of(year, 9, 6), LocalDate.of(year, 10, 9));
        });
    }

    @Test
    void there_are_no_make_up_days_before_they_are_published() {
        assertThat(StatutoryDays.of(2029).work()).isEmpty();
        assertThat(StatutoryDays.of(2029).status()).isEqualTo(HolidayYear.Status.PROJECTED);
    }

    @Test
    void a_year_out_of_reach_is_refused() {
        assertThatThrownBy(() -> StatutoryDays.of(2101)).hasMessage("the calendar knows 1950 to 2100, not 2101");
        assertThatThrownBy(() -> StatutoryDays.of(1949)).isInstanceOf(IllegalArgumentException.class);
    }
}
