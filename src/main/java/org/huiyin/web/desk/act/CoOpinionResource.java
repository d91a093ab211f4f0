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
import org.huiyin.complaint.cohandling.CoOpinions;
import org.huiyin.complaint.cohandling.CoTasks;
import org.huiyin.web.desk.Cooperations;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Gives the opinion that a cooperating unit owes. */
@Path("desk/complaints/{number}/co-opinion")
@AllowedTo({Role.UNIT_CLERK, Role.UNIT_HANDLER, Role.UNIT_LEADER, Role.COOP_HANDLER})
@RequestScoped
public class CoOpinionResource {

    @Inject
    CoOpinions opinions;

    @Inject
    CoTasks tasks;

    @Inject
    Cooperations cooperations;

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
    public Response submit(MultivaluedMap<String, String> typed) {
        return acts.attempt(number, acts.form(typed), this::submit, this::page);
    }

    private void submit(Form form) {
        opinions.submit(access.actor(), number, form.value("opinion"));
    }

    private JteModel page(Form form) {
        var complaint = acts.open(number, Act.CO_OPINION);
        var words = acts.words();
        var task = tasks.waiting(complaint.id(), access.actor().unit()).orElseThrow();
        var effects = List.of(
                words.text("desk.act.co-opinion.stops"),
                words.text(
                        "desk.act.co-opinion.until",
                        acts.dates().day(tasks.clock(complaint, task).dueDay())));
        return new StaticTemplates()
                .deskCoOpinion(new CoOpinionPage(
                        acts.frame(complaint, "co-opinion", form, effects), cooperations.task(complaint, task, words)));
    }
}
