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
import org.huiyin.complaint.time.Resumption;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Lets a case that stands still go on. */
@Path("desk/complaints/{number}/resumption")
@AllowedTo({Role.UNIT_LEADER, Role.DISPATCHER})
@RequestScoped
public class ResumptionResource {

    @Inject
    Resumption resumption;

    @Inject
    TimeWords time;

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
    public Response resume(MultivaluedMap<String, String> typed) {
        return acts.attempt(number, acts.form(typed), this::resume, this::page);
    }

    private void resume(Form form) {
        resumption.resume(access.actor(), number, form.value("reason"));
    }

    private JteModel page(Form form) {
        var complaint = acts.open(number, Act.RESUMPTION);
        var frame = acts.frame(complaint, "resumption", form, time.afterResumption(complaint));
        return new StaticTemplates().deskResumption(time.suspension(frame, complaint));
    }
}
