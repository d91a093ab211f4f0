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
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huiyin.account.Role;
import org.huiyin.complaint.Complaints;
import org.huiyin.platform.Refusal;
import org.huiyin.supervision.credential.CredentialSuspension;
import org.huiyin.supervision.credential.ProposeSuspension;
import org.huiyin.supervision.credential.SuspensionAct;
import org.huiyin.supervision.credential.SuspensionActs;
import org.huiyin.supervision.credential.SuspensionEnding;
import org.huiyin.supervision.credential.SuspensionProposal;
import org.huiyin.supervision.credential.SuspensionRules;
import org.huiyin.supervision.credential.SuspensionStatus;
import org.huiyin.supervision.credential.SuspensionTally;
import org.huiyin.supervision.credential.Suspensions;
import org.huiyin.unit.Units;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;
import org.jspecify.annotations.Nullable;

/** Suspensions of enforcement credentials for programs. */
@Path("api/v1/credential-suspensions")
@Produces("application/json")
@Consumes("application/json")
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
@RequestScoped
@Tag(name = "credential suspensions")
public class CredentialsApi {

    private static final int MOST = 100;

    @Inject
    Suspensions suspensions;

    @Inject
    SuspensionProposal proposal;

    @Inject
    SuspensionActs acts;

    @Inject
    SuspensionRules rules;

    @Inject
    SuspensionTally tally;

    @Inject
    Complaints complaints;

    @Inject
    Units units;

    @Inject
    Access access;

    @GET
    @Consumes("*/*")
    @Operation(
            summary = "The suspensions that you may see, newest first",
            description = "before: the id at which the page before ended; limit: 1 to 100, default 50")
    public JsonObject list(@QueryParam("before") @Nullable Long before, @QueryParam("limit") @Nullable Integer limit) {
        var wanted = limit == null ? MOST / 2 : Math.max(1, Math.min(MOST, limit));
        var found = suspensions.before(access.actor(), before == null ? 0 : before, wanted + 1);
        var items = Json.createArrayBuilder();
        found.stream().limit(wanted).forEach(each -> items.add(json(each)));
        var answer = Json.createObjectBuilder().add("items", items);
        if (found.size() > wanted) answer.add("next", found.get(wanted - 1).id());
        return answer.build();
    }

    @POST
    @AllowedTo({Role.INTAKE, Role.DISPATCHER, Role.REVIEWER})
    @Operation(
            summary = "Propose a suspension",
            description =
                    "{unitCode, officerName, credentialNo, months, reason, grounds, complaintNumber, documentNumber, aware, another}; "
                            + "the officer and the unit read grounds, never reason; one of the two numbers is needed; another: somebody else of that name is meant")
    @RequestBody(content = @Content(schema = @Schema(implementation = ProposeSuspension.class)))
    public JsonObject propose(@Nullable JsonObject typed) {
        var body = JsonBody.of(typed);
        var command = new ProposeSuspension(
                body.textOr("unitCode", ""),
                body.textOr("officerName", ""),
                body.textOr("credentialNo", ""),
                body.number("months", 0),
                body.textOr("reason", ""),
                body.textOr("grounds", ""),
                body.textOr("complaintNumber", ""),
                body.textOr("documentNumber", ""),
                body.flag("aware"),
                body.flag("another"));
        body.done();
        return whole(proposal.propose(access.actor(), command));
    }

    @GET
    @Path("figures")
    @Consumes("*/*")
    @Operation(
            summary = "How many there were this year, of those that you may see",
            description =
                    "from: the first day counted; suspended, lifted, lapsed, revoked: since then; inForce: today; owed: wait for "
                            + "the decision or the notice, for supervision bodies only")
    public JsonObject figures() {
        var counted = tally.ofThisYear(access.actor());
        var json = Json.createObjectBuilder()
                .add("from", counted.from().toString())
                .add("suspended", counted.suspended())
                .add("inForce", counted.inForce())
                .add("lifted", counted.lifted())
                .add("lapsed", counted.lapsed())
                .add("revoked", counted.revoked());
        if (rules.supervises(access.actor())) json.add("owed", counted.owed());
        return json.build();
    }

    @GET
    @Path("{id}")
    @Consumes("*/*")
    @Operation(summary = "One suspension")
    public JsonObject one(@PathParam("id") long id) {
        return whole(suspensions.visible(access.actor(), id));
    }

    @POST
    @Path("{id}/acts/{act}")
    @AllowedTo({Role.INTAKE, Role.DISPATCHER, Role.SUPERVISOR_LEAD, Role.REVIEWER})
    @Operation(
            summary = "Do something to it",
            description =
                    "approve, refuse, serve, lift, revoke; {text: why (for refuse, lift, revoke), version: as it was read}")
    public JsonObject act(@PathParam("id") long id, @PathParam("act") String act, @Nullable JsonObject typed) {
        var named = Arrays.stream(SuspensionAct.values())
                .filter(one -> one != SuspensionAct.PROPOSE && one != SuspensionAct.LAPSE)
                .filter(one -> one.word().equals(act))
                .findFirst()
                .orElseThrow(() -> new Refusal.Unknown("credential.unknown"));
        var body = JsonBody.of(typed);
        var text = body.textOr("text", "");
        var version = body.number("version", -1);
        body.done();
        return whole(acts.perform(access.actor(), id, named, text, version));
    }

    private JsonObjectBuilder json(CredentialSuspension suspension) {
        var json = Json.createObjectBuilder()
                .add("id", suspension.id())
                .add("version", suspension.version())
                .add("status", suspension.status().name())
                .add("officerName", suspension.officer().name())
                .add("unitCode", units.byId(suspension.unitId()).code())
                .add("months", suspension.months());
        suspension.credentialNo().ifPresent(number -> json.add("credentialNo", number));
        suspension.number().ifPresent(number -> json.add("number", number));
        if (suspension.status() == SuspensionStatus.PROPOSED)
            suspension
                    .owed()
                    .ifPresent(owed -> json.add("decisionDueOn", owed.dueDay().toString()));
        suspension
                .notice()
                .ifPresent(notice -> json.add("noticeDueOn", notice.dueDay().toString()));
        suspension.notifiedAt().ifPresent(at -> json.add("notifiedAt", at.toString()));
        suspension.endsOn().ifPresent(day -> json.add("endsOn", day.toString()));
        return json;
    }

    private JsonObject whole(CredentialSuspension suspension) {
        var json = json(suspension).add("grounds", suspension.grounds());
        suspension.ending().flatMap(SuspensionEnding::reason).ifPresent(why -> json.add("endReason", why));
        if (!rules.inside(access.actor(), suspension)) return json.build();
        json.add("reason", suspension.reason());
        suspension.opinion().ifPresent(why -> json.add("opinion", why));
        suspension.documentId().ifPresent(document -> json.add("documentId", document));
        suspension
                .complaintId()
                .flatMap(id ->
                        complaints.seen(access.actor(), complaints.byId(id).number()))
                .ifPresent(complaint -> json.add("complaintNumber", complaint.number()));
        return json.build();
    }
}
