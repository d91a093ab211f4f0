package org.huiyin.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.huiyin.account.Role;
import org.huiyin.complaint.handling.ContactWay;
import org.huiyin.complaint.handling.Contacting;
import org.huiyin.complaint.handling.MakeContact;
import org.huiyin.web.form.Pages;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;
import org.jspecify.annotations.Nullable;

/** How the unit that handles a case gets in touch with whoever complained. */
@Path("api/v1/complaints/{number}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@AllowedTo({Role.UNIT_HANDLER, Role.UNIT_LEADER})
@RequestScoped
public class ContactApi {

    @Inject
    Contacting contacting;

    @Inject
    CaseJson cases;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @PathParam("number")
    String number = "";

    @POST
    @Path("contacts")
    @Operation(
            summary = "Get in touch with the complainant",
            description =
                    "{way, at, text}; way: PHONE or VISIT, with the moment `at` (RFC 3339) at which it was made and what was spoken about, "
                            + "or MESSAGE, which is sent at once and read by the complainant. Where the name is hidden or there is none, "
                            + "only MESSAGE. The first one stops the clock C5, at the moment at which it is recorded.")
    @RequestBody(content = @Content(schema = @Schema(implementation = MakeContact.class)))
    public JsonObject make(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var command = new MakeContact(body.choice("way", ContactWay.class), body.moment("at"), body.textOr("text", ""));
        body.done();
        return cases.brief(contacting.make(access.actor(), number, command), pages.words());
    }
}
