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
import org.huiyin.complaint.recall.LeadReplacement;
import org.huiyin.platform.Refusal;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Gives a case that was answered, or stands on the ledger, to another unit, because its own is not there any more. */
@Path("desk/complaints/{number}/lead-replacement")
@AllowedTo({Role.DISPATCHER, Role.SUPERVISOR_LEAD})
@RequestScoped
public class LeadReplacementResource {

    @Inject
    LeadReplacement replacement;

    @Inject
    AssignmentPages assignments;

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
    public Response replace(MultivaluedMap<String, String> typed) {
        var form = acts.form(typed);
        try {
            return acts.attempt(number, form, this::replace, this::page);
        } catch (Refusal.NotNow refused) {
            if (!refused.key().startsWith("routing.recused")) throw refused;
            return recused(form, refused);
        }
    }

    private void replace(Form form) {
        var chosen = form.value("leadUnitCode");
        var code = chosen.equals(AssignmentPage.OTHER) ? form.value("otherUnitCode") : chosen;
        replacement.replace(access.actor(), number, code, form.value("reason"));
    }

    private Response recused(Form form, Refusal.NotNow refused) {
        var page = assignments.instead(acts.open(number, Act.LEAD_REPLACEMENT), form);
        var why = pages.words().text(refused.key(), refused.variables());
        return pages.show(409, new StaticTemplates().deskLeadReplacement(page.refusedBecause(why)));
    }

    private JteModel page(Form form) {
        var complaint = acts.open(number, Act.LEAD_REPLACEMENT);
        return new StaticTemplates().deskLeadReplacement(assignments.instead(complaint, form));
    }
}
