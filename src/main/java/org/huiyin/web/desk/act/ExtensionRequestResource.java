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
import org.huiyin.complaint.time.ExtensionRequest;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Asks for more time. */
@Path("desk/complaints/{number}/extension-request")
@AllowedTo({Role.UNIT_HANDLER, Role.UNIT_LEADER})
@RequestScoped
public class ExtensionRequestResource {

    @Inject
    ExtensionRequest extension;

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
    public Response ask(MultivaluedMap<String, String> typed) {
        return acts.attempt(number, acts.form(typed), this::ask, this::page);
    }

    private void ask(Form form) {
        extension.ask(access.actor(), number, days(form.value("days")), form.value("reason"));
    }

    /** What is no number is no number of days, and is declined as such. */
    private static int days(String typed) {
        return typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
    }

    private JteModel page(Form form) {
        var complaint = acts.open(number, Act.EXTENSION_REQUEST);
        return new StaticTemplates()
                .deskExtensionRequest(acts.frame(complaint, "extension-request", form, time.room(complaint)));
    }
}
