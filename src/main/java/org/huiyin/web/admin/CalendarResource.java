package org.huiyin.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.huiyin.account.Role;
import org.huiyin.deadline.CalendarYear;
import org.huiyin.deadline.Calendars;
import org.huiyin.deadline.HolidayImports;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Words;
import org.huiyin.web.desk.DeskFrames;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.AllowedTo;
import org.jspecify.annotations.Nullable;

/** The holiday years: which are official, and what is off and worked in each. */
@Path("admin/calendar")
@AllowedTo(Role.SYS_ADMIN)
@RequestScoped
public class CalendarResource {

    @Inject
    Calendars calendars;

    @Inject
    HolidayImports imports;

    @Inject
    ImportViews views;

    @Inject
    YearViews years;

    @Inject
    DeskFrames frames;

    @Inject
    Pages pages;

    @Inject
    Clock clock;

    @GET
    public Response page(@QueryParam("year") @Nullable String chosen) {
        calendars.refresh();
        var desk = frames.frame("/admin/calendar");
        var words = desk.frame().words();
        var known = calendars.years();
        var shown = shown(known, chosen);
        var choices = known.stream().map(year -> choice(year, shown, words)).toList();
        var lines = imports.last().stream().map(one -> views.line(one, words)).toList();
        var page = new CalendarPage(desk, choices, years.of(shown, words), lines);
        return pages.ok(new StaticTemplates().adminCalendar(page));
    }

    /** The year that was asked for, else the present one. */
    private CalendarYear shown(List<CalendarYear> known, @Nullable String chosen) {
        return known.stream()
                .filter(year -> Integer.toString(year.year()).equals(chosen))
                .findFirst()
                .orElseGet(() -> calendars.year(clock.today().getYear()));
    }

    private CalendarPage.Year choice(CalendarYear year, CalendarYear shown, Words words) {
        return new CalendarPage.Year(
                Integer.toString(year.year()), years.state(year, words), year.official(), year.year() == shown.year());
    }
}
