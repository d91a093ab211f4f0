package org.huiyin.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huiyin.account.Role;
import org.huiyin.complaint.Complaints;
import org.huiyin.supervision.suggestion.AnswerSuggestion;
import org.huiyin.supervision.suggestion.ExternalSuggestion;
import org.huiyin.supervision.suggestion.ExternalSuggestions;
import org.huiyin.supervision.suggestion.RegisterSuggestion;
import org.huiyin.supervision.suggestion.SuggestionCorrection;
import org.huiyin.supervision.suggestion.SuggestionKind;
import org.huiyin.supervision.suggestion.SuggestionRegister;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;
import org.jspecify.annotations.Nullable;

/** Suggestions from courts, procuratorates and supervisory commissions for programs. */
@Path("api/v1/external-suggestions")
@Produces("application/json")
@Consumes("application/json")
@AllowedTo({Role.INTAKE, Role.DISPATCHER, Role.SUPERVISOR_LEAD, Role.REVIEWER})
@RequestScoped
@Tag(name = "external suggestions")
public class SuggestionsApi {

    @Inject
    ExternalSuggestions suggestions;

    @Inject
    SuggestionRegister register;

    @Inject
    SuggestionCorrection correction;

    @Inject
    Complaints complaints;

    @Inject
    Access access;

    @GET
    @Consumes("*/*")
    @Operation(
            summary = "The suggestions that your body has received, newest first",
            description = "before: the id at which the page before ended; limit: 1 to 100, default 50")
    public JsonObject list(@QueryParam("before") @Nullable Long before, @QueryParam("limit") @Nullable Integer limit) {
        return NewestItems.page(
                limit,
                most -> suggestions.before(access.actor(), before == null ? 0 : before, most),
                each -> json(each).build(),
                ExternalSuggestion::id);
    }

    @POST
    @Operation(
            summary = "Register a suggestion",
            description =
                    "{kind: JUDICIAL | PROCURATORIAL | SUPERVISORY, fromOrg, docNo, receivedOn, summary, replyDueOn, complaintNumbers, "
                            + "documentNumber}; without replyDueOn the answer is due by the rule EXT_REPLY")
    @RequestBody(content = @Content(schema = @Schema(implementation = RegisterSuggestion.class)))
    public JsonObject register(@Nullable JsonObject typed) {
        var body = JsonBody.of(typed);
        var command = command(body);
        body.done();
        return whole(register.register(access.actor(), command));
    }

    @POST
    @Path("{id}/correction")
    @Operation(
            summary = "Put right what was registered",
            description =
                    "{version, and all of what is registered as it has to stand}; by whoever registered it, or the "
                            + "head of the body; the trail keeps what stood there before")
    public JsonObject correct(@PathParam("id") long id, @Nullable JsonObject typed) {
        var body = JsonBody.of(typed);
        var version = body.number("version", -1);
        var command = command(body);
        body.done();
        return whole(correction.correct(access.actor(), id, version, command));
    }

    private static RegisterSuggestion command(JsonBody body) {
        return new RegisterSuggestion(
                body.choice("kind", SuggestionKind.class),
                body.textOr("fromOrg", ""),
                body.textOr("docNo", ""),
                body.date("receivedOn"),
                body.textOr("summary", ""),
                body.date("replyDueOn"),
                body.texts("complaintNumbers"),
                body.textOr("documentNumber", ""));
    }

    @GET
    @Path("{id}")
    @Consumes("*/*")
    @Operation(summary = "One suggestion")
    public JsonObject one(@PathParam("id") long id) {
        return whole(suggestions.visible(access.actor(), id));
    }

    @POST
    @Path("{id}/answer")
    @Operation(summary = "Record the answer", description = "{repliedOn, replyNo, reply}; once, it stops the clock")
    @RequestBody(content = @Content(schema = @Schema(implementation = AnswerSuggestion.class)))
    public JsonObject answer(@PathParam("id") long id, @Nullable JsonObject typed) {
        var body = JsonBody.of(typed);
        var command =
                new AnswerSuggestion(body.date("repliedOn"), body.textOr("replyNo", ""), body.textOr("reply", ""));
        body.done();
        return whole(register.answer(access.actor(), id, command));
    }

    private static JsonObjectBuilder json(ExternalSuggestion suggestion) {
        var json = Json.createObjectBuilder()
                .add("id", suggestion.id())
                .add("version", suggestion.version())
                .add("kind", suggestion.kind().name())
                .add("fromOrg", suggestion.fromOrg())
                .add("docNo", suggestion.docNo())
                .add("receivedOn", suggestion.receivedOn().toString())
                .add("replyDueOn", suggestion.dueDay().toString());
        suggestion.repliedOn().ifPresent(day -> json.add("repliedOn", day.toString()));
        suggestion.replyNo().ifPresent(number -> json.add("replyNo", number));
        return json;
    }

    private JsonObject whole(ExternalSuggestion suggestion) {
        var json = json(suggestion).add("summary", suggestion.summary());
        suggestion.reply().ifPresent(reply -> json.add("reply", reply));
        suggestion.documentId().ifPresent(document -> json.add("documentId", document));
        var linked = Json.createArrayBuilder();
        suggestions.complaints(suggestion.id()).stream()
                .map(complaints::byId)
                .flatMap(complaint -> complaints.seen(access.actor(), complaint.number()).stream())
                .forEach(complaint -> linked.add(complaint.number()));
        return json.add("complaintNumbers", linked).build();
    }
}
