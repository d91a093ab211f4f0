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
import org.huiyin.complaint.intake.SupplementRequest;
import org.huiyin.deadline.ClockCode;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Asks for what is missing: one line is one item. */
@Path("desk/complaints/{number}/supplement-request")
@AllowedTo(Role.INTAKE)
@RequestScoped
public class SupplementRequestResource {

    @Inject
    SupplementRequest supplementRequest;

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
    public Response ask(MultivaluedMap<String, String> typed) {
        return acts.attempt(
                number,
                acts.form(typed),
                form -> supplementRequest.ask(
                        access.actor(), number, form.value("items").lines().toList()),
                this::page);
    }

    private JteModel page(Form form) {
        var complaint = acts.open(number, Act.SUPPLEMENT_REQUEST);
        var words = acts.words();
        var effects = List.of(
                words.text("desk.act.supplement-request.pause"),
                words.text("desk.act.supplement-request.until", acts.lastDay(complaint, ClockCode.C2)));
        return new StaticTemplates().deskSupplementRequest(acts.frame(complaint, "supplement-request", form, effects));
    }
}
