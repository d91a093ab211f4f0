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
import org.huiyin.complaint.rectification.Rectification;
import org.huiyin.complaint.rectification.StrikeOff;
import org.huiyin.complaint.rectification.Verification;
import org.huiyin.web.form.Pages;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;
import org.jspecify.annotations.Nullable;

/** From a found problem to strike-off. */
@Path("api/v1/complaints/{number}")
@Produces("application/json")
@Consumes("application/json")
@AllowedTo({Role.UNIT_HANDLER, Role.UNIT_LEADER, Role.REVIEWER, Role.SUPERVISOR_LEAD})
@RequestScoped
@Tag(name = "rectification")
public class RectificationApi {

    @Inject
    Rectification rectification;

    @Inject
    Verification verification;

    @Inject
    StrikeOff strikeOff;

    @Inject
    CaseJson cases;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @PathParam("number")
    String number = "";

    @POST
    @Path("rectification")
    @AllowedTo({Role.UNIT_HANDLER, Role.UNIT_LEADER})
    @Operation(
            summary = "Report that a problem is solved",
            description = "{item, result}; item counts from 1 and is 1 if left out")
    public JsonObject rectify(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var item = body.number("item", 1);
        var result = body.textOr("result", "");
        body.done();
        return answer(rectification.submit(access.actor(), number, item, result));
    }

    @POST
    @Path("verification")
    @AllowedTo({Role.REVIEWER, Role.SUPERVISOR_LEAD})
    @Operation(
            summary = "Verify that a problem is solved",
            description = "{item, passed, note}; by somebody other than the handler")
    public JsonObject verify(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var item = body.number("item", 1);
        var passed = body.flag("passed");
        var note = body.textOr("note", "");
        body.done();
        return answer(verification.verify(access.actor(), number, item, passed, note));
    }

    @POST
    @Path("strike-off")
    @AllowedTo({Role.REVIEWER, Role.SUPERVISOR_LEAD})
    @Operation(
            summary = "Strike the case off the ledger",
            description = "{note}; refused while a problem is not verified")
    public JsonObject strikeOff(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var note = body.textOr("note", "");
        body.done();
        return answer(strikeOff.strikeOff(access.actor(), number, note));
    }

    private JsonObject answer(Complaint complaint) {
        return cases.brief(complaint, pages.words());
    }
}
