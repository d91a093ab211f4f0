package org.huiyin.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The calendar on which every legal clock runs: a pure value made of the published years.
 *
 * <p>A year that is not among them is computed from the statutory days and {@linkplain #isProjected projected}. Days
 * are days of Shanghai. The same question has the same answer whenever it is asked; other threads may ask at the same
 * time.
 *
 * <p>Law: 民法典 art. 200–204; 全国年节及纪念日放假办法; the State Council's yearly arrangement.
 *
 * @see HolidayFiles
 */
public final class WorkingCalendar {

    private final Map<Integer, HolidayYear> given;
    private final Map<Integer, HolidayYear> computed = new ConcurrentHashMap<>();

    private WorkingCalendar(Map<Integer, HolidayYear> given) {
        this.given = Map.copyOf(given);
    }

    /** @throws IllegalArgumentException when a year is given twice */
    public static WorkingCalendar of(Collection<HolidayYear> years) {
        var given = new HashMap<Integer, HolidayYear>();
        for (var year : years)
            if (given.put(year.year(), year) != null)
                throw new IllegalArgumentException(year.year() + " is given twice");
        return new WorkingCalendar(given);
    }

    public boolean isWorkingDay(LocalDate day) {
        return kindOf(day).working();
    }

    public DayKind kindOf(LocalDate day) {
        return year(day).kindOf(day);
    }

    /** The Chinese name of a holiday, or of the holiday that a make-up day pays for; null for all other days. */
    public @Nullable String nameOf(LocalDate day) {
        var name = dayNameOf(day);
        return name == null ? null : name.zh();
    }

    /** Like {@link #nameOf}, in both languages. */
    public @Nullable DayName dayNameOf(LocalDate day) {
        var off = year(day).off().get(day);
        return off != null ? off : year(day).work().get(day);
    }

    /** Whether the day lies in a year whose arrangement is not published, so that what is said of it may change. */
    public boolean isProjected(LocalDate day) {
        return year(day).status() == HolidayYear.Status.PROJECTED;
    }

    /** The n-th working day after the day, or before it when negative; the day itself, working or not, for 0. */
    public LocalDate plusWorkingDays(LocalDate day, int days) {
        var forward = Integer.signum(days);
        var left = Math.abs(days);
        while (left > 0) {
            day = day.plusDays(forward);
            if (isWorkingDay(day)) left--;
        }
        return day;
    }

    /** The number of working days after the first and up to the second day; negative when the second is the earlier. */
    public int workingDaysBetween(LocalDate afterExclusive, LocalDate untilInclusive) {
        if (untilInclusive.isBefore(afterExclusive)) return -workingDaysBetween(untilInclusive, afterExclusive);
        var days = afterExclusive.plusDays(1).datesUntil(untilInclusive.plusDays(1));
        return Math.toIntExact(days.filter(this::isWorkingDay).count());
    }

    /**
     * The last day of a period that begins on {@code start}, with the explanation.
     *
     * <p>Working days after {@link Pause#from} up to and including {@link Pause#until} do not count; natural days and
     * months are moved by the days between the two before they roll forward. Overlapping pauses count once, and a pause
     * after the last day moves nothing. A pause that is still open moves nothing yet: the answer is then the earliest
     * possible day.
     */
    public DueDate due(LocalDate start, Period period, List<Pause> pauses) {
        var merged = Pauses.of(pauses);
        return switch (period.unit()) {
            case WORKING_DAY -> new WorkingDayCount(this, merged).due(start, period.amount());
            case NATURAL_DAY, MONTH -> new NaturalCount(this, merged, start).due(period);
        };
    }

    /**
     * A last day that was set rather than counted, in a period that begins on {@code start}: it stands as it is, a day of rest or
     * not, unless a pause that has ended moves it; then it gives way to the next working day. The steps are empty while it stands.
     */
    public DueDate moved(LocalDate set, LocalDate start, List<Pause> pauses) {
        return new NaturalCount(this, Pauses.of(pauses), start).moved(set);
    }

    /**
     * The arrangement of a year, computed when it is not published.
     *
     * @throws IllegalArgumentException for a year of which the lunar days are not known
     */
    public HolidayYear year(int year) {
        var published = given.get(year);
        return published != null ? published : computed.computeIfAbsent(year, StatutoryDays::of);
    }

    /** How many days of the year are worked. */
    public int workingDays(int year) {
        return workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31));
    }

    /** The calendar as it would be with this arrangement in the place of what is known of its year. */
    public WorkingCalendar with(HolidayYear year) {
        var years = new HashMap<>(given);
        years.put(year.year(), year);
        return new WorkingCalendar(years);
    }

    private HolidayYear year(LocalDate day) {
        var next = given.get(day.getYear() + 1);
        return next != null && next.lists(day) ? next : year(day.getYear());
    }
}
