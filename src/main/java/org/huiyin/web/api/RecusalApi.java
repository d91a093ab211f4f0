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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huiyin.account.Role;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.recusal.AskRecusal;
import org.huiyin.complaint.recusal.RecusalAsking;
import org.huiyin.complaint.recusal.RecusalDecision;
import org.huiyin.complaint.recusal.RecusalRequest;
import org.huiyin.complaint.recusal.Recusals;
import org.huiyin.platform.Refusal;
import org.huiyin.web.desk.RecusedViews;
import org.huiyin.web.form.Pages;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;
import org.jspecify.annotations.Nullable;

/** Recusal that officers declare, and what the head of supervision decides. */
@Path("api/v1/complaints/{number}")
@Produces("application/json")
@Consumes("application/json")
@AllowedTo(Role.SUPERVISOR_LEAD)
@RequestScoped
@Tag(name = "recusal")
public class RecusalApi {

    private enum Decision {
        AGREE,
        REFUSE
    }

    @Inject
    RecusalAsking asking;

    @Inject
    RecusalDecision decision;

    @Inject
    Recusals recusals;

    @Inject
    RecusedViews views;

    @Inject
    Complaints complaints;

    @Inject
    CaseJson cases;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @PathParam("number")
    String number = "";

    @GET
    @Path("recusals")
    @Operation(summary = "The requests for recusal that this person decides, the first one first")
    public JsonObject list() {
        var list = Json.createArrayBuilder();
        var complaint = complaints.visible(access.actor(), number);
        recusals.before(access.actor(), complaint).forEach(one -> list.add(json(complaint, one)));
        return Json.createObjectBuilder().add("items", list).build();
    }

    @POST
    @Path("recusal-declaration")
    @AllowedTo({
        Role.INTAKE,
        Role.DISPATCHER,
        Role.REVIEWER,
        Role.SUPERVISOR_LEAD,
        Role.UNIT_CLERK,
        Role.UNIT_HANDLER,
        Role.UNIT_LEADER,
        Role.COOP_HANDLER
    })
    @Operation(
            summary = "Declare that oneself or a colleague is not impartial",
            description = "{person: username, reason, newFacts}")
    public JsonObject declare(@Nullable JsonObject json) {
        return answer(asking.declare(access.actor(), number, command(JsonBody.of(json))));
    }

    @POST
    @Path("recusal")
    @Operation(
            summary = "Decide on a request for recusal",
            description =
                    "{request: the number of the list, decision: AGREE or REFUSE, reason, person: the username of "
                            + "the person who is meant, where the list says named: false}")
    public JsonObject decide(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var chosen = body.choice("decision", Decision.class);
        var request = body.number("request", 0);
        var person = body.textOr("person", "");
        var reason = body.textOr("reason", "");
        body.done();
        if (chosen == null) throw new Refusal.Invalid("decision", "form.decision.missing");
        var actor = access.actor();
        return answer(
                chosen == Decision.AGREE
                        ? decision.agree(actor, number, request, person, reason)
                        : decision.refuse(actor, number, request, reason));
    }

    static AskRecusal command(JsonBody body) {
        var command = new AskRecusal(
                body.textOr("unitCode", ""),
                body.textOr("person", ""),
                body.textOr("reason", ""),
                body.textOr("newFacts", ""));
        body.done();
        return command;
    }

    private JsonObjectBuilder json(Complaint complaint, RecusalRequest request) {
        return Json.createObjectBuilder()
                .add("request", request.id())
                .add("whom", views.whom(request, pages.words()))
                .add("unit", request.unitId().isPresent())
                .add(
                        "named",
                        request.unitId().isPresent() || request.accountId().isPresent())
                .add("byComplainant", request.askedBy().isEmpty())
                .add("reason", request.reason())
                .add("newFacts", request.newFacts().orElse(""))
                .add("dueOn", recusals.until(complaint.id(), request).toString());
    }

    private JsonObject answer(Complaint complaint) {
        return cases.brief(complaint, pages.words());
    }
}
