package org.huiyin.web.desk.act;

import gg.jte.models.runtime.JteModel;
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
import org.huiyin.complaint.Act;
import org.huiyin.complaint.handling.HandlerChoice;
import org.huiyin.web.form.Choice;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Gives a case to somebody of the unit. */
@Path("desk/complaints/{number}/handler")
@AllowedTo({Role.UNIT_LEADER, Role.UNIT_HANDLER})
@RequestScoped
public class HandlerResource {

    @Inject
    HandlerChoice choice;

    @Inject
    ActFrames acts;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @PathParam("number")
    String number = "";

    @GET
    public Response page() {
        return pages.ok(page(Form.empty(pages.words())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(MultivaluedMap<String, String> typed) {
        return acts.attempt(number, acts.form(typed), this::choose, this::page);
    }

    private void choose(Form form) {
        choice.choose(access.actor(), number, form.value("handler"));
    }

    private JteModel page(Form form) {
        var complaint = acts.open(number, Act.HANDLER_CHOICE);
        var frame = acts.frame(complaint, "handler", form, List.of(acts.words().text("desk.act.handler.effect")));
        var handlers = choice.candidates(access.actor(), complaint).stream()
                .map(account -> Choice.of(account.username(), account.name()))
                .toList();
        return new StaticTemplates().deskHandler(new HandlerPage(frame, handlers));
    }
}
