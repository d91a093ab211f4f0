package org.huiyin.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.deadline.GivenCalendar.SHIPPED;
import static org.huiyin.deadline.GivenCalendar.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    @ParameterizedTest
    @CsvSource({"2024,251", "2025,248", "2026,248"})
    void a_published_year_has_the_known_number_of_working_days(int year, int workingDays) {
        var days = LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
        assertThat(days.filter(SHIPPED::isWorkingDay)).hasSize(workingDays);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-13,WORKING,",
        "2026-02-14,MAKE_UP,春节",
        "2026-02-15,HOLIDAY,春节",
        "2026-03-01,WEEKEND,",
        "2025-10-06,HOLIDAY,中秋",
        "2026-09-20,MAKE_UP,国庆节",
        "2027-02-05,HOLIDAY,除夕"
    })
    void a_day_has_a_kind_and_perhaps_a_name(LocalDate day, DayKind kind, String name) {
        assertThat(SHIPPED.kindOf(day)).isEqualTo(kind);
        assertThat(SHIPPED.nameOf(day)).isEqualTo(name);
    }

    @Test
    void names_exist_for_english_readers_too() {
        var name = SHIPPED.dayNameOf(day("2026-06-19"));
        assertThat(name.in(Locale.UK)).isEqualTo("Dragon Boat Festival");
        assertThat(name.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("端午");
    }

    @Test
    void working_days_are_added_across_holidays_and_make_up_days() {
        assertThat(SHIPPED.plusWorkingDays(day("2026-02-13"), 2)).isEqualTo("2026-02-24");
        assertThat(SHIPPED.plusWorkingDays(day("2026-02-24"), -2)).isEqualTo("2026-02-13");
    }

    @Test
    void adding_no_working_day_stays_even_on_a_day_of_rest() {
        assertThat(SHIPPED.plusWorkingDays(day("2026-02-17"), 0)).isEqualTo("2026-02-17");
    }

    @Test
    void between_counts_the_second_day_but_not_the_first() {
        assertThat(SHIPPED.workingDaysBetween(day("2026-11-24"), day("2026-11-27")))
                .isEqualTo(3);
        assertThat(SHIPPED.workingDaysBetween(day("2026-11-27"), day("2026-11-24")))
                .isEqualTo(-3);
        assertThat(SHIPPED.workingDaysBetween(day("2026-11-27"), day("2026-11-29")))
                .isZero();
        assertThat(SHIPPED.workingDaysBetween(day("2026-11-27"), day("2026-11-27")))
                .isZero();
    }

    @Test
    void adding_and_counting_undo_each_other_from_every_day_of_2026() {
        day("2026-01-01").datesUntil(day("2027-01-01")).forEach(day -> {
            for (var n = 1; n <= 25; n++) {
                assertThat(SHIPPED.workingDaysBetween(day, SHIPPED.plusWorkingDays(day, n)))
                        .isEqualTo(n);
                var earlier = SHIPPED.plusWorkingDays(day, -n);
                assertThat(SHIPPED.workingDaysBetween(earlier.minusDays(1), day.minusDays(1)))
                        .isEqualTo(n);
            }
        });
    }

    @Test
    void only_a_published_year_is_not_projected() {
        assertThat(SHIPPED.isProjected(day("2026-12-31"))).isFalse();
        assertThat(SHIPPED.isProjected(day("2027-01-01")))
                .as("a file that says PROJECTED")
                .isTrue();
        assertThat(SHIPPED.isProjected(day("2028-01-01"))).as("no file").isTrue();
        assertThat(SHIPPED.isProjected(day("2023-12-31")))
                .as("before the first file")
                .isTrue();
    }

    @Test
    void a_year_is_given_once() {
        var year = new HolidayYear(2030, HolidayYear.Status.OFFICIAL, Map.of(), Map.of());
        assertThatThrownBy(() -> WorkingCalendar.of(List.of(year, year))).hasMessage("2030 is given twice");
    }
}
