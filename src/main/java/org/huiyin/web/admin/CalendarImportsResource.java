package org.huiyin.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.huiyin.account.Role;
import org.huiyin.complaint.calendar.CalendarImport;
import org.huiyin.deadline.Calendars;
import org.huiyin.deadline.HolidayImports;
import org.huiyin.platform.Refusal;
import org.huiyin.web.desk.DeskFrames;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Imports what was previewed, and shows each import with the progress of its recount. */
@Path("admin/calendar/imports")
@AllowedTo(Role.SYS_ADMIN)
@RequestScoped
public class CalendarImportsResource {

    @Inject
    CalendarImport act;

    @Inject
    HolidayImports imports;

    @Inject
    Calendars calendars;

    @Inject
    ImportViews views;

    @Inject
    NoticeForms forms;

    @Inject
    DeskFrames frames;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(MultivaluedMap<String, String> typed) {
        var form = new Form(pages.words(), typed, List.of());
        try {
            var added = act.confirm(access.actor(), NoticeForms.notice(form), form.value("hash"));
            calendars.refresh();
            return pages.redirect("/admin/calendar/imports/" + added.id());
        } catch (Refusal.Invalid wrong) {
            return forms.show(422, form.with(wrong.errors()));
        }
    }

    @GET
    @Path("{id}")
    public Response page(@PathParam("id") String id) {
        // Any text reaches this: who may not come here must not be told what an address looks like.
        var number = id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
        var found = imports.find(number).orElseThrow(() -> new Refusal.Unknown("platform.http.404"));
        return pages.ok(new StaticTemplates().adminImport(views.page(found, frames.frame("/admin/calendar"))));
    }
}
