package org.huiyin.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huiyin.account.Role;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.merging.Candidate;
import org.huiyin.complaint.merging.Candidates;
import org.huiyin.complaint.merging.Merging;
import org.huiyin.complaint.merging.Unmerging;
import org.huiyin.web.form.Pages;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;
import org.jspecify.annotations.Nullable;

/** Complaints about one matter: which may be, merging them, and taking one out again. */
@Path("api/v1/complaints/{number}")
@Produces("application/json")
@Consumes("application/json")
@AllowedTo({Role.INTAKE, Role.DISPATCHER})
@RequestScoped
@Tag(name = "merging")
public class MergingApi {

    @Inject
    Complaints complaints;

    @Inject
    Candidates candidates;

    @Inject
    Merging merging;

    @Inject
    Unmerging unmerging;

    @Inject
    CaseJson cases;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @PathParam("number")
    String number = "";

    @GET
    @Path("merging")
    @AllowedTo(Role.INTAKE)
    @Operation(summary = "Open complaints that may be about the same matter, the likeliest first")
    public JsonArray candidates() {
        var actor = access.actor();
        var list = Json.createArrayBuilder();
        candidates.of(actor, complaints.visible(actor, number)).forEach(one -> list.add(json(one)));
        return list.build();
    }

    private static JsonObjectBuilder json(Candidate candidate) {
        return Json.createObjectBuilder()
                .add("number", candidate.complaint().number())
                .add("subject", candidate.complaint().matter().subject())
                .add("respondents", Json.createArrayBuilder(candidate.organs()))
                .add("daysApart", candidate.daysApart())
                .add("sameCategory", candidate.sameCategory())
                .add("wordsShared", candidate.wordsShared());
    }

    @POST
    @Path("merging")
    @AllowedTo(Role.INTAKE)
    @Operation(
            summary = "Merge into another complaint about the same matter",
            description = "{master, reason}; 409 with the reason where the two cannot be merged")
    public JsonObject merge(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var master = body.textOr("master", "");
        var reason = body.textOr("reason", "");
        body.done();
        return cases.brief(merging.merge(access.actor(), number, master, reason), pages.words());
    }

    @POST
    @Path("unmerging")
    @Operation(summary = "Take a merged complaint out again", description = "{reason}, which the complainant reads")
    public JsonObject unmerge(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var reason = body.textOr("reason", "");
        body.done();
        return cases.brief(unmerging.unmerge(access.actor(), number, reason), pages.words());
    }
}
