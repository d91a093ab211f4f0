package org.huiyin.deadline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The calendar that the product ships with, and short words for its questions. */
final class GivenCalendar {

    static final Path FOLDER = Path.of("config/data/holidays");
    static final WorkingCalendar SHIPPED = WorkingCalendar.of(HolidayFiles.read(FOLDER));

    private GivenCalendar() {}

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    static Period workingDays(int amount) {
        return new Period(amount, PeriodUnit.WORKING_DAY, true);
    }

    static Period naturalDays(int amount) {
        return new Period(amount, PeriodUnit.NATURAL_DAY, true);
    }

    static Period months(int amount) {
        return new Period(amount, PeriodUnit.MONTH, true);
    }

    static Period kept(Period period) {
        return new Period(period.amount(), period.unit(), false);
    }

    static Pause pause(String from, String until) {
        return new Pause(day(from), day(until));
    }

    static Pause openPause(String from) {
        return new Pause(day(from), null);
    }

    static DueDate due(String start, Period period, Pause... pauses) {
        return SHIPPED.due(day(start), period, List.of(pauses));
    }

    static LocalDate lastDay(String start, Period period, Pause... pauses) {
        return due(start, period, pauses).lastDay();
    }
}
