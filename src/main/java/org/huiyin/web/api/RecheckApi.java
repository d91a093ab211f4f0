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
import org.huiyin.complaint.recheck.RecheckDecision;
import org.huiyin.complaint.recheck.RecheckOpinion;
import org.huiyin.complaint.recheck.RecheckOutcome;
import org.huiyin.platform.Refusal;
import org.huiyin.web.form.Pages;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;
import org.jspecify.annotations.Nullable;

/** What the level above does with a reply that the complainant does not accept. */
@Path("api/v1/complaints/{number}")
@Produces("application/json")
@Consumes("application/json")
@AllowedTo({Role.REVIEWER, Role.SUPERVISOR_LEAD})
@RequestScoped
@Tag(name = "recheck")
public class RecheckApi {

    private enum Decision {
        APPROVE,
        RETURN
    }

    @Inject
    RecheckOpinion opinion;

    @Inject
    RecheckDecision decision;

    @Inject
    CaseJson cases;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @PathParam("number")
    String number = "";

    @POST
    @Path("recheck-opinion")
    @AllowedTo(Role.REVIEWER)
    @Operation(summary = "Write the opinion of a recheck", description = "{outcome: UPHELD | OVERTURNED, opinion}")
    public JsonObject write(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var outcome = body.choice("outcome", RecheckOutcome.class);
        var text = body.textOr("opinion", "");
        body.done();
        return cases.brief(opinion.write(access.actor(), number, outcome, text), pages.words());
    }

    @POST
    @Path("recheck")
    @AllowedTo(Role.SUPERVISOR_LEAD)
    @Operation(
            summary = "Decide on the opinion of a recheck that somebody else wrote",
            description = "{decision: APPROVE | RETURN, remark}; a remark says what has to be mended")
    public JsonObject decide(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var decided = body.choice("decision", Decision.class);
        var remark = body.textOr("remark", "");
        body.done();
        if (decided == null) throw new Refusal.Invalid("decision", "recheck.decision.missing");
        var complaint = decided == Decision.APPROVE
                ? decision.approve(access.actor(), number)
                : decision.sendBack(access.actor(), number, remark);
        return cases.brief(complaint, pages.words());
    }
}
