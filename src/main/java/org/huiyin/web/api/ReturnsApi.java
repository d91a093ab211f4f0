package org.huiyin.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.huiyin.complaint.returning.AskReturn;
import org.huiyin.complaint.returning.ReturnDecision;
import org.huiyin.complaint.returning.Returning;
import org.huiyin.platform.Refusal;
import org.huiyin.web.form.Pages;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;
import org.jspecify.annotations.Nullable;

/** The unit gives a case back, or keeps it. */
@Path("api/v1/complaints/{number}")
@Produces("application/json")
@Consumes("application/json")
@AllowedTo({Role.DISPATCHER, Role.UNIT_LEADER})
@RequestScoped
@Tag(name = "handling")
public class ReturnsApi {

    private enum Decision {
        AGREE,
        REFUSE
    }

    @Inject
    Returning returning;

    @Inject
    ReturnDecision returnDecision;

    @Inject
    CaseJson cases;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @PathParam("number")
    String number = "";

    @POST
    @Path("return-request")
    @AllowedTo(Role.UNIT_LEADER)
    @Operation(
            summary = "Ask to give the case back",
            description = "{reason, basis}, within five working days of the assignment; later it is refused with 409.")
    @RequestBody(content = @Content(schema = @Schema(implementation = AskReturn.class)))
    public JsonObject ask(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var command = new AskReturn(body.textOr("reason", ""), body.textOr("basis", ""));
        body.done();
        return answer(returning.ask(access.actor(), number, command));
    }

    @DELETE
    @Path("return-request")
    @Consumes("*/*")
    @AllowedTo(Role.UNIT_LEADER)
    @Operation(summary = "Take the request back and keep the case")
    public JsonObject takeBack() {
        return answer(returning.takeBack(access.actor(), number));
    }

    @POST
    @Path("return")
    @AllowedTo(Role.DISPATCHER)
    @Operation(
            summary = "Decide whether the unit may give the case back",
            description =
                    "{decision: AGREE | REFUSE, reason}; a refusal needs its reason. After the second return the common superior designates.")
    public JsonObject decide(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var decision = body.choice("decision", Decision.class);
        var reason = body.textOr("reason", "");
        body.done();
        if (decision == null) throw new Refusal.Invalid("decision", "return.decision.missing");
        var actor = access.actor();
        return answer(
                decision == Decision.AGREE
                        ? returnDecision.agree(actor, number, reason)
                        : returnDecision.refuse(actor, number, reason));
    }

    private JsonObject answer(Complaint complaint) {
        return cases.brief(complaint, pages.words());
    }
}
