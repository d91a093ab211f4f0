package org.huiyin.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huiyin.platform.FieldError;
import org.huiyin.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** A notice while it is being read: the days found so far, and what is wrong with it. */
final class NoticeDraft {

    /** Nobody mends more at once. */
    private static final int ERRORS = 20;

    private static final int LONGEST_SOURCE = 200;

    private static final int LONGEST_SHOWN = 40;

    private final List<FieldError> errors = new ArrayList<>();
    private final Map<LocalDate, DayName> off = new TreeMap<>();
    private final Map<LocalDate, DayName> work = new TreeMap<>();
    private final Map<LocalDate, Place> places = new TreeMap<>();
    private @Nullable Integer year;
    private String source = "";

    /** Where in the text: a line, or else the path of a JSON field. */
    record Place(int line, String path) {}

    void wrong(Place place, String key, Object... more) {
        var variables = new ArrayList<Object>(List.of(place.line(), shown(place.path())));
        for (var what : more) variables.add(what instanceof String text ? shown(text) : what);
        errors.add(new FieldError("text", "calendar.notice." + key, variables));
    }

    /** What somebody pasted by mistake may be long. */
    private static String shown(String text) {
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    }

    void year(int stated) {
        year = stated;
    }

    void source(String stated) {
        source = stated.strip();
    }

    void day(Place place, LocalDate day, boolean working, DayName name) {
        if (off.containsKey(day) || work.containsKey(day)) {
            var same = (working ? work : off).containsKey(day);
            wrong(place, same ? "twice" : "both.kinds", day.toString());
        } else if (working && !HolidayYear.isWeekend(day)) {
            wrong(place, "noWeekend", day.toString());
        } else {
            (working ? work : off).put(day, name);
            places.put(day, place);
        }
    }

    /**
     * @param typedYear the year beside the text, or blank
     * @throws Refusal.Invalid when anything is wrong
     */
    CalendarYear finished(String typedYear, String typedSource, LocalDate today) {
        var of = yearOf(typedYear, today);
        var from = sourceOf(typedSource);
        if (of != null) checkDays(of);
        if (!errors.isEmpty() || of == null)
            throw new Refusal.Invalid(errors.stream().limit(ERRORS).toList());
        return new CalendarYear(new HolidayYear(of, HolidayYear.Status.OFFICIAL, off, work), from, null);
    }

    private @Nullable Integer yearOf(String typed, LocalDate today) {
        if (!typed.isEmpty() && !typed.matches("\\d{4}")) return refused("year.form");
        var stated = typed.isEmpty() ? year : Integer.valueOf(typed);
        if (stated == null) return errors.isEmpty() ? refused("year.missing") : null;
        if (year != null && !year.equals(stated))
            return refused("year.differs", Integer.toString(year), Integer.toString(stated));
        // The notice comes in the autumn before; a correction may come until the last clock of the year has run out.
        var first = today.getYear() - 1;
        var last = today.getYear() + 1;
        if (stated < first || stated > last)
            return refused("year.range", Integer.toString(first), Integer.toString(last));
        return stated;
    }

    private @Nullable Integer refused(String key, Object... variables) {
        errors.add(0, new FieldError("year", "calendar.notice." + key, variables));
        return null;
    }

    private String sourceOf(String typed) {
        var from = typed.isEmpty() ? source : typed;
        if (from.isEmpty()) errors.add(new FieldError("source", "calendar.notice.source.missing"));
        if (from.length() > LONGEST_SOURCE)
            errors.add(new FieldError("source", "calendar.notice.source.tooLong", LONGEST_SOURCE));
        return from;
    }

    private void checkDays(int of) {
        places.forEach((day, place) -> {
            if (!HolidayYear.reaches(of, day)) wrong(place, "outside", day.toString(), Integer.toString(of));
        });
        // 全国年节及纪念日放假办法 art. 2: a notice moves weekends around these days but cannot leave one of them out.
        var missing = StatutoryDays.of(of).off().entrySet().stream()
                .filter(day -> !off.containsKey(day.getKey()))
                .map(day -> day.getKey() + " " + day.getValue().zh())
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty() && errors.isEmpty())
            errors.add(new FieldError("text", "calendar.notice.statutory", missing));
    }
}
