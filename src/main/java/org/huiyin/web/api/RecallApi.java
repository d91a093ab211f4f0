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
import org.huiyin.complaint.recall.LeadReplacement;
import org.huiyin.complaint.recall.Recall;
import org.huiyin.web.form.Pages;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;
import org.jspecify.annotations.Nullable;

/** Takes a case from a unit that is not there any more. */
@Path("api/v1/complaints/{number}")
@Produces("application/json")
@Consumes("application/json")
@AllowedTo({Role.DISPATCHER, Role.SUPERVISOR_LEAD})
@RequestScoped
@Tag(name = "handling")
public class RecallApi {

    @Inject
    Recall recall;

    @Inject
    LeadReplacement replacement;

    @Inject
    CaseJson cases;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @PathParam("number")
    String number = "";

    @POST
    @Path("recall")
    @Operation(
            summary = "Take the case back from a unit that was dissolved, or in which nobody may act",
            description = "{reason}; the complainant reads it. The case is assigned anew, and every clock runs on.")
    public JsonObject recall(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var reason = body.textOr("reason", "");
        body.done();
        return cases.brief(recall.recall(access.actor(), number, reason), pages.words());
    }

    @POST
    @Path("lead-replacement")
    @Operation(
            summary = "Let another unit lead a case that was answered or stands on the ledger",
            description = "{leadUnitCode, reason}, where the unit before was dissolved or nobody in it may act; the "
                    + "complainant reads the reason. What was found and every clock stay as they are.")
    public JsonObject replace(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var lead = body.textOr("leadUnitCode", "");
        var reason = body.textOr("reason", "");
        body.done();
        return cases.brief(replacement.replace(access.actor(), number, lead, reason), pages.words());
    }
}
