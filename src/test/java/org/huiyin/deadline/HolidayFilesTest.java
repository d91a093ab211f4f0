package org.huiyin.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.huiyin.deadline.GivenCalendar.FOLDER;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayFilesTest {

    private static final String GOOD = """
            {"year": 2031, "status": "OFFICIAL", "source": "国办发明电",
             "off": [{"date": "2031-01-01", "name": "元旦", "nameEn": "New Year's Day"}],
             "work": [{"date": "2031-01-04", "name": "元旦", "nameEn": "New Year's Day"}]}
            """;

    @TempDir
    Path folder;

    @Test
    void the_shipped_years_are_read_in_order() {
        assertThat(HolidayFiles.read(FOLDER))
                .extracting(HolidayYear::year, HolidayYear::status)
                .containsExactly(
                        tuple(2024, HolidayYear.Status.OFFICIAL),
                        tuple(2025, HolidayYear.Status.OFFICIAL),
                        tuple(2026, HolidayYear.Status.OFFICIAL),
                        tuple(2027, HolidayYear.Status.PROJECTED));
    }

    @Test
    void other_files_in_the_folder_are_left_alone() throws IOException {
        write("2031.json", GOOD);
        write("README.txt", "one file a year");
        assertThat(HolidayFiles.read(folder)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2031-01-01 | 2031-02-30 | off[0].date: \"2031-02-30\" is not a date like 2026-10-01",
                "2031-01-01 | 2030-12-23 | off: 2030-12-23 is not in 2031",
                "2031-01-01 | 2031-01-04 | work: 2031-01-04 is listed under off as well",
                "2031-01-04 | 2031-01-06 | work: 2031-01-06 is no Saturday or Sunday",
                "OFFICIAL   | Official   | status: \"Official\" is none of [OFFICIAL, PROJECTED]",
                "nameEn     | nameEN     | off[0].nameEN: no such field",
                "source     | sauce      | sauce: no such field",
                "国办发明电  | ' '        | source: \" \" is not a text",
                "2031,      | \"2031\",   | year: \"2031\" is not a whole number",
                "[{         | [2, {       | off[0]: 2 is not an object"
            })
    void a_mistake_is_named_with_its_file_and_field(String right, String wrong, String message) throws IOException {
        write("2031.json", GOOD.replaceFirst(Pattern.quote(right), wrong));
        assertThatThrownBy(() -> HolidayFiles.read(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2031.json: " + message);
    }

    @Test
    void a_list_that_is_none_is_named() throws IOException {
        write("2031.json", GOOD.replaceFirst("(?s)\\[.*?]", "1"));
        assertThatThrownBy(() -> HolidayFiles.read(folder)).hasMessage("2031.json: off: 1 is not a list");
    }

    @Test
    void a_missing_field_is_named() throws IOException {
        write("2031.json", GOOD.replace(", \"nameEn\": \"New Year's Day\"", ""));
        assertThatThrownBy(() -> HolidayFiles.read(folder))
                .hasMessage("2031.json: off[0].nameEn: nothing is not a text");
    }

    @Test
    void a_day_that_is_listed_twice_is_named() throws IOException {
        var day = "{\"date\": \"2031-01-01\", \"name\": \"元旦\", \"nameEn\": \"New Year's Day\"}";
        write("2031.json", GOOD.replace(day, day + "," + day));
        assertThatThrownBy(() -> HolidayFiles.read(folder))
                .hasMessage("2031.json: off[1].date: \"2031-01-01\" is listed twice");
    }

    @Test
    void a_year_in_two_files_is_named() throws IOException {
        write("2031 (copy).json", GOOD);
        write("2031.json", GOOD);
        assertThatThrownBy(() -> HolidayFiles.read(folder)).hasMessage("2031.json: year: 2031 is in another file too");
    }

    @Test
    void a_broken_file_is_named() throws IOException {
        write("2031.json", GOOD.replace("]}", "]"));
        assertThatThrownBy(() -> HolidayFiles.read(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("2031.json: ");
    }

    @Test
    void a_byte_order_mark_does_no_harm() throws IOException {
        write("2031.json", "\uFEFF" + GOOD);
        assertThat(HolidayFiles.read(folder)).hasSize(1);
    }

    @Test
    void a_file_in_another_encoding_is_refused_rather_than_garbled() throws IOException {
        Files.write(folder.resolve("2031.json"), GOOD.getBytes(Charset.forName("GB18030")));
        assertThatThrownBy(() -> HolidayFiles.read(folder)).hasMessage("2031.json: the file is not written in UTF-8");
    }

    @Test
    void a_missing_folder_is_named() {
        assertThatThrownBy(() -> HolidayFiles.read(folder.resolve("none")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
