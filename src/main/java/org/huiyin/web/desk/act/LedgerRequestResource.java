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
import org.huiyin.complaint.time.AskLedger;
import org.huiyin.complaint.time.LedgerRequest;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Asks that a case is put on the ledger. */
@Path("desk/complaints/{number}/ledger-request")
@AllowedTo(Role.UNIT_LEADER)
@RequestScoped
public class LedgerRequestResource {

    @Inject
    LedgerRequest ledger;

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
        return acts.attempt(number, acts.form(typed), this::ask, this::page);
    }

    private void ask(Form form) {
        var command = new AskLedger(
                form.value("reason"),
                form.value("measures"),
                form.value("plan"),
                LedgerWords.day(form.value("expectedOn")));
        ledger.ask(access.actor(), number, command);
    }

    private JteModel page(Form form) {
        var complaint = acts.open(number, Act.LEDGER_REQUEST);
        var words = acts.words();
        var effects = List.of(
                words.text("desk.act.ledger-request.nothing"),
                words.text("desk.act.ledger-request.after"),
                words.text("desk.act.ledger-request.late"));
        return new StaticTemplates().deskLedgerRequest(acts.frame(complaint, "ledger-request", form, effects));
    }
}
