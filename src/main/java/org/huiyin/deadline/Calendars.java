package org.huiyin.deadline;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.huiyin.platform.ConfigFiles;

/** The calendar in force, read from {@code config/data/holidays}. */
@ApplicationScoped
public class Calendars {

    @Inject
    ConfigFiles files;

    private WorkingCalendar calendar = WorkingCalendar.of(List.of());

    @PostConstruct
    void load() {
        calendar = WorkingCalendar.of(files.yearly("data/holidays").values().stream()
                .map(HolidayJson::read)
                .toList());
    }

    public WorkingCalendar current() {
        return calendar;
    }
}
