package org.huiyin.web.api;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huiyin.complaint.handling.Evaluating;
import org.huiyin.complaint.handling.Grade;
import org.huiyin.complaint.intake.Supplementation;
import org.huiyin.complaint.intake.Withdrawal;
import org.huiyin.complaint.objection.Objecting;
import org.huiyin.complaint.recheck.RecheckRequest;
import org.huiyin.complaint.recusal.RecusalAsking;
import org.huiyin.complaint.relapse.RelapseReport;
import org.huiyin.platform.Refusal;
import org.huiyin.web.form.Pages;
import org.jspecify.annotations.Nullable;

/** What the complainant does after filing; each call carries the header {@code Huiyin-Query-Code}. */
@Path("api/v1/complaints/{number}")
@Produces("application/json")
@Consumes("application/json")
@PermitAll
@RequestScoped
@Tag(name = "complainant")
public class ComplainantActsApi {

    @Inject
    Openings openings;

    @Inject
    Supplementation supplementation;

    @Inject
    Evaluating evaluating;

    @Inject
    RecheckRequest recheck;

    @Inject
    Objecting objecting;

    @Inject
    RecusalAsking recusal;

    @Inject
    RelapseReport relapse;

    @Inject
    Withdrawal withdrawal;

    @Inject
    CaseJson cases;

    @Inject
    Pages pages;

    @HeaderParam("Huiyin-Query-Code")
    @Nullable
    String queryCode;

    @PathParam("number")
    String number = "";

    @POST
    @Path("supplement")
    @Operation(summary = "Answer a request for supplements", description = "{answer}")
    public JsonObject supplement(@Nullable JsonObject json) {
        var complaint = openings.open(number, queryCode);
        var body = JsonBody.of(json);
        var answer = body.textOr("answer", "");
        body.done();
        return cases.brief(supplementation.supply(complaint.id(), answer), pages.words());
    }

    @POST
    @Path("evaluation")
    @Operation(
            summary = "Rate the reply",
            description =
                    "{grade: VERY_SATISFIED | SATISFIED | BASICALLY_SATISFIED | DISSATISFIED | VERY_DISSATISFIED, comment}")
    public JsonObject evaluate(@Nullable JsonObject json) {
        var complaint = openings.open(number, queryCode);
        var body = JsonBody.of(json);
        var grade = body.choice("grade", Grade.class);
        var comment = body.textOr("comment", "");
        body.done();
        if (grade == null) throw new Refusal.Invalid("grade", "evaluation.grade.missing");
        return cases.brief(evaluating.evaluate(complaint.id(), grade, comment), pages.words());
    }

    @POST
    @Path("recheck-request")
    @Operation(summary = "Ask the level above to look at the reply", description = "{objection}, within 30 days")
    public JsonObject askForRecheck(@Nullable JsonObject json) {
        var complaint = openings.open(number, queryCode);
        var body = JsonBody.of(json);
        var objection = body.textOr("objection", "");
        body.done();
        return cases.brief(recheck.ask(complaint.id(), objection), pages.words());
    }

    @POST
    @Path("objection")
    @Operation(summary = "Object to not being accepted", description = "{reason}, once, within 15 days")
    public JsonObject object(@Nullable JsonObject json) {
        var complaint = openings.open(number, queryCode);
        var body = JsonBody.of(json);
        var reason = body.textOr("reason", "");
        body.done();
        return cases.brief(objecting.object(complaint.id(), reason), pages.words());
    }

    @POST
    @Path("relapse-report")
    @Operation(
            summary = "Report that what was solved has come back, or that there is new evidence",
            description = "{report}, within a year of the end; the head of the supervision body decides")
    public JsonObject reportRelapse(@Nullable JsonObject json) {
        var complaint = openings.open(number, queryCode);
        var body = JsonBody.of(json);
        var report = body.textOr("report", "");
        body.done();
        return cases.brief(relapse.report(complaint.id(), report), pages.words());
    }

    @POST
    @Path("recusal-request")
    @Operation(
            summary = "Ask that a unit or a person not handle the complaint",
            description = "{unitCode or person, reason, newFacts}; newFacts where the same was refused before")
    public JsonObject askForRecusal(@Nullable JsonObject json) {
        var complaint = openings.open(number, queryCode);
        var body = JsonBody.of(json);
        var command = RecusalApi.command(body);
        return cases.brief(recusal.ask(complaint.id(), command), pages.words());
    }

    @POST
    @Path("withdrawal")
    @Operation(summary = "Withdraw the complaint", description = "{reason}, which may be left out")
    public JsonObject withdraw(@Nullable JsonObject json) {
        var complaint = openings.open(number, queryCode);
        var body = JsonBody.of(json);
        var reason = body.textOr("reason", "");
        body.done();
        return cases.brief(withdrawal.withdraw(complaint.id(), reason), pages.words());
    }
}
