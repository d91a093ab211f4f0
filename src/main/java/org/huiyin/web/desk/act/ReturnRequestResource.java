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
import java.util.ArrayList;
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.returning.AskReturn;
import org.huiyin.complaint.returning.LeadTerm;
import org.huiyin.complaint.returning.Returning;
import org.huiyin.complaint.returning.Returns;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Asks to give a case back. */
@Path("desk/complaints/{number}/return-request")
@AllowedTo(Role.UNIT_LEADER)
@RequestScoped
public class ReturnRequestResource {

    @Inject
    Returning returning;

    @Inject
    Returns returns;

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
                form -> returning.ask(access.actor(), number, new AskReturn(form.value("reason"), form.value("basis"))),
                this::page);
    }

    private JteModel page(Form form) {
        var complaint = acts.open(number, Act.RETURN_REQUEST);
        var words = acts.words();
        var effects = new ArrayList<String>();
        var until = returns.term(complaint.id()).map(LeadTerm::returnUntil).orElse(null);
        if (until != null)
            effects.add(words.text("desk.act.return-request.until", acts.dates().day(until)));
        effects.add(words.text("desk.act.return-request.runs"));
        effects.add(words.text("desk.act.return-request.waits"));
        return new StaticTemplates()
                .deskReturnRequest(new ReturnRequestPage(acts.frame(complaint, "return-request", form, effects)));
    }
}
