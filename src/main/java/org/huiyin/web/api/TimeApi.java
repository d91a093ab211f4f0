package org.huiyin.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huiyin.account.Role;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.time.ExtensionDecision;
import org.huiyin.complaint.time.ExtensionRequest;
import org.huiyin.complaint.time.Ground;
import org.huiyin.complaint.time.Resumption;
import org.huiyin.complaint.time.SuspensionDecision;
import org.huiyin.complaint.time.SuspensionRequest;
import org.huiyin.platform.Refusal;
import org.huiyin.web.form.Pages;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;
import org.jspecify.annotations.Nullable;

/** What moves the clock of the substantive reply: extension, suspension, resumption. */
@Path("api/v1/complaints/{number}")
@Produces("application/json")
@Consumes("application/json")
@AllowedTo({Role.DISPATCHER, Role.SUPERVISOR_LEAD, Role.UNIT_HANDLER, Role.UNIT_LEADER})
@RequestScoped
@Tag(name = "handling")
public class TimeApi {

    private enum Decision {
        APPROVE,
        REFUSE
    }

    @Inject
    ExtensionRequest extensionRequest;

    @Inject
    ExtensionDecision extension;

    @Inject
    SuspensionRequest suspensionRequest;

    @Inject
    SuspensionDecision suspension;

    @Inject
    Resumption resumption;

    @Inject
    CaseJson cases;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @PathParam("number")
    String number = "";

    @POST
    @Path("extension-request")
    @AllowedTo({Role.UNIT_HANDLER, Role.UNIT_LEADER})
    @Operation(
            summary = "Ask for more time, once per case",
            description =
                    "{days: 1 to 30 natural days, reason}; at least 2 working days before the end. Moves nothing.")
    public JsonObject askExtension(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var days = body.number("days", 0);
        var reason = body.textOr("reason", "");
        body.done();
        return answer(extensionRequest.ask(access.actor(), number, days, reason));
    }

    @POST
    @Path("extension")
    @AllowedTo({Role.DISPATCHER, Role.SUPERVISOR_LEAD})
    @Operation(
            summary = "Decide on a request for more time",
            description = "{decision: APPROVE} or {decision: REFUSE, reason}; by another person than the one who asked")
    public JsonObject decideExtension(@Nullable JsonObject json) {
        var decided = decided(json);
        var actor = access.actor();
        return answer(
                decided.approved()
                        ? extension.approve(actor, number)
                        : extension.refuse(actor, number, decided.reason()));
    }

    @POST
    @Path("suspension-request")
    @AllowedTo(Role.UNIT_LEADER)
    @Operation(
            summary = "Ask that the case stands still",
            description = "{ground: APPRAISAL | PROCEEDINGS | FORCE_MAJEURE, reason}. Moves nothing.")
    public JsonObject askSuspension(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var ground = body.choice("ground", Ground.class);
        var reason = body.textOr("reason", "");
        body.done();
        return answer(suspensionRequest.ask(access.actor(), number, ground, reason));
    }

    @POST
    @Path("suspension")
    @AllowedTo(Role.DISPATCHER)
    @Operation(
            summary = "Decide on a request that the case stands still",
            description = "{decision: APPROVE} or {decision: REFUSE, reason}; by another person than the one who asked")
    public JsonObject decideSuspension(@Nullable JsonObject json) {
        var decided = decided(json);
        var actor = access.actor();
        return answer(
                decided.approved()
                        ? suspension.approve(actor, number)
                        : suspension.refuse(actor, number, decided.reason()));
    }

    @POST
    @Path("resumption")
    @AllowedTo({Role.UNIT_LEADER, Role.DISPATCHER})
    @Operation(
            summary = "Let a case that stands still go on",
            description =
                    "{reason}; the time that did not count is added to the clock, and the complainant reads the reason")
    public JsonObject resume(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var reason = body.textOr("reason", "");
        body.done();
        return answer(resumption.resume(access.actor(), number, reason));
    }

    private record Decided(boolean approved, String reason) {}

    private static Decided decided(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var decision = body.choice("decision", Decision.class);
        var reason = body.textOr("reason", "");
        body.done();
        if (decision == null) throw new Refusal.Invalid("decision", "time.decision.missing");
        return new Decided(decision == Decision.APPROVE, reason);
    }

    private JsonObject answer(Complaint complaint) {
        return cases.brief(complaint, pages.words());
    }
}
