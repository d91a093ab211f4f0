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
import org.huiyin.complaint.handling.RehandlingDecision;
import org.huiyin.deadline.ClockCode;
import org.huiyin.web.desk.CaseOutcomes;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Decides on a bad rating: the case is handled once more, or not. */
@Path("desk/complaints/{number}/rehandling")
@AllowedTo(Role.DISPATCHER)
@RequestScoped
public class RehandlingResource {

    @Inject
    RehandlingDecision rehandling;

    @Inject
    CaseOutcomes outcomes;

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
        var reason = form.value("reason");
        if (form.either("decision", "ORDER", "REFUSE")) rehandling.order(access.actor(), number, reason);
        else rehandling.refuse(access.actor(), number, reason);
    }

    private JteModel page(Form form) {
        var complaint = acts.open(number, Act.REHANDLING, Act.REHANDLING_REFUSAL);
        var words = acts.words();
        var effects = List.of(
                words.text("desk.act.rehandling.until", acts.lastDay(complaint, ClockCode.C3R)),
                words.text("desk.act.rehandling.other"));
        return new StaticTemplates()
                .deskRehandling(new RehandlingPage(
                        acts.frame(complaint, "rehandling", form, effects), outcomes.of(complaint, words)));
    }
}
