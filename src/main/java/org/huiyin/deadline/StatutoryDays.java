package org.huiyin.deadline;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/**
 * A year that no file holds: only the days that 全国年节及纪念日放假办法 art. 2 gives to everybody, 13 days since 2025 and 11
 * before. How the State Council will join them with weekends is unknown, so there are no make-up days.
 */
final class StatutoryDays {

    /** Within these years the lunar dates were compared with a second implementation. */
    private static final int FIRST = 1950;

    private static final int LAST = 2100;

    /** 国务院令第795号 added Chinese New Year's Eve and 2 May. */
    private static final int AMENDED = 2025;

    private static final Properties NAMES = names();

    private final int year;
    private final Map<LocalDate, DayName> off = new TreeMap<>();

    private StatutoryDays(int year) {
        this.year = year;
    }

    static HolidayYear of(int year) {
        if (year < FIRST || year > LAST)
            throw new IllegalArgumentException("the calendar knows " + FIRST + " to " + LAST + ", not " + year);
        return new StatutoryDays(year).computed();
    }

    private HolidayYear computed() {
        var spring = LunarCalendar.day(year, 1, 1);
        add("newYear", LocalDate.of(year, 1, 1), 1);
        if (year >= AMENDED) add("springFestivalEve", spring.minusDays(1), 1);
        add("springFestival", spring, 3);
        add("qingming", LunarCalendar.qingming(year), 1);
        add("labourDay", LocalDate.of(year, 5, 1), year >= AMENDED ? 2 : 1);
        add("dragonBoat", LunarCalendar.day(year, 5, 5), 1);
        add("nationalDay", LocalDate.of(year, 10, 1), 3);
        // Last, because it may fall on the National Day and is then what people call the day.
        add("midAutumn", LunarCalendar.day(year, 8, 15), 1);
        return new HolidayYear(year, HolidayYear.Status.PROJECTED, off, Map.of());
    }

    private void add(String key, LocalDate first, int days) {
        var name = new DayName(text(key + ".zh"), text(key + ".en"));
        first.datesUntil(first.plusDays(days)).forEach(day -> off.put(day, name));
    }

    private static String text(String key) {
        return Objects.requireNonNull(NAMES.getProperty(key), key);
    }

    private static Properties names() {
        var names = new Properties();
        try (var file = StatutoryDays.class.getResourceAsStream("statutory-days.properties")) {
            names.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return names;
    }
}
