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
import org.huiyin.complaint.time.LedgerDecision;
import org.huiyin.deadline.ClockCode;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Decides whether a case goes on the ledger. */
@Path("desk/complaints/{number}/ledger")
@AllowedTo(Role.SUPERVISOR_LEAD)
@RequestScoped
public class LedgerDecisionResource {

    @Inject
    LedgerDecision ledger;

    @Inject
    LedgerWords words;

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
        if (form.either("decision", "APPROVE", "REFUSE")) ledger.approve(access.actor(), number);
        else ledger.refuse(access.actor(), number, form.value("reason"));
    }

    private JteModel page(Form form) {
        var complaint = acts.open(number, Act.LEDGER, Act.LEDGER_REFUSAL);
        var effects = List.of(
                acts.words().text("desk.act.ledger.monthly", acts.lastDay(complaint, ClockCode.C10)),
                acts.words().text("desk.act.ledger.unchanged"));
        return new StaticTemplates()
                .deskLedgerDecision(words.asked(acts.frame(complaint, "ledger", form, effects), complaint));
    }
}
