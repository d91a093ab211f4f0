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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huiyin.account.Role;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.intake.Acceptance;
import org.huiyin.complaint.intake.NonAcceptance;
import org.huiyin.complaint.intake.RespondentIdentification;
import org.huiyin.complaint.intake.SupplementRequest;
import org.huiyin.complaint.intake.TransferComplaint;
import org.huiyin.complaint.intake.TransferOut;
import org.huiyin.web.form.Pages;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;
import org.jspecify.annotations.Nullable;

/** The supervision body takes a complaint in, or declines it. */
@Path("api/v1/complaints/{number}")
@Produces("application/json")
@Consumes("application/json")
@AllowedTo({Role.INTAKE, Role.SUPERVISOR_LEAD})
@RequestScoped
@Tag(name = "intake")
public class IntakeApi {

    /** What to do with a proposal not to accept. */
    private enum Decision {
        APPROVE,
        RETURN
    }

    @Inject
    SupplementRequest supplementRequest;

    @Inject
    Acceptance acceptance;

    @Inject
    NonAcceptance nonAcceptance;

    @Inject
    TransferOut transferOut;

    @Inject
    RespondentIdentification respondents;

    @Inject
    CaseJson cases;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @PathParam("number")
    String number = "";

    @POST
    @Path("supplement-request")
    @AllowedTo(Role.INTAKE)
    @Operation(summary = "Ask once for what is missing", description = "{items: [text]}")
    public JsonObject supplementRequest(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var items = body.texts("items");
        body.done();
        return answer(supplementRequest.ask(access.actor(), number, items));
    }

    @POST
    @Path("respondents")
    @AllowedTo({Role.INTAKE, Role.DISPATCHER})
    @Operation(
            summary = "Say which unit it is about",
            description = "{unitCode, officerName}; the name may be left out")
    public JsonObject identify(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var unitCode = body.textOr("unitCode", "");
        var officerName = body.textOr("officerName", "");
        body.done();
        return answer(respondents.identify(access.actor(), number, unitCode, officerName));
    }

    @POST
    @Path("acceptance")
    @AllowedTo(Role.INTAKE)
    @Operation(summary = "Accept", description = "{note}, which may be left out")
    public JsonObject accept(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var note = body.textOr("note", "");
        body.done();
        return answer(acceptance.accept(access.actor(), number, note));
    }

    @POST
    @Path("non-acceptance")
    @Operation(
            summary = "Propose not to accept, or decide on the proposal",
            description =
                    "INTAKE proposes with {reasonCode, explanation}; SUPERVISOR_LEAD, another person, decides with {decision: APPROVE} or "
                            + "{decision: RETURN, note}.")
    public JsonObject notAccept(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var decision = body.choice("decision", Decision.class);
        var reason = body.textOr("reasonCode", "");
        var explanation = body.textOr("explanation", "");
        var note = body.textOr("note", "");
        body.done();
        var actor = access.actor();
        if (decision == null) return answer(nonAcceptance.propose(actor, number, reason, explanation));
        return answer(
                decision == Decision.APPROVE
                        ? nonAcceptance.approve(actor, number)
                        : nonAcceptance.sendBack(actor, number, note));
    }

    @POST
    @Path("transfer")
    @AllowedTo(Role.INTAKE)
    @Operation(
            summary = "Hand it to a competent body outside the portal",
            description =
                    "{kind, destination, contact, email, explanation}; email may be left out. A body complained about is refused with 409 and the reason.")
    @RequestBody(content = @Content(schema = @Schema(implementation = TransferComplaint.class)))
    public JsonObject transfer(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var command = new TransferComplaint(
                body.textOr("kind", ""),
                body.textOr("destination", ""),
                body.textOr("contact", ""),
                body.textOr("email", ""),
                body.textOr("explanation", ""));
        body.done();
        return answer(transferOut.transfer(access.actor(), number, command));
    }

    private JsonObject answer(Complaint complaint) {
        return cases.brief(complaint, pages.words());
    }
}
