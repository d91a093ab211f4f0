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
import org.huiyin.complaint.intake.RespondentIdentification;
import org.huiyin.web.desk.UnitOptions;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Says which unit a complaint is about. */
@Path("desk/complaints/{number}/respondent")
@AllowedTo({Role.INTAKE, Role.DISPATCHER})
@RequestScoped
public class RespondentResource {

    @Inject
    RespondentIdentification identification;

    @Inject
    UnitOptions options;

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

    /** Whoever identifies their own body has no case to go back to: the inbox is shown. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response identify(MultivaluedMap<String, String> typed) {
        var answer = acts.attempt(
                number,
                acts.form(typed),
                form -> identification.identify(
                        access.actor(), number, form.value("unitCode"), form.value("officerName")),
                this::page);
        return acts.sees(number) ? answer : pages.redirect("/desk");
    }

    private JteModel page(Form form) {
        var complaint = acts.open(number, Act.RESPONDENT_IDENTIFICATION);
        return new StaticTemplates()
                .deskRespondent(new RespondentPage(
                        acts.frame(complaint, "respondent", form, List.of()), options.respondents(acts.words())));
    }
}
