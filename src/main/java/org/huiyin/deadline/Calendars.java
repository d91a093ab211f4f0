package org.huiyin.deadline;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huiyin.platform.ConfigFiles;

/**
 * The calendar in force: the files of {@code config/data/holidays}, and over them the years that were imported, the newest
 * import of a year winning. Every node holds its own copy and {@linkplain #refresh asks again} whether it is the newest.
 */
@ApplicationScoped
public class Calendars {

    @Inject
    ConfigFiles files;

    @Inject
    HolidayImports imports;

    private volatile Known known = new Known("", Map.of());

    /** What is known at one moment, so that nobody sees half of a change. */
    private record Known(String version, Map<Integer, CalendarYear> years, WorkingCalendar calendar) {
        Known(String version, Map<Integer, CalendarYear> years) {
            this(
                    version,
                    years,
                    WorkingCalendar.of(
                            years.values().stream().map(CalendarYear::days).toList()));
        }
    }

    @PostConstruct
    void load() {
        refresh();
    }

    /** Reads the years again if there was an import since; otherwise costs one look at a very small table. */
    public synchronized void refresh() {
        var version = imports.version();
        if (version.equals(known.version())) return;
        var years = new TreeMap<Integer, CalendarYear>();
        files.yearly("data/holidays").values().stream()
                .map(json -> CalendarYear.of(json, null))
                .forEach(year -> years.put(year.year(), year));
        imports.newest().forEach(year -> years.put(year.year(), year));
        known = new Known(version, years);
    }

    public WorkingCalendar current() {
        return known.calendar();
    }

    /** The years that are in a file or were imported, in their order. */
    public List<CalendarYear> years() {
        return known.years().values().stream().toList();
    }

    /** A year, computed from the statutory days when it is not among the {@link #years}. */
    public CalendarYear year(int year) {
        var held = known.years().get(year);
        return held != null ? held : new CalendarYear(current().year(year), "", null);
    }
}
