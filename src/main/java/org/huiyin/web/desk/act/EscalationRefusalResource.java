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
import org.huiyin.escalation.EscalationRefusal;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Leaves a case that did not satisfy twice with the reply that it has. */
@Path("desk/complaints/{number}/escalation-refusal")
@AllowedTo({Role.SUPERVISOR_LEAD})
@RequestScoped
public class EscalationRefusalResource {

    @Inject
    EscalationRefusal refusal;

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
    public Response refuse(MultivaluedMap<String, String> typed) {
        return acts.attempt(
                number,
                acts.form(typed),
                form -> refusal.refuse(access.actor(), number, form.value("reason")),
                this::page);
    }

    private JteModel page(Form form) {
        var complaint = acts.open(number, Act.ESCALATION_REFUSAL);
        var effects = List.of(pages.words().text("desk.act.escalation-refusal.closes"));
        return new StaticTemplates().deskEscalationRefusal(acts.frame(complaint, "escalation-refusal", form, effects));
    }
}
