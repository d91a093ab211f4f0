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
import org.huiyin.complaint.recheck.RecheckDecision;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** The head of the level above decides on the opinion that a reviewer wrote. */
@Path("desk/complaints/{number}/recheck")
@AllowedTo(Role.SUPERVISOR_LEAD)
@RequestScoped
public class RecheckResource {

    @Inject
    RecheckDecision decision;

    @Inject
    RecheckPages rechecks;

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
        if (form.either("decision", "APPROVE", "RETURN")) decision.approve(access.actor(), number);
        else decision.sendBack(access.actor(), number, form.value("remark"));
    }

    private JteModel page(Form form) {
        var complaint = acts.open(number, Act.RECHECK_APPROVAL, Act.RECHECK_RETURN);
        var effects = List.of(
                acts.words().text("desk.act.recheck.upheld"), acts.words().text("desk.act.recheck.overturned"));
        return new StaticTemplates()
                .deskRecheck(rechecks.page(complaint, acts.frame(complaint, "recheck", form, effects)));
    }
}
