package org.huiyin.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huiyin.account.Role;
import org.huiyin.platform.Refusal;
import org.huiyin.supervision.DocumentAct;
import org.huiyin.supervision.DocumentActs;
import org.huiyin.supervision.Documents;
import org.huiyin.supervision.DraftDocument;
import org.huiyin.supervision.Drafting;
import org.huiyin.supervision.SupervisionDocument;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;
import org.jspecify.annotations.Nullable;

/** Supervision documents for programs: the same acts as at the desk. */
@Path("api/v1/supervision-documents")
@Produces("application/json")
@Consumes("application/json")
@AllowedTo({
    Role.INTAKE,
    Role.DISPATCHER,
    Role.SUPERVISOR_LEAD,
    Role.REVIEWER,
    Role.UNIT_CLERK,
    Role.UNIT_HANDLER,
    Role.UNIT_LEADER
})
@RequestScoped
@Tag(name = "supervision documents")
public class SupervisionDocumentsApi {

    @Inject
    Documents documents;

    @Inject
    Drafting drafting;

    @Inject
    DocumentActs acts;

    @Inject
    DocumentJson json;

    @Inject
    Access access;

    @GET
    @Consumes("*/*")
    @Operation(
            summary = "The supervision documents that you may see, newest first",
            description = "before: the id at which the page before ended; limit: 1 to 100, default 50")
    public JsonObject list(@QueryParam("before") @Nullable Long before, @QueryParam("limit") @Nullable Integer limit) {
        return NewestItems.page(
                limit,
                most -> documents.before(access.actor(), before == null ? 0 : before, most),
                json::brief,
                SupervisionDocument::id);
    }

    @POST
    @AllowedTo({Role.INTAKE, Role.DISPATCHER, Role.SUPERVISOR_LEAD, Role.REVIEWER})
    @Operation(
            summary = "Draft a supervision document",
            description =
                    "{kind, unitCode, title, text, attachments, complaintNumber, aware}; aware must be true when the unit is complained about "
                            + "in the linked case")
    @RequestBody(content = @Content(schema = @Schema(implementation = DraftDocument.class)))
    public JsonObject draft(@Nullable JsonObject typed) {
        return json.whole(access.actor(), drafting.draft(access.actor(), command(JsonBody.of(typed))));
    }

    @GET
    @Path("{id}")
    @Consumes("*/*")
    @Operation(summary = "One supervision document, with what you can do now")
    public JsonObject one(@PathParam("id") long id) {
        return json.whole(access.actor(), documents.visible(access.actor(), id));
    }

    @PUT
    @Path("{id}")
    @AllowedTo({Role.INTAKE, Role.DISPATCHER, Role.SUPERVISOR_LEAD, Role.REVIEWER})
    @Operation(summary = "Change the draft", description = "The whole draft, as for drafting, and version")
    @RequestBody(content = @Content(schema = @Schema(implementation = DraftDocument.class)))
    public JsonObject edit(@PathParam("id") long id, @Nullable JsonObject typed) {
        var body = JsonBody.of(typed);
        var version = body.number("version", -1);
        return json.whole(access.actor(), drafting.edit(access.actor(), id, command(body), version));
    }

    @POST
    @Path("{id}/acts/{act}")
    @Operation(
            summary = "Do an act",
            description =
                    "act: discard, approve, serve, acknowledge, leave, object, uphold, revoke, report, accept, reject, close. {text, againBy, version}: "
                            + "text for leave, object, uphold, revoke, report, accept, reject; againBy, a day, for reject; version refuses what has "
                            + "changed since it was read")
    public JsonObject act(@PathParam("id") long id, @PathParam("act") String act, @Nullable JsonObject typed) {
        var body = JsonBody.of(typed);
        var said = new DocumentActs.Said(body.textOr("text", ""), body.date("againBy"), body.number("version", -1));
        body.done();
        return json.whole(access.actor(), acts.perform(access.actor(), id, named(act), said));
    }

    private static DraftDocument command(JsonBody body) {
        var command = new DraftDocument(
                body.textOr("kind", ""),
                body.textOr("unitCode", ""),
                body.textOr("title", ""),
                body.textOr("text", ""),
                String.join("\n", body.texts("attachments")),
                body.textOr("complaintNumber", ""),
                body.flag("aware"));
        body.done();
        return command;
    }

    private static DocumentAct named(String word) {
        return Arrays.stream(DocumentAct.values())
                .filter(act -> act != DocumentAct.EDIT && act.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Refusal.Unknown("document.unknown"));
    }
}
