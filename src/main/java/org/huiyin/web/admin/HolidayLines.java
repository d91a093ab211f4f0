package org.huiyin.web.admin;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huiyin.deadline.DayName;
import org.huiyin.deadline.HolidayYear;
import org.huiyin.platform.Words;
import org.huiyin.web.form.Dates;

/** Joins days off that follow each other to holidays, and gives each make-up day to the nearest holiday of its name. */
final class HolidayLines {

    private final Words words;
    private final Dates dates;
    private final List<Holiday> holidays = new ArrayList<>();

    private record Holiday(SortedSet<LocalDate> off, List<DayName> names, SortedSet<LocalDate> work) {

        static Holiday called(DayName name) {
            return new Holiday(new TreeSet<>(), new ArrayList<>(List.of(name)), new TreeSet<>());
        }

        LocalDate first() {
            return off.isEmpty() ? work.first() : off.first();
        }

        boolean endsBefore(LocalDate day) {
            return !off.isEmpty() && off.last().plusDays(1).equals(day);
        }

        long away(LocalDate day) {
            return Math.abs(ChronoUnit.DAYS.between(first(), day));
        }
    }

    private HolidayLines(HolidayYear year, Words words) {
        this.words = words;
        this.dates = new Dates(words, LocalDate.of(year.year(), 1, 1));
        year.off().forEach(this::off);
        year.work().forEach(this::work);
    }

    static List<YearView.HolidayLine> of(HolidayYear year, Words words) {
        var lines = new HolidayLines(year, words);
        return lines.holidays.stream().map(lines::line).toList();
    }

    private void off(LocalDate day, DayName name) {
        var last = holidays.isEmpty() ? null : holidays.get(holidays.size() - 1);
        if (last == null || !last.endsBefore(day)) {
            last = Holiday.called(name);
            holidays.add(last);
        }
        last.off().add(day);
        if (!last.names().contains(name)) last.names().add(name);
    }

    private void work(LocalDate day, DayName name) {
        var nearest = holidays.stream()
                .filter(holiday -> holiday.names().contains(name))
                .min((one, other) -> Long.compare(one.away(day), other.away(day)));
        var paid = nearest.orElseGet(() -> {
            var alone = Holiday.called(name);
            holidays.add(alone);
            return alone;
        });
        paid.work().add(day);
    }

    private YearView.HolidayLine line(Holiday holiday) {
        var name = holiday.names().stream()
                .map(day -> day.in(words.locale()))
                .distinct()
                .collect(Collectors.joining(words.text("deadline.and")));
        var work = holiday.work().stream().map(dates::day).collect(Collectors.joining(words.text("deadline.and")));
        return new YearView.HolidayLine(
                name, range(holiday.off()), holiday.off().size(), work);
    }

    private String range(SortedSet<LocalDate> days) {
        if (days.isEmpty()) return "";
        var first = dates.day(days.first());
        return days.size() == 1 ? first : words.text("admin.calendar.range", first, dates.day(days.last()));
    }
}
