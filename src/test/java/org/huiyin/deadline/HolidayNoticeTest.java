package org.huiyin.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.huiyin.deadline.GivenCalendar.day;
import static org.huiyin.deadline.GivenNotice.LINES;
import static org.huiyin.deadline.GivenNotice.SOURCE;
import static org.huiyin.deadline.GivenNotice.TODAY;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.huiyin.platform.FieldError;
import org.huiyin.platform.Refusal;
import org.huiyin.platform.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayNoticeTest {

    @Test
    void days_on_lines_are_read_with_their_names_in_both_languages() {
        var year = GivenNotice.read(LINES);

        assertThat(year.official()).isTrue();
        assertThat(year.source()).isEqualTo(SOURCE);
        assertThat(year.days().off())
                .hasSize(19)
                .containsEntry(day("2027-09-15"), new DayName("中秋", "Mid-Autumn Festival"));
        assertThat(year.days().work())
                .containsOnlyKeys(day("2027-01-30"), day("2027-02-13"))
                .containsValue(new DayName("春节", "Spring Festival"));
    }

    @Test
    void the_same_as_json_has_the_same_hash() {
        var json = GivenNotice.json();

        assertThat(new HolidayNotice("", "", json).read(TODAY)).isEqualTo(GivenNotice.read(LINES));
        assertThat(new HolidayNotice("2027", "", "\uFEFF" + json).read(TODAY).hash())
                .isEqualTo(GivenNotice.read(LINES).hash())
                .hasSize(64);
    }

    @Test
    void another_day_has_another_hash() {
        assertThat(GivenNotice.read(LINES.replace("2027-02-12 off 春节\n", "")).hash())
                .isNotEqualTo(GivenNotice.read(LINES).hash());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2025", "2026"})
    void the_shipped_files_are_read(String name) throws IOException {
        var text = Files.readString(GivenCalendar.FOLDER.resolve(name + ".json"));
        var read = new HolidayNotice("", "", text).read(day(name + "-12-01"));

        assertThat(HolidayFiles.read(GivenCalendar.FOLDER)).contains(read.days());
    }

    @Test
    void a_projection_is_not_imported() throws IOException {
        var text = Files.readString(GivenCalendar.FOLDER.resolve("2027.json"));

        assertThat(wrong("", "", text)).containsExactly("text “status”应是 OFFICIAL。只导入国务院已经公布的安排；没有公布的年份，系统会自己推算。");
    }

    @Test
    void new_years_holiday_may_begin_in_the_last_week_of_december() {
        var year = GivenNotice.read(LINES + "2026-12-31 off 元旦\n2026-12-26 work 元旦\n");
        var calendar = GivenCalendar.SHIPPED.with(year.days());

        assertThat(calendar.kindOf(day("2026-12-31"))).isEqualTo(DayKind.HOLIDAY);
        assertThat(calendar.kindOf(day("2026-12-26"))).isEqualTo(DayKind.MAKE_UP);
        assertThat(calendar.kindOf(day("2026-12-30"))).isEqualTo(DayKind.WORKING);
        assertThat(GivenCalendar.SHIPPED.kindOf(day("2026-12-31"))).isEqualTo(DayKind.WORKING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-01-01 off 元旦 | 2027-01-1 off 元旦   | 第 2 行：“2027-01-1”不是日期，请写成 2027-02-05 这样。",
                "2027-01-01 off 元旦 | 2027-02-30 off 元旦  | 第 2 行：“2027-02-30”不是日期，请写成 2027-02-05 这样。",
                "2027-01-03 off 元旦 | 2026-12-23 off 元旦  | 第 4 行：2026-12-23 不在 2027 年（上一年只能写 12 月 24 日以后的日子）。",
                "2027-01-03 off 元旦 | 2028-01-01 off 元旦  | 第 4 行：2028-01-01 不在 2027 年（上一年只能写 12 月 24 日以后的日子）。",
                "2027-01-03 off 元旦 | 2027-01-02 off 元旦  | 第 4 行：2027-01-02 写了两次。",
                "2027-01-30 work     | 2027-02-12 work      | 第 14 行：2027-02-12 既写了放假，又写了上班。",
                "2027-01-30 work     | 2027-01-29 work      | 第 14 行：2027-01-29 不是周六、周日，本来就上班。",
                "2027-01-30 work     | 2027-01-30 open      | 第 14 行：“open”应是 off（放假）或 work（上班）。",
                "2027-01-30 work     | 2027-01-30           | 第 14 行看不懂。请写成：日期、off 或 work、节日名称，中间用空格分开。",
                "2027-01-30 work 春节 | 2027-01-30 work 开斋节 | 第 14 行：不知道“开斋节”的英文，请在后面用斜线写上。",
                "2027-05-02 off 劳动节 | ''                  | 少了法定节假日：2027-05-02 劳动节。请检查是否粘贴完整。"
            })
    void a_mistake_on_a_line_is_named(String right, String wrong, String message) {
        assertThat(wrong("2027", SOURCE, LINES.replaceFirst(Pattern.quote(right), wrong)))
                .containsExactly("text " + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"nameEn\" | \"nameEN\"    | 没有名为“off[0].nameEN”的字段，请检查拼写。",
                "\"work\"   | \"worked\"    | 没有名为“worked”的字段，请检查拼写。",
                "2027-01-02 | 2027-01-01    | off[1].date：2027-01-01 写了两次。",
                "2027-01-30 | 2027-01-02    | work[0].date：2027-01-02 既写了放假，又写了上班。",
                "2027-01-02 | 2. Januar     | off[1].date：“2. Januar”不是日期，请写成 2027-02-05 这样。",
                "\"元旦\"    | 1             | off[0].name：请填写节日名称。",
                "[{         | [7,{          | “off[0]”没有填，或者格式不正确。",
                "2027,      | \"2027\",     | “year”没有填，或者格式不正确。",
                "\"off\":   | 'off:         ' | 第 1 行第 63 个字符附近不是正确的 JSON。请检查引号、逗号和括号。",
                "{          | '{\"year\":2027,' | 第 1 行第 24 个字符附近，有一个字段写了两次，请只留一次。"
            })
    void a_mistake_in_json_is_named(String right, String wrong, String message) {
        var text = GivenNotice.json().replaceFirst(Pattern.quote(right), wrong);

        assertThat(wrong("2027", SOURCE, text)).contains("text " + message);
    }

    @Test
    void json_is_one_object_and_nothing_after_it() {
        assertThat(wrong("2027", SOURCE, "[]")).containsExactly("text JSON 应是一个对象，以左花括号开头。");
        assertThat(wrong("2027", SOURCE, GivenNotice.json() + "{}"))
                .singleElement()
                .asString()
                .contains("不是正确的 JSON");
        assertThat(wrong("2027", SOURCE, "{\"off\":" + "[".repeat(19_000)))
                .singleElement()
                .asString()
                .startsWith("text ");
    }

    @Test
    void year_and_source_are_asked_for() {
        assertThat(wrong("27", SOURCE, LINES)).containsExactly("year 请填四位数字的年份，如 2027。");
        assertThat(wrong("", SOURCE, LINES)).containsExactly("year 请填写年份。");
        assertThat(wrong("2029", SOURCE, LINES)).containsExactly("year 只能导入 2025 年到 2027 年的安排。");
        assertThat(wrong("2026", SOURCE, GivenNotice.json()))
                .containsExactly("year JSON 里写的是 2027 年，这里填的是 2026 年，请改成一致。");
        assertThat(wrong("2027", " ", LINES)).containsExactly("source 请填写通知名称和文号，便于以后查对。");
        assertThat(wrong("2027", "x".repeat(201), LINES)).containsExactly("source 通知名称和文号最多 200 个字。");
    }

    @Test
    void too_much_and_nothing_are_refused() {
        assertThat(wrong("2027", SOURCE, " \n")).containsExactly("text 请粘贴放假安排，或者选择文件。");
        assertThat(wrong("2027", SOURCE, "#".repeat(20_001)))
                .singleElement()
                .asString()
                .contains("20,000");
        assertThat(wrong("2027", SOURCE, "nonsense\n".repeat(200))).hasSizeLessThanOrEqualTo(20);
        assertThat(wrong("2027", SOURCE, "2027-01-01 " + "x".repeat(500) + " y"))
                .allMatch(message -> message.length() < 120);
    }

    private static List<String> wrong(String year, String source, String text) {
        var refused =
                catchThrowableOfType(() -> new HolidayNotice(year, source, text).read(TODAY), Refusal.Invalid.class);
        return refused.errors().stream().map(HolidayNoticeTest::sentence).toList();
    }

    private static String sentence(FieldError error) {
        return error.field() + " " + new Words(false).text(error.key(), error.variables());
    }
}
