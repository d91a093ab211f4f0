package org.huiyin.deadline;

import com.nlf.calendar.Lunar;
import com.nlf.calendar.Solar;
import java.time.LocalDate;
import java.util.Objects;

/** The traditional calendar, by the library 6tail/lunar; the only class that knows it. */
final class LunarCalendar {

    private static final String QINGMING = Lunar.JIE_QI_IN_USE[8];

    private LunarCalendar() {}

    /** The day of the given month (never a leap month) of the lunar year that begins in the civil {@code year}. */
    static LocalDate day(int year, int month, int day) {
        return civil(Lunar.fromYmd(year, month, day).getSolar());
    }

    /** The solar term Qingming, 4 to 6 April. */
    static LocalDate qingming(int year) {
        var terms = Lunar.fromYmd(year, 1, 1).getJieQiTable();
        return civil(Objects.requireNonNull(terms.get(QINGMING)));
    }

    private static LocalDate civil(Solar day) {
        return LocalDate.of(day.getYear(), day.getMonth(), day.getDay());
    }
}
