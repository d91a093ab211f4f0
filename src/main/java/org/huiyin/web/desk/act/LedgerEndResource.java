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
import org.huiyin.complaint.time.LedgerEnd;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Takes a case back from the ledger. */
@Path("desk/complaints/{number}/ledger-end")
@AllowedTo({Role.UNIT_LEADER, Role.SUPERVISOR_LEAD})
@RequestScoped
public class LedgerEndResource {

    @Inject
    LedgerEnd ledger;

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
    public Response end(MultivaluedMap<String, String> typed) {
        return acts.attempt(number, acts.form(typed), this::end, this::page);
    }

    private void end(Form form) {
        ledger.end(access.actor(), number, form.value("reason"));
    }

    private JteModel page(Form form) {
        var complaint = acts.open(number, Act.LEDGER_END, Act.LEDGER_END_RECTIFYING);
        var frame = acts.frame(complaint, "ledger-end", form, words.afterwards(complaint));
        return new StaticTemplates().deskLedgerEnd(words.current(frame, complaint));
    }
}
