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
import org.huiyin.complaint.measure.MeasureKind;
import org.huiyin.complaint.measure.MeasureRecord;
import org.huiyin.complaint.measure.RecordMeasure;
import org.huiyin.web.form.Pages;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;
import org.jspecify.annotations.Nullable;

/** What was done about units and persons after a finding. */
@Path("api/v1/complaints/{number}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@AllowedTo({Role.REVIEWER, Role.SUPERVISOR_LEAD})
@RequestScoped
public class MeasureApi {

    @Inject
    MeasureRecord measures;

    @Inject
    CaseJson cases;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @PathParam("number")
    String number = "";

    @POST
    @Path("measures")
    @Operation(
            summary = "Record a measure",
            description =
                    "{kind, unitCode, person, decidedOn, documentNo, text, refunded, recovered}; amounts in yuan. "
                            + "Interviews come one by one within a year: reminder, inquiry, admonition.")
    @RequestBody(content = @Content(schema = @Schema(implementation = RecordMeasure.class)))
    public JsonObject record(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var command = new RecordMeasure(
                body.choice("kind", MeasureKind.class),
                body.text("unitCode"),
                body.text("person"),
                body.date("decidedOn"),
                body.text("documentNo"),
                body.textOr("text", ""),
                body.decimal("refunded"),
                body.decimal("recovered"));
        body.done();
        return cases.brief(measures.record(access.actor(), number, command), pages.words());
    }
}
