package org.huiyin.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huiyin.account.Role;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.cohandling.CoOpinions;
import org.huiyin.complaint.cohandling.CoTask;
import org.huiyin.complaint.cohandling.CoTaskGiving;
import org.huiyin.complaint.cohandling.CoTasks;
import org.huiyin.complaint.cohandling.GiveTask;
import org.huiyin.unit.Units;
import org.huiyin.web.form.Pages;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;
import org.jspecify.annotations.Nullable;

/** What cooperating units are asked and what they say. */
@Path("api/v1/complaints/{number}")
@Produces("application/json")
@Consumes("application/json")
@AllowedTo({Role.UNIT_HANDLER, Role.UNIT_LEADER, Role.DISPATCHER})
@RequestScoped
@Tag(name = "handling")
public class CooperationApi {

    @Inject
    CoTaskGiving giving;

    @Inject
    CoOpinions opinions;

    @Inject
    CoTasks tasks;

    @Inject
    Complaints complaints;

    @Inject
    Units units;

    @Inject
    CaseJson cases;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @PathParam("number")
    String number = "";

    @GET
    @Path("co-tasks")
    @AllowedTo({
        Role.INTAKE,
        Role.DISPATCHER,
        Role.SUPERVISOR_LEAD,
        Role.REVIEWER,
        Role.UNIT_CLERK,
        Role.UNIT_HANDLER,
        Role.UNIT_LEADER,
        Role.COOP_HANDLER
    })
    @Operation(
            summary = "What cooperating units were asked and what they said",
            description = "A unit that only cooperates reads its own tasks.")
    public JsonObject tasks() {
        var actor = access.actor();
        var complaint = complaints.visible(actor, number);
        var list = Json.createArrayBuilder();
        tasks.readBy(actor, complaint).forEach(task -> list.add(json(complaint, task)));
        return Json.createObjectBuilder().add("items", list).build();
    }

    @POST
    @Path("co-task")
    @Operation(
            summary = "Ask a cooperating unit for its opinion",
            description =
                    "{unitCode, asked, dueOn}; dueOn is a working day before the clock of the lead ends, the usual one when left out. "
                            + "No reply can be submitted until the opinion is there or the task was withdrawn.")
    @RequestBody(content = @Content(schema = @Schema(implementation = GiveTask.class)))
    public JsonObject give(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var command = new GiveTask(body.textOr("unitCode", ""), body.textOr("asked", ""), body.date("dueOn"));
        body.done();
        return answer(giving.give(access.actor(), number, command));
    }

    @POST
    @Path("co-task-withdrawal")
    @Operation(
            summary = "Take back what a cooperating unit was asked",
            description = "{task, reason}; task counts the tasks of the case from 1")
    public JsonObject withdraw(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var task = body.number("task", 0);
        var reason = body.textOr("reason", "");
        body.done();
        return answer(giving.withdraw(access.actor(), number, task, reason));
    }

    @POST
    @Path("co-opinion")
    @AllowedTo({Role.UNIT_CLERK, Role.UNIT_HANDLER, Role.UNIT_LEADER, Role.COOP_HANDLER})
    @Operation(summary = "Give the opinion that this person's unit owes", description = "{opinion}")
    public JsonObject submit(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var opinion = body.textOr("opinion", "");
        body.done();
        return answer(opinions.submit(access.actor(), number, opinion));
    }

    @POST
    @Path("co-opinion-return")
    @Operation(
            summary = "Send an opinion back, once for each task",
            description = "{task, reason, dueOn}; the task waits again, with a clock of its own")
    public JsonObject sendBack(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var task = body.number("task", 0);
        var reason = body.textOr("reason", "");
        var dueOn = body.date("dueOn");
        body.done();
        return answer(opinions.sendBack(access.actor(), number, task, reason, dueOn));
    }

    private JsonObjectBuilder json(Complaint complaint, CoTask task) {
        var said = Json.createArrayBuilder();
        for (var opinion : tasks.opinions(task)) {
            var one = Json.createObjectBuilder()
                    .add("text", opinion.opinion())
                    .add("at", CaseJson.moment(opinion.givenAt()));
            var returned = opinion.returnedReason();
            if (returned != null) one.add("returnedReason", returned);
            said.add(one);
        }
        return Json.createObjectBuilder()
                .add("task", task.position())
                .add("unitCode", units.byId(task.unitId()).code())
                .add("state", task.state().name())
                .add("asked", task.asked())
                .add("dueOn", tasks.clock(complaint, task).dueDay().toString())
                .add("opinions", said);
    }

    private JsonObject answer(Complaint complaint) {
        return cases.brief(complaint, pages.words());
    }
}
