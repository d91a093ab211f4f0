package org.huiyin.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.huiyin.deadline.CalendarYear;
import org.huiyin.deadline.Calendars;
import org.huiyin.platform.Words;

/** Makes a year readable. */
@ApplicationScoped
class YearViews {

    @Inject
    Calendars calendars;

    YearView of(CalendarYear year, Words words) {
        var origin = words.text(year.importId() == null ? "admin.calendar.shipped" : "admin.calendar.imported");
        return of(year, origin, words);
    }

    YearView of(CalendarYear year, String origin, Words words) {
        var calendar = calendars.current().with(year.days());
        return new YearView(
                Integer.toString(year.year()),
                year.official(),
                state(year, words),
                year.source(),
                origin,
                calendar.workingDays(year.year()),
                HolidayLines.of(year.days(), words));
    }

    String state(CalendarYear year, Words words) {
        return words.text(year.official() ? "admin.calendar.official" : "admin.calendar.projected");
    }
}
