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
import org.huiyin.complaint.time.LedgerReport;
import org.huiyin.complaint.time.ReportLedger;
import org.huiyin.deadline.ClockCode;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Reports on a case that stands on the ledger. */
@Path("desk/complaints/{number}/ledger-update")
@AllowedTo({Role.UNIT_HANDLER, Role.UNIT_LEADER})
@RequestScoped
public class LedgerUpdateResource {

    @Inject
    LedgerReport ledger;

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
    public Response report(MultivaluedMap<String, String> typed) {
        return acts.attempt(number, acts.form(typed), this::report, this::page);
    }

    private void report(Form form) {
        var command = new ReportLedger(
                form.value("progress"), form.value("nextStep"), LedgerWords.day(form.value("expectedOn")));
        ledger.report(access.actor(), number, command);
    }

    private JteModel page(Form form) {
        var complaint = acts.open(number, Act.LEDGER_UPDATE);
        var effects = List.of(
                acts.words().text("desk.act.ledger-update.renewed", acts.lastDay(complaint, ClockCode.C10)),
                acts.words().text("desk.act.ledger-update.unchanged"));
        return new StaticTemplates()
                .deskLedgerUpdate(words.current(acts.frame(complaint, "ledger-update", form, effects), complaint));
    }
}
