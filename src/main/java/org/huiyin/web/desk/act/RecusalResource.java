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
import org.huiyin.complaint.recusal.RecusalDecision;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Decides whether somebody is recused; of several requests the one that was made first. */
@Path("desk/complaints/{number}/recusal")
@AllowedTo(Role.SUPERVISOR_LEAD)
@RequestScoped
public class RecusalResource {

    @Inject
    RecusalDecision decision;

    @Inject
    RecusalPages recusalPages;

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
        var actor = access.actor();
        var request = Typed.number(form.value("request"));
        var reason = form.value("reason");
        if (form.either("decision", "AGREE", "REFUSE"))
            decision.agree(actor, number, request, form.value("person"), reason);
        else decision.refuse(actor, number, request, reason);
    }

    private JteModel page(Form form) {
        var complaint = acts.open(number, Act.RECUSAL, Act.RECUSAL_REFUSAL);
        var effects = List.of(
                acts.words().text("desk.act.recusal.agreed"), acts.words().text("desk.act.recusal.clocks"));
        var frame = acts.frame(complaint, "recusal", form, effects);
        return new StaticTemplates().deskRecusal(recusalPages.of(complaint, frame));
    }
}
