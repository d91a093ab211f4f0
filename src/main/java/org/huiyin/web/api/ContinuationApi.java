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
import org.huiyin.complaint.exofficio.Continuation;
import org.huiyin.web.form.Pages;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;
import org.jspecify.annotations.Nullable;

/** What was withdrawn and is serious goes on ex officio. */
@Path("api/v1/complaints/{number}/continuation")
@Produces("application/json")
@Consumes("application/json")
@AllowedTo({Role.INTAKE, Role.SUPERVISOR_LEAD})
@RequestScoped
@Tag(name = "intake")
public class ContinuationApi {

    @Inject
    Continuation continuation;

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
            summary = "Go on ex officio with something serious that was withdrawn",
            description = "{reason}; the answer is the new case, which has no complainant")
    public JsonObject decide(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var reason = body.textOr("reason", "");
        body.done();
        return cases.brief(continuation.decide(access.actor(), number, reason), pages.words());
    }
}
