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
import org.huiyin.complaint.cohandling.CoTaskGiving;
import org.huiyin.complaint.cohandling.CoTasks;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Takes back what a cooperating unit was asked. */
@Path("desk/complaints/{number}/co-task-withdrawal")
@AllowedTo({Role.UNIT_HANDLER, Role.UNIT_LEADER, Role.DISPATCHER})
@RequestScoped
public class CoTaskWithdrawalResource {

    @Inject
    CoTaskGiving giving;

    @Inject
    CoTasks tasks;

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
        return pages.ok(page(Form.empty(pages.words())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(MultivaluedMap<String, String> typed) {
        return acts.attempt(number, acts.form(typed), this::withdraw, this::page);
    }

    private void withdraw(Form form) {
        giving.withdraw(access.actor(), number, Typed.number(form.value("task")), form.value("reason"));
    }

    private JteModel page(Form form) {
        var complaint = acts.open(number, Act.CO_TASK_WITHDRAWAL);
        var effects = List.of(acts.words().text("desk.act.co-task-withdrawal.frees"));
        var frame = acts.frame(complaint, "co-task-withdrawal", form, effects);
        return new StaticTemplates()
                .deskCoTasks(coTaskPages.of(complaint, frame, tasks.withdrawable(access.actor(), complaint), false));
    }
}
