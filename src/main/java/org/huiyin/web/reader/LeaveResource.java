package org.huiyin.web.reader;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.huiyin.deadline.Calendars;
import org.huiyin.platform.Clock;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Cookies;

/**
 * The quick exit: closes the opened complaint and shows a calendar of the month, which nobody asks about. What was written stays
 * in the draft, which only this browser finds again.
 */
@Path("leave")
@PermitAll
@RequestScoped
public class LeaveResource {

    @Inject
    Calendars calendars;

    @Inject
    Cookies cookies;

    @Inject
    Pages pages;

    @Inject
    Clock clock;

    @GET
    public Response leave() {
        var page = LeavePage.of(pages.frame(), calendars.current(), clock.today());
        return Response.fromResponse(pages.ok(new StaticTemplates().readerLeave(page)))
                .cookie(cookies.make(Cookies.PASS, "", 0))
                .header("Clear-Site-Data", "\"cache\"")
                .build();
    }
}
