package org.huiyin.web.api;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huiyin.complaint.intake.FileComplaint;
import org.huiyin.complaint.intake.Filed;
import org.huiyin.complaint.intake.Filing;
import org.huiyin.complaint.intake.ProgramFiling;
import org.huiyin.platform.Keys;
import org.huiyin.platform.Links;
import org.huiyin.platform.Refusal;
import org.huiyin.platform.Tokens;
import org.huiyin.platform.Words;
import org.huiyin.web.form.Pages;
import org.jspecify.annotations.Nullable;

/** Filing a complaint. */
@Path("api/v1/complaints")
@Produces("application/json")
@Consumes("application/json")
@PermitAll
@RequestScoped
@Tag(name = "complaints")
public class ComplaintsApi {

    @Inject
    Filing filing;

    @Inject
    ProgramFiling programFiling;

    @Inject
    CaseJson cases;

    @Inject
    Pages pages;

    @Inject
    Links links;

    @Inject
    Keys keys;

    @POST
    @Operation(
            summary = "File a complaint",
            description =
                    "Needs no sign-in. With an Idempotency-Key (a new UUID for each report) a repetition of the same body gets the same "
                            + "answer; another body under the same key within 24 hours is refused with 422. The query code is told "
                            + "once; only a keyed hash of it is stored. The same words from the same person within 24 hours are answered with 409 and the "
                            + "number they were filed under.")
    @RequestBody(content = @Content(schema = @Schema(implementation = FileComplaint.class)))
    @APIResponse(responseCode = "201", description = "number, queryCode, status, deadlines")
    @APIResponse(responseCode = "409", description = "filed before")
    @APIResponse(
            responseCode = "422",
            description = "wrong or unknown fields, each named; an Idempotency-Key that was used for another body")
    public Response file(@HeaderParam("Idempotency-Key") @Nullable String idempotencyKey, @Nullable JsonObject body) {
        var words = pages.words();
        var command = FilingJson.read(body, words);
        var filed = idempotencyKey == null || idempotencyKey.isBlank()
                ? filing.file(command, keys.mark("filing", Tokens.random()))
                : programFiling.file(command, wellFormed(idempotencyKey), String.valueOf(body));
        return filed.alreadyFiled() ? before(filed, words) : created(filed, words);
    }

    private static String wellFormed(String idempotencyKey) {
        if (idempotencyKey.length() > 200) throw new Refusal.Invalid("Idempotency-Key", "platform.tooLong", 200);
        return idempotencyKey;
    }

    private Response created(Filed filed, Words words) {
        var complaint = filed.complaint();
        var code = Objects.requireNonNull(filed.queryCode());
        var answer = Json.createObjectBuilder(cases.brief(complaint, words)).add("queryCode", code.grouped());
        return Response.created(URI.create(links.to("/api/v1/complaints/" + complaint.number())))
                .entity(answer.build())
                .build();
    }

    private Response before(Filed filed, Words words) {
        var number = filed.complaint().number();
        var answer = Json.createObjectBuilder()
                .add("type", "urn:huiyin:problem:filing.alreadyFiled")
                .add("title", words.text("filing.alreadyFiled", number))
                .add("status", 409)
                .add("number", number);
        return Response.status(409)
                .type("application/problem+json")
                .entity(answer.build())
                .build();
    }
}
