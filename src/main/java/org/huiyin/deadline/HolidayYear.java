package org.huiyin.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The days off and make-up working days of one calendar year, as the State Council arranges them in the autumn before.
 *
 * <p>New Year's holiday may begin in the last week of December; such days stand in the year of the notice.
 *
 * @param off days on which offices rest, weekends inside a holiday included
 * @param work Saturdays and Sundays that are worked instead; the name is that of the holiday which they pay for
 */
public record HolidayYear(int year, Status status, Map<LocalDate, DayName> off, Map<LocalDate, DayName> work) {

    /** {@code PROJECTED}: not published yet, worked out from the days that are law every year. */
    public enum Status {
        OFFICIAL,
        PROJECTED
    }

    /** From this day of December on, a day may belong to New Year's holiday and so to the notice of the next year. */
    private static final int EDGE = 24;

    public HolidayYear {
        off = Collections.unmodifiableMap(new TreeMap<>(off));
        work = Collections.unmodifiableMap(new TreeMap<>(work));
        for (var day : off.keySet()) mustLieIn(year, "off", day);
        for (var day : work.keySet()) {
            mustLieIn(year, "work", day);
            if (off.containsKey(day))
                throw new IllegalArgumentException("work: " + day + " is listed under off as well");
            if (!isWeekend(day)) throw new IllegalArgumentException("work: " + day + " is no Saturday or Sunday");
        }
    }

    /** The first day that the arrangement of a year may speak of: in the last week of the year before. */
    public static LocalDate earliest(int year) {
        return LocalDate.of(year - 1, 12, EDGE);
    }

    /** Whether the arrangement of the year may speak of the day. */
    static boolean reaches(int year, LocalDate day) {
        return day.getYear() == year || (day.getYear() == year - 1 && !day.isBefore(earliest(year)));
    }

    boolean lists(LocalDate day) {
        return off.containsKey(day) || work.containsKey(day);
    }

    DayKind kindOf(LocalDate day) {
        if (work.containsKey(day)) return DayKind.MAKE_UP;
        if (off.containsKey(day)) return DayKind.HOLIDAY;
        return isWeekend(day) ? DayKind.WEEKEND : DayKind.WORKING;
    }

    private static void mustLieIn(int year, String field, LocalDate day) {
        if (!reaches(year, day)) throw new IllegalArgumentException(field + ": " + day + " is not in " + year);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
