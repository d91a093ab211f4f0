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
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.handling.Acknowledgement;
import org.huiyin.complaint.handling.AnswerKind;
import org.huiyin.complaint.handling.AssignComplaint;
import org.huiyin.complaint.handling.Assignment;
import org.huiyin.complaint.handling.HandlerChoice;
import org.huiyin.complaint.handling.RehandlingDecision;
import org.huiyin.complaint.handling.ReplySubmission;
import org.huiyin.complaint.handling.Review;
import org.huiyin.complaint.handling.SubmitReply;
import org.huiyin.platform.Refusal;
import org.huiyin.web.form.Pages;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;
import org.jspecify.annotations.Nullable;

/** From assignment to the approved reply. */
@Path("api/v1/complaints/{number}")
@Produces("application/json")
@Consumes("application/json")
@AllowedTo({Role.DISPATCHER, Role.UNIT_CLERK, Role.UNIT_HANDLER, Role.UNIT_LEADER, Role.REVIEWER, Role.SUPERVISOR_LEAD})
@RequestScoped
@Tag(name = "handling")
public class HandlingApi {

    private enum Decision {
        APPROVE,
        RETURN
    }

    private enum Again {
        ORDER,
        REFUSE
    }

    @Inject
    Assignment assignment;

    @Inject
    Acknowledgement acknowledgement;

    @Inject
    HandlerChoice handlers;

    @Inject
    ReplySubmission replySubmission;

    @Inject
    Review review;

    @Inject
    RehandlingDecision rehandling;

    @Inject
    CaseJson cases;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @PathParam("number")
    String number = "";

    @POST
    @Path("assignment")
    @AllowedTo(Role.DISPATCHER)
    @Operation(
            summary = "Assign to a lead unit and cooperating units",
            description =
                    "{leadUnitCode, cooperatingUnitCodes: [code], instructions}. A recused unit is refused with 409 and the reason.")
    @RequestBody(content = @Content(schema = @Schema(implementation = AssignComplaint.class)))
    public JsonObject assign(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var command = new AssignComplaint(
                body.textOr("leadUnitCode", ""), body.texts("cooperatingUnitCodes"), body.textOr("instructions", ""));
        body.done();
        return answer(assignment.assign(access.actor(), number, command));
    }

    @POST
    @Path("acknowledgement")
    @AllowedTo(Role.UNIT_CLERK)
    @Operation(summary = "Sign for receipt")
    public JsonObject acknowledge(@Nullable JsonObject json) {
        JsonBody.of(json).done();
        return answer(acknowledgement.acknowledge(access.actor(), number));
    }

    @POST
    @Path("handler")
    @AllowedTo({Role.UNIT_LEADER, Role.UNIT_HANDLER})
    @Operation(
            summary = "Say who of the unit works on it",
            description =
                    "{handler: username}. A leader names anybody of the unit, a handler themselves. No clock moves.")
    public JsonObject choose(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var handler = body.textOr("handler", "");
        body.done();
        return answer(handlers.choose(access.actor(), number, handler));
    }

    @POST
    @Path("reply")
    @AllowedTo({Role.UNIT_HANDLER, Role.UNIT_LEADER})
    @Operation(
            summary = "Submit the reply for review",
            description =
                    "{finding, facts, basis, answers: [{position, kind, text, basis}], problems: [{title, measure, immediate, dueOn}]}. "
                            + "Every request needs an answer; a substantiated finding needs at least one problem.")
    @RequestBody(content = @Content(schema = @Schema(implementation = SubmitReply.class)))
    public JsonObject reply(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var command = new SubmitReply(
                body.choice("finding", Finding.class),
                body.textOr("facts", ""),
                body.textOr("basis", ""),
                body.objects("answers").stream().map(HandlingApi::itemAnswer).toList(),
                body.objects("problems").stream().map(HandlingApi::problem).toList());
        body.done();
        return answer(replySubmission.submit(access.actor(), number, command));
    }

    @POST
    @Path("review")
    @AllowedTo({Role.REVIEWER, Role.SUPERVISOR_LEAD})
    @Operation(summary = "Review the reply", description = "{decision: APPROVE | RETURN, opinion}")
    public JsonObject review(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var decision = body.choice("decision", Decision.class);
        var opinion = body.textOr("opinion", "");
        body.done();
        if (decision == null) throw new Refusal.Invalid("decision", "review.decision.missing");
        var actor = access.actor();
        return answer(
                decision == Decision.APPROVE
                        ? review.approve(actor, number, opinion)
                        : review.sendBack(actor, number, opinion));
    }

    @POST
    @Path("rehandling")
    @AllowedTo(Role.DISPATCHER)
    @Operation(
            summary = "Decide on a bad rating: handle once more, by somebody else, or not",
            description = "{decision: ORDER | REFUSE, reason}; the complainant reads the reason")
    public JsonObject rehandle(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var decision = body.choice("decision", Again.class);
        var reason = body.textOr("reason", "");
        body.done();
        if (decision == null) throw new Refusal.Invalid("decision", "rehandling.decision.missing");
        var actor = access.actor();
        return answer(
                decision == Again.ORDER
                        ? rehandling.order(actor, number, reason)
                        : rehandling.refuse(actor, number, reason));
    }

    private static SubmitReply.ItemAnswer itemAnswer(JsonBody body) {
        return new SubmitReply.ItemAnswer(
                body.number("position", 0),
                body.choice("kind", AnswerKind.class),
                body.textOr("text", ""),
                body.text("basis"));
    }

    private static SubmitReply.Problem problem(JsonBody body) {
        return new SubmitReply.Problem(
                body.textOr("title", ""), body.textOr("measure", ""), body.flag("immediate"), body.date("dueOn"));
    }

    private JsonObject answer(Complaint complaint) {
        return cases.brief(complaint, pages.words());
    }
}
