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
import org.huiyin.complaint.referral.ProposeReferral;
import org.huiyin.complaint.referral.Referral;
import org.huiyin.complaint.referral.ReferralDecision;
import org.huiyin.complaint.referral.Referrals;
import org.huiyin.complaint.referral.Referring;
import org.huiyin.platform.Refusal;
import org.huiyin.web.form.Pages;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;
import org.jspecify.annotations.Nullable;

/** What goes to the bodies of discipline and justice. Who handles the case learns nothing of it, here as elsewhere. */
@Path("api/v1/complaints/{number}")
@Produces("application/json")
@Consumes("application/json")
@AllowedTo({Role.INTAKE, Role.DISPATCHER, Role.REVIEWER, Role.SUPERVISOR_LEAD})
@RequestScoped
@Tag(name = "referral")
public class ReferralApi {

    private enum Decision {
        APPROVE,
        REFUSE
    }

    @Inject
    Referring referring;

    @Inject
    ReferralDecision referralDecision;

    @Inject
    Referrals referrals;

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
    @Path("referrals")
    @Operation(summary = "What was referred, for those who may know of it; an empty list for all others")
    public JsonObject list() {
        var list = Json.createArrayBuilder();
        var actor = access.actor();
        referrals.readBy(actor, complaints.visible(actor, number)).forEach(one -> list.add(json(one)));
        return Json.createObjectBuilder().add("items", list).build();
    }

    @POST
    @Path("referral-proposal")
    @AllowedTo({Role.INTAKE, Role.DISPATCHER, Role.REVIEWER})
    @Operation(
            summary = "Propose that something goes to another body",
            description = "{kind, destination, reason, handed, whole}; whole only while no unit has the case")
    @RequestBody(content = @Content(schema = @Schema(implementation = ProposeReferral.class)))
    public JsonObject propose(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var command = new ProposeReferral(
                body.textOr("kind", ""),
                body.textOr("destination", ""),
                body.textOr("reason", ""),
                body.textOr("handed", ""),
                body.flag("whole"));
        body.done();
        return answer(referring.propose(access.actor(), number, command));
    }

    @POST
    @Path("referral")
    @AllowedTo(Role.SUPERVISOR_LEAD)
    @Operation(
            summary = "Decide on a proposed referral",
            description =
                    "{referral, decision: APPROVE} or {referral, decision: REFUSE, reason}; referral is the id of the list; "
                            + "by another person than the one who proposed it")
    public JsonObject decide(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var decision = body.choice("decision", Decision.class);
        var id = body.number("referral", 0);
        var reason = body.textOr("reason", "");
        body.done();
        if (decision == null) throw new Refusal.Invalid("decision", "time.decision.missing");
        var actor = access.actor();
        return answer(
                decision == Decision.APPROVE
                        ? referralDecision.approve(actor, number, id)
                        : referralDecision.refuse(actor, number, id, reason));
    }

    @POST
    @Path("referral-receipt")
    @Operation(
            summary = "Write down that the other body has it",
            description = "{referral, receivedOn, receivedNumber, person}; referral is the id of the list")
    public JsonObject receive(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var id = body.number("referral", 0);
        var day = body.date("receivedOn");
        var received = body.textOr("receivedNumber", "");
        var person = body.textOr("person", "");
        body.done();
        return answer(referring.receive(access.actor(), number, id, day, received, person));
    }

    @POST
    @Path("referral-outcome")
    @Operation(summary = "Write down what came of it", description = "{referral, outcomeOn, outcome}")
    public JsonObject conclude(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var id = body.number("referral", 0);
        var day = body.date("outcomeOn");
        var outcome = body.textOr("outcome", "");
        body.done();
        return answer(referring.conclude(access.actor(), number, id, outcome, day));
    }

    private static JsonObjectBuilder json(Referral referral) {
        var json = Json.createObjectBuilder()
                .add("referral", referral.id())
                .add("kind", referral.kind())
                .add("destination", referral.destination())
                .add("reason", referral.reason())
                .add("handed", referral.handed())
                .add("whole", referral.whole())
                .add("state", referral.state().name());
        var due = referral.dueOn();
        if (due != null) json.add("dueOn", due.toString());
        var outcome = referral.outcome();
        if (outcome != null) json.add("outcome", outcome);
        return json;
    }

    private JsonObject answer(Complaint complaint) {
        return cases.brief(complaint, pages.words());
    }
}
