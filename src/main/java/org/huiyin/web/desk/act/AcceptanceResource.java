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
import org.huiyin.complaint.intake.Acceptance;
import org.huiyin.deadline.ClockCode;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Accepts a complaint. */
@Path("desk/complaints/{number}/acceptance")
@AllowedTo(Role.INTAKE)
@RequestScoped
public class AcceptanceResource {

    @Inject
    Acceptance acceptance;

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
    public Response accept(MultivaluedMap<String, String> typed) {
        return acts.attempt(
                number,
                acts.form(typed),
                form -> acceptance.accept(access.actor(), number, form.value("note")),
                this::page);
    }

    private JteModel page(Form form) {
        var complaint = acts.open(number, Act.ACCEPTANCE);
        var words = acts.words();
        var effects = List.of(
                words.text("desk.act.acceptance.ends"),
                words.text("desk.act.acceptance.until", acts.lastDay(complaint, ClockCode.C3)));
        return new StaticTemplates().deskAcceptance(acts.frame(complaint, "acceptance", form, effects));
    }
}
