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
import org.huiyin.complaint.objection.ObjectionDecision;
import org.huiyin.platform.Refusal;
import org.huiyin.web.form.Pages;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;
import org.jspecify.annotations.Nullable;

/** What the level above does with an objection against not being accepted. */
@Path("api/v1/complaints/{number}/objection-decision")
@Produces("application/json")
@Consumes("application/json")
@AllowedTo(Role.SUPERVISOR_LEAD)
@RequestScoped
@Tag(name = "objection")
public class ObjectionApi {

    private enum Decision {
        UPHOLD,
        DISMISS
    }

    @Inject
    ObjectionDecision objections;

    @Inject
    CaseJson cases;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @PathParam("number")
    String number = "";

    @POST
    @Operation(
            summary = "Decide on an objection against not being accepted",
            description = "{decision: UPHOLD | DISMISS, opinion}; the complainant reads the opinion")
    public JsonObject decide(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var decided = body.choice("decision", Decision.class);
        var opinion = body.textOr("opinion", "");
        body.done();
        if (decided == null) throw new Refusal.Invalid("decision", "objection.decision.missing");
        var complaint = decided == Decision.UPHOLD
                ? objections.uphold(access.actor(), number, opinion)
                : objections.dismiss(access.actor(), number, opinion);
        return cases.brief(complaint, pages.words());
    }
}
