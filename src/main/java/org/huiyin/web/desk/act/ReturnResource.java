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
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.returning.ReturnDecision;
import org.huiyin.complaint.returning.Returns;
import org.huiyin.unit.Units;
import org.huiyin.web.desk.CaseSheets;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Decides on a request to give a case back. */
@Path("desk/complaints/{number}/return")
@AllowedTo(Role.DISPATCHER)
@RequestScoped
public class ReturnResource {

    @Inject
    ReturnDecision decision;

    @Inject
    Returns returns;

    @Inject
    Units units;

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

    /** A case that went up to be designated is not here any more: the inbox is shown. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(MultivaluedMap<String, String> typed) {
        var answer = acts.attempt(number, acts.form(typed), this::decide, this::page);
        return acts.sees(number) ? answer : pages.redirect("/desk");
    }

    private void decide(Form form) {
        var reason = form.value("reason");
        if (form.either("decision", "AGREE", "REFUSE")) decision.agree(access.actor(), number, reason);
        else decision.refuse(access.actor(), number, reason);
    }

    private JteModel page(Form form) {
        var complaint = acts.open(number, Act.RETURN, Act.RETURN_REFUSAL);
        var words = acts.words();
        var request = returns.open(complaint.id()).orElseThrow();
        return new StaticTemplates()
                .deskReturn(new ReturnPage(
                        acts.frame(complaint, "return", form, effects(complaint)),
                        complaint
                                .leadUnitId()
                                .map(id -> units.byId(id).name(words.english()))
                                .orElse(""),
                        acts.dates().moment(request.askedAt()),
                        CaseSheets.paragraphs(request.reason()),
                        CaseSheets.paragraphs(request.basis()),
                        CaseSheets.paragraphs(complaint.matter().narrative())));
    }

    private List<String> effects(Complaint complaint) {
        var words = acts.words();
        var first = returns.agreed(complaint.id()) == 0;
        return List.of(
                words.text(first ? "desk.act.return.first" : "desk.act.return.last"),
                words.text("desk.act.return.runs"),
                words.text("desk.act.return.refused"));
    }
}
