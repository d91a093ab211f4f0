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
import java.util.Arrays;
import java.util.List;
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.time.Ground;
import org.huiyin.complaint.time.SuspensionRequest;
import org.huiyin.web.form.Choice;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;
import org.jspecify.annotations.Nullable;

/** Asks that the case stands still. */
@Path("desk/complaints/{number}/suspension-request")
@AllowedTo(Role.UNIT_LEADER)
@RequestScoped
public class SuspensionRequestResource {

    @Inject
    SuspensionRequest suspension;

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
        suspension.ask(access.actor(), number, ground(form.value("ground")), form.value("reason"));
    }

    private static @Nullable Ground ground(String typed) {
        return Arrays.stream(Ground.values())
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private JteModel page(Form form) {
        var complaint = acts.open(number, Act.SUSPENSION_REQUEST);
        var words = acts.words();
        var effects = List.of(
                words.text("desk.act.suspension-request.nothing"), words.text("desk.act.suspension-request.after"));
        var grounds = Arrays.stream(Ground.values())
                .map(one -> new Choice(
                        one.name(),
                        words.text("deadline.ground." + one.name()),
                        words.text("desk.act.suspension-request.ground." + one.name()),
                        null))
                .toList();
        return new StaticTemplates()
                .deskSuspensionRequest(
                        new SuspensionRequestPage(acts.frame(complaint, "suspension-request", form, effects), grounds));
    }
}
