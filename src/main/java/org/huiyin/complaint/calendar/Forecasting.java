package org.huiyin.complaint.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.huiyin.deadline.Calendars;
import org.huiyin.deadline.HolidayNotice;
import org.huiyin.deadline.HolidayYear;
import org.huiyin.deadline.OpenClocks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;

/** Says what importing a year would do, before it is done. Reads every open clock of the year, changes none. */
@ApplicationScoped
public class Forecasting {

    @Inject
    Calendars calendars;

    @Inject
    OpenClocks openClocks;

    @Inject
    Clock clock;

    /** @throws Refusal.Invalid when the notice is not understood */
    public Forecast of(HolidayNotice notice) {
        var year = notice.read(clock.today());
        calendars.refresh();
        var tally = new Tally();
        var future = calendars.current().with(year.days());
        openClocks.from(HolidayYear.earliest(year.year()), future, tally::add);
        return new Forecast(year, tally.open(), tally.byClock(), tally.changes());
    }
}
