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
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.handling.AssignComplaint;
import org.huiyin.complaint.handling.Assignment;
import org.huiyin.platform.Refusal;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Assigns a complaint to the unit that leads and those that cooperate. A recused one is declined, and the form is kept. */
@Path("desk/complaints/{number}/assignment")
@AllowedTo(Role.DISPATCHER)
@RequestScoped
public class AssignmentResource {

    @Inject
    Assignment assignment;

    @Inject
    AssignmentPages assignmentPages;

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
    public Response assign(MultivaluedMap<String, String> typed) {
        var form = acts.form(typed);
        try {
            return acts.attempt(
                    number, form, sent -> assignment.assign(access.actor(), number, command(sent)), this::page);
        } catch (Refusal.NotNow refused) {
            if (!refused.key().startsWith("routing.recused")) throw refused;
            return recused(form, refused);
        }
    }

    private Response recused(Form form, Refusal.NotNow refused) {
        var page = assignmentPages.of(acts.open(number, Act.ASSIGNMENT), form);
        var why = pages.words().text(refused.key(), refused.variables());
        return pages.show(409, new StaticTemplates().deskAssignment(page.refusedBecause(why)));
    }

    private static AssignComplaint command(Form form) {
        var lead = form.value("leadUnitCode");
        return new AssignComplaint(
                lead.equals(AssignmentPage.OTHER) ? form.value("otherUnitCode") : lead,
                form.all("cooperatingUnitCodes"),
                form.value("instructions"));
    }

    private JteModel page(Form form) {
        return new StaticTemplates().deskAssignment(assignmentPages.of(acts.open(number, Act.ASSIGNMENT), form));
    }
}
