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
import org.huiyin.complaint.intake.NonAcceptance;
import org.huiyin.web.desk.CaseSheets;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Decides on a proposal not to accept: a second person approves it or sends it back. */
@Path("desk/complaints/{number}/non-acceptance-decision")
@AllowedTo(Role.SUPERVISOR_LEAD)
@RequestScoped
public class NonAcceptanceDecisionResource {

    @Inject
    NonAcceptance nonAcceptance;

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
        if (form.either("decision", "APPROVE", "RETURN")) nonAcceptance.approve(access.actor(), number);
        else nonAcceptance.sendBack(access.actor(), number, form.value("note"));
    }

    private JteModel page(Form form) {
        var complaint = acts.open(number, Act.NON_ACCEPTANCE, Act.NON_ACCEPTANCE_RETURN);
        var effects = List.of(pages.words().text("desk.act.non-acceptance-decision.stops"));
        return new StaticTemplates()
                .deskNonAcceptanceDecision(new NonAcceptanceDecisionPage(
                        acts.frame(complaint, "non-acceptance-decision", form, effects),
                        Objects.requireNonNull(sheets.proposal(complaint, pages.words())),
                        CaseSheets.paragraphs(complaint.matter().narrative()),
                        sheets.requests(complaint)));
    }
}
