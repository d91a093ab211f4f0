package org.huiyin.web.reader;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.huiyin.deadline.DayKind;
import org.huiyin.deadline.WorkingCalendar;
import org.huiyin.web.form.Frame;

/** A calendar of this month: its days in weeks from Monday, those off and those worked marked. */
public record LeavePage(Frame frame, String title, List<String> weekdays, List<List<Day>> weeks) {

    /** One day; an empty one stands before the first and after the last. */
    public record Day(String number, String mark, boolean today) {}

    private static final Day NONE = new Day("", "", false);

    static LeavePage of(Frame frame, WorkingCalendar calendar, LocalDate today) {
        var words = frame.words();
        var title = today.format(DateTimeFormatter.ofPattern(words.text("leave.month"), words.locale()));
        var weekdays = Arrays.stream(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.SHORT, words.locale()))
                .toList();
        return new LeavePage(frame, title, weekdays, weeks(frame, calendar, today));
    }

    private static List<List<Day>> weeks(Frame frame, WorkingCalendar calendar, LocalDate today) {
        var weeks = new ArrayList<List<Day>>();
        var first = today.withDayOfMonth(1);
        for (var monday = first.with(DayOfWeek.MONDAY); !monday.isAfter(last(today)); monday = monday.plusDays(7)) {
            weeks.add(monday.datesUntil(monday.plusDays(7))
                    .map(day -> day.getMonth() == today.getMonth() ? day(frame, calendar, day, today) : NONE)
                    .toList());
        }
        return weeks;
    }

    private static LocalDate last(LocalDate today) {
        return today.withDayOfMonth(today.lengthOfMonth());
    }

    private static Day day(Frame frame, WorkingCalendar calendar, LocalDate day, LocalDate today) {
        var kind = calendar.kindOf(day);
        var mark = kind == DayKind.HOLIDAY ? "leave.off" : kind == DayKind.MAKE_UP ? "leave.work" : null;
        return new Day(Integer.toString(day.getDayOfMonth()), mark == null ? "" : frame.text(mark), day.equals(today));
    }
}
