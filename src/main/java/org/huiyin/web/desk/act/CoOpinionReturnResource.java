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
import java.util.Map;
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.cohandling.CoOpinions;
import org.huiyin.complaint.cohandling.CoTasks;
import org.huiyin.complaint.cohandling.TaskDays;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Sends the opinion of a cooperating unit back. */
@Path("desk/complaints/{number}/co-opinion-return")
@AllowedTo({Role.UNIT_HANDLER, Role.UNIT_LEADER, Role.DISPATCHER})
@RequestScoped
public class CoOpinionReturnResource {

    @Inject
    CoOpinions opinions;

    @Inject
    CoTasks tasks;

    @Inject
    TaskDays days;

    @Inject
    CoTaskPages coTaskPages;

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
        return pages.ok(page(usual()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sendBack(MultivaluedMap<String, String> typed) {
        return acts.attempt(number, acts.form(typed), this::sendBack, this::page);
    }

    private void sendBack(Form form) {
        var dueOn = Typed.day("dueOn", form.value("dueOn"));
        opinions.sendBack(access.actor(), number, Typed.number(form.value("task")), form.value("reason"), dueOn);
    }

    private Form usual() {
        var complaint = acts.open(number, Act.CO_OPINION_RETURN);
        return acts.formOf(Map.of("dueOn", List.of(days.of(complaint).usual().toString())));
    }

    private JteModel page(Form form) {
        var complaint = acts.open(number, Act.CO_OPINION_RETURN);
        var words = acts.words();
        var choice = days.of(complaint);
        var dates = acts.dates();
        var effects = List.of(
                words.text("desk.act.co-opinion-return.once"),
                words.text("desk.act.co-task.days", dates.day(choice.from()), dates.day(choice.until())),
                words.text("desk.act.co-task.holds"));
        var frame = acts.frame(complaint, "co-opinion-return", form, effects);
        return new StaticTemplates().deskCoTasks(coTaskPages.of(complaint, frame, tasks.returnable(complaint), true));
    }
}
