package org.huiyin.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.huiyin.account.Role;
import org.huiyin.complaint.calendar.Forecasting;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.web.desk.DeskFrames;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.AllowedTo;

/** Takes the notice of a year and shows what importing it would do; nothing is changed here. */
@Path("admin/calendar/new")
@AllowedTo(Role.SYS_ADMIN)
@RequestScoped
public class NewYearResource {

    @Inject
    Forecasting forecasting;

    @Inject
    ForecastViews views;

    @Inject
    NoticeForms forms;

    @Inject
    DeskFrames frames;

    @Inject
    Pages pages;

    @Inject
    Clock clock;

    @GET
    public Response page() {
        var next = Integer.toString(clock.today().getYear() + 1);
        return forms.show(200, new Form(pages.words(), Map.of("year", List.of(next)), List.of()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response preview(List<EntityPart> parts) throws IOException {
        var form = NoticeParts.of(parts).form(pages.words());
        if (form.wrong()) return forms.show(422, form);
        try {
            var notice = NoticeForms.notice(form);
            var forecast = forecasting.of(notice);
            var page = views.page(notice, forecast, frames.frame("/admin/calendar"));
            return pages.ok(new StaticTemplates().adminForecast(page));
        } catch (Refusal.Invalid wrong) {
            return forms.show(422, form.with(wrong.errors()));
        }
    }

    /** Back from the preview, to mend something. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response again(MultivaluedMap<String, String> typed) {
        return forms.show(200, new Form(pages.words(), typed, List.of()));
    }
}
