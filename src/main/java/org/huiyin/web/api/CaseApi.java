package org.huiyin.web.api;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huiyin.complaint.Complaints;
import org.huiyin.platform.Refusal;
import org.huiyin.web.form.Pages;
import org.huiyin.web.session.Access;
import org.jspecify.annotations.Nullable;

/** Reading one complaint. */
@Path("api/v1/complaints/{number}")
@Produces("application/json")
@PermitAll
@RequestScoped
@Tag(name = "complaints")
public class CaseApi {

    @Inject
    Complaints complaints;

    @Inject
    Openings openings;

    @Inject
    CaseJson cases;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @GET
    @Operation(
            summary = "Read a complaint",
            description =
                    "With the header Huiyin-Query-Code, or with the bearer token of a person whose unit holds it; 404 for everybody else.")
    public JsonObject read(
            @PathParam("number") String number, @HeaderParam("Huiyin-Query-Code") @Nullable String queryCode) {
        var complaint = queryCode != null
                ? openings.open(number, queryCode)
                : access.account()
                        .map(account -> complaints.visible(account.actor(), number))
                        .orElseThrow(() -> new Refusal.Unknown("complaint.unknown", number));
        return cases.whole(complaint, pages.words());
    }
}
