package org.huiyin.web.citizen;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.huiyin.complaint.Complaint;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.web.form.Dates;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;

/** Where filing begins, and what happens to the draft as a whole. */
@Path("file")
@PermitAll
@RequestScoped
public class FileResource {

    @Inject
    CurrentDraft current;

    @Inject
    Rows rows;

    @Inject
    Pages pages;

    @Inject
    Clock clock;

    @GET
    public Response start() {
        var saved = current.read().savedAt();
        if (saved == null) return pages.redirect(Step.WHO.path());
        var dates = new Dates(pages.words(), clock.today());
        var number = current.amended().map(Complaint::number).orElse(null);
        var page = new StartPage(pages.frame(), dates.moment(saved), number);
        return pages.ok(new StaticTemplates().citizenStart(page));
    }

    /** Keeps a page while one types; nothing is checked. */
    @POST
    @Path("draft/{step}")
    @Consumes("application/x-www-form-urlencoded")
    public Response keep(@PathParam("step") String name, MultivaluedMap<String, String> form) {
        var step = Arrays.stream(Step.values())
                .filter(one -> one.key().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal.Unknown("platform.http.404"));
        if (step == Step.WHO && current.amended().isPresent())
            return Response.noContent().build();
        var typed = step == Step.WHOM ? rows.read(form, pages.words()) : Typed.on(step, form);
        var cookie = current.keep(step, typed, form.getFirst("tab"));
        // The next step says so; what is typed meanwhile stays in the page.
        var status = current.elsewhere().isEmpty() ? Response.Status.NO_CONTENT : Response.Status.CONFLICT;
        return Moves.with(cookie, Response.status(status).build());
    }

    @POST
    @Path("draft/deletion")
    public Response delete() {
        if (current.filed().isEmpty()) current.discard();
        return Moves.with(current.forget(), pages.redirect("/"));
    }

    /** Begins another report; the one before stays as it was sent. */
    @POST
    @Path("another")
    public Response another() {
        return Moves.with(current.forget(), pages.redirect(Step.WHO.path()));
    }
}
