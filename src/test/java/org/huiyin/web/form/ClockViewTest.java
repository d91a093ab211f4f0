package org.huiyin.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.ClockCourse;
import org.huiyin.deadline.DueDate;
import org.huiyin.deadline.Lights;
import org.huiyin.deadline.Pause;
import org.huiyin.deadline.Period;
import org.huiyin.deadline.PeriodUnit;
import org.huiyin.deadline.WorkingCalendar;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A month from Tuesday 27 October 2026 ends on Friday 27 November. */
class ClockViewTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(List.of());
    private static final LocalDate START = LocalDate.parse("2026-10-27");
    private static final DueDate MONTH = CALENDAR.due(START, new Period(1, PeriodUnit.MONTH, true), List.of());

    @Test
    void a_running_clock_says_how_many_working_days_are_left_and_until_when() {
        var view = view(running(), "2026-11-24T10:00", "zh");
        assertThat(view.head()).isEqualTo("还剩 3 个工作日");
        assertThat(view.tail()).isEqualTo("11月27日（周五）24:00 前书面答复");
        assertThat(view.light().token()).isEqualTo("yellow");
        assertThat(view.light().word()).isEqualTo("将到期");
    }

    @Test
    void the_same_in_english() {
        var view = view(running(), "2026-11-26T10:00", "en");
        assertThat(view.head()).isEqualTo("1 working day left");
        assertThat(view.tail()).isEqualTo("to answer in writing, until midnight at the end of Fri 27 November");
    }

    @Test
    void on_the_last_day_it_is_due_today_and_not_late() {
        var view = view(running(), "2026-11-27T23:59", "zh");
        assertThat(view.head()).isEqualTo("今天 24:00 到期");
        assertThat(view.light().token()).isEqualTo("yellow");
    }

    @Test
    void an_overdue_clock_says_by_how_much_and_when_it_was_due() {
        var view = view(running(), "2026-12-01T10:00", "zh");
        assertThat(view.head()).isEqualTo("已超期 2 个工作日");
        assertThat(view.tail()).isEqualTo("应于11月27日（周五）24:00 前书面答复");
        assertThat(view.light().token()).isEqualTo("red");
    }

    @Test
    void a_weekend_after_the_last_day_is_late_by_less_than_a_working_day() {
        assertThat(view(running(), "2026-11-28T10:00", "zh").head()).isEqualTo("已超期，不足 1 个工作日");
    }

    @Test
    void a_paused_clock_is_grey_and_says_why() {
        var pause = new Pause(LocalDate.parse("2026-10-30"), null);
        var facts = facts(course(List.of(pause), null), MONTH, "2026-11-27", true, false);
        var view = view(facts, "2026-11-03T10:00", "zh");
        assertThat(view.head()).isEqualTo("计时暂停");
        assertThat(view.light().token()).isEqualTo("grey");
        assertThat(view.dial().pauses()).isNotEmpty();
    }

    @Test
    void what_was_done_in_time_is_called_so() {
        var view = view(stopped("2026-11-27T23:59", false), "2026-12-10T10:00", "zh");
        assertThat(view.head()).isEqualTo("已书面答复");
        assertThat(view.light().word()).isEqualTo("已按期完成");
        assertThat(view.dial().here().label()).isEqualTo("11月27日 完成");
    }

    @Test
    void what_was_done_a_minute_after_midnight_was_late() {
        var view = view(stopped("2026-11-28T00:01", false), "2026-12-10T10:00", "zh");
        assertThat(view.light().token()).isEqualTo("red");
        assertThat(view.light().word()).isEqualTo("超期完成");
    }

    @Test
    void a_withdrawn_complaint_neither_met_nor_missed_its_clock() {
        var view = view(stopped("2026-11-10T10:00", true), "2026-12-10T10:00", "zh");
        assertThat(view.light().token()).isEqualTo("grey");
        assertThat(view.head()).isEqualTo("不再计时");
    }

    @Test
    void each_step_of_the_count_has_its_basis() {
        var steps = view(running(), "2026-11-24T10:00", "zh").steps();
        assertThat(steps.get(0).text()).isEqualTo("开始的当天不计入");
        assertThat(steps.get(0).basis()).isEqualTo("《民法典》第二百零一条");
        assertThat(steps.get(1).text()).isEqualTo("1 个月后的对应日");
        assertThat(steps.get(steps.size() - 1).day()).isEqualTo("11月27日（周五）");
    }

    @Test
    void a_promise_that_is_later_than_the_count_is_said_to_hold() {
        var view = view(
                facts(course(List.of(), null, "2026-11-30"), MONTH, "2026-11-30", false, false),
                "2026-11-24T10:00",
                "zh");
        assertThat(view.tail()).contains("11月30日（周一）");
        assertThat(view.notes()).anyMatch(note -> note.contains("11月30日（周一）") && note.contains("以已经告知的为准"));
    }

    @Test
    void the_picture_is_told_in_words() {
        assertThat(view(running(), "2026-11-24T10:00", "zh").dial().label())
                .isEqualTo("实体性办理：10月27日（周二）开始，11月27日（周五）24:00 到期；今天是11月24日（周二）。");
    }

    @Test
    void the_picture_stays_within_its_frame() {
        for (var at : List.of("2026-10-27T00:00", "2026-11-24T10:00", "2027-05-01T10:00"))
            for (var bar : view(running(), at, "zh").dial().bars())
                assertThat(percent(bar.x()) + percent(bar.width())).isBetween(1.0, 99.02);
    }

    private static double percent(String text) {
        return Double.parseDouble(text.replace("%", ""));
    }

    private static ClockFacts running() {
        return facts(course(List.of(), null), MONTH, "2026-11-27", false, false);
    }

    private static ClockFacts stopped(String at, boolean dropped) {
        return facts(course(List.of(), moment(at)), MONTH, "2026-11-27", false, dropped);
    }

    private static ClockCourse course(List<Pause> pauses, @Nullable Instant stopped) {
        return course(pauses, stopped, "2026-11-27");
    }

    private static ClockCourse course(List<Pause> pauses, @Nullable Instant stopped, String lastDay) {
        return new ClockCourse(START, LocalDate.parse(lastDay), pauses, List.of(), stopped);
    }

    private static ClockFacts facts(
            ClockCourse course, DueDate counted, String promised, boolean paused, boolean dropped) {
        return new ClockFacts(
                ClockCode.C3,
                1,
                "实体性办理",
                "本平台承诺",
                List.of(),
                course,
                List.of(),
                counted,
                LocalDate.parse(promised),
                paused ? "supplement" : null,
                dropped,
                new Lights.Thresholds(3, 5));
    }

    private static ClockView view(ClockFacts facts, String now, String language) {
        return ClockView.of(facts, CALENDAR, Words.of(language), moment(now));
    }

    private static Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(Clock.CHINA).toInstant();
    }
}
