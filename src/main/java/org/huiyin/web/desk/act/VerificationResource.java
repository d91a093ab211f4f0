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
import org.huiyin.complaint.rectification.ProblemItem;
import org.huiyin.complaint.rectification.Verification;
import org.huiyin.platform.Refusal;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Records whether a problem is really solved, as seen by somebody other than the handler. */
@Path("desk/complaints/{number}/verification")
@AllowedTo({Role.REVIEWER, Role.SUPERVISOR_LEAD})
@RequestScoped
public class VerificationResource {

    @Inject
    Verification verification;

    @Inject
    ItemsPages itemsPages;

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
    public Response verify(MultivaluedMap<String, String> typed) {
        return acts.attempt(number, acts.form(typed), this::verify, this::page);
    }

    private void verify(Form form) {
        if (!form.chosen("passed", "true") && !form.chosen("passed", "false"))
            throw new Refusal.Invalid("passed", "desk.act.verification.passed.missing");
        verification.verify(
                access.actor(), number, ItemsPages.item(form), form.chosen("passed", "true"), form.value("note"));
    }

    private JteModel page(Form form) {
        return new StaticTemplates()
                .deskVerification(itemsPages.of(number, Act.VERIFICATION, form, ProblemItem::awaitsVerification));
    }
}
