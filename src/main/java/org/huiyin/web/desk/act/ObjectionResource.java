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
import java.util.Objects;
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.objection.ObjectionDecision;
import org.huiyin.complaint.objection.Objections;
import org.huiyin.web.desk.CaseSheets;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** The head of the level above decides on an objection against not being accepted. */
@Path("desk/complaints/{number}/objection")
@AllowedTo(Role.SUPERVISOR_LEAD)
@RequestScoped
public class ObjectionResource {

    @Inject
    ObjectionDecision decision;

    @Inject
    Objections objections;

    @Inject
    CaseSheets sheets;

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
    public Response decide(MultivaluedMap<String, String> typed) {
        return acts.attempt(number, acts.form(typed), this::decide, this::page);
    }

    private void decide(Form form) {
        var opinion = form.value("opinion");
        if (form.either("decision", "UPHOLD", "DISMISS")) decision.uphold(access.actor(), number, opinion);
        else decision.dismiss(access.actor(), number, opinion);
    }

    private JteModel page(Form form) {
        var complaint = acts.open(number, Act.OBJECTION_UPHOLDING, Act.OBJECTION_DISMISSAL);
        var words = acts.words();
        var effects = List.of(words.text("desk.act.objection.upheld"), words.text("desk.act.objection.dismissed"));
        return new StaticTemplates()
                .deskObjection(new ObjectionPage(
                        acts.frame(complaint, "objection", form, effects),
                        CaseSheets.paragraphs(
                                objections.of(complaint.id()).orElseThrow().reason()),
                        Objects.requireNonNull(sheets.proposal(complaint, words)),
                        CaseSheets.paragraphs(complaint.matter().narrative()),
                        sheets.requests(complaint)));
    }
}
