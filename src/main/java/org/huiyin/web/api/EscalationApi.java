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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huiyin.account.Role;
import org.huiyin.escalation.EscalatedHandling;
import org.huiyin.escalation.EscalationRefusal;
import org.huiyin.escalation.FalseReporting;
import org.huiyin.escalation.OrderAnswer;
import org.huiyin.escalation.Urging;
import org.huiyin.web.form.Pages;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;
import org.jspecify.annotations.Nullable;

/** Urging, and answering supervision orders. */
@Path("api/v1/complaints/{number}")
@Produces("application/json")
@Consumes("application/json")
@PermitAll
@RequestScoped
@Tag(name = "escalation")
public class EscalationApi {

    @Inject
    Openings openings;

    @Inject
    Urging urging;

    @Inject
    OrderAnswer orders;

    @Inject
    EscalatedHandling handling;

    @Inject
    EscalationRefusal refusal;

    @Inject
    FalseReporting reporting;

    @Inject
    CaseJson cases;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @PathParam("number")
    String number = "";

    @POST
    @Path("urge")
    @Operation(
            summary = "Urge those who have the complaint in hand",
            description =
                    "With the header Huiyin-Query-Code; once in five working days, otherwise 409 with the day on which it is possible "
                            + "again. The answer says that day in urgeAgainFrom.")
    public JsonObject urge(@HeaderParam("Huiyin-Query-Code") @Nullable String queryCode, @Nullable JsonObject json) {
        var opened = openings.open(number, queryCode);
        JsonBody.of(json).done();
        var complaint = urging.urge(opened.id());
        var answer = Json.createObjectBuilder(cases.brief(complaint, pages.words()));
        urging.againFrom(complaint).ifPresent(day -> answer.add("urgeAgainFrom", day.toString()));
        return answer.build();
    }

    @POST
    @Path("supervision-order-answer")
    @AllowedTo({Role.UNIT_LEADER, Role.SUPERVISOR_LEAD})
    @Operation(
            summary = "Answer the supervision orders that wait for this person",
            description =
                    "{text}: why it is late and what happens until when; the complainant reads it. Orders about a recusal are "
                            + "answered first and by themselves, for the offices only")
    public JsonObject answer(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var text = body.textOr("text", "");
        body.done();
        return cases.brief(orders.answer(access.actor(), number, text), pages.words());
    }

    @POST
    @Path("escalated-handling")
    @AllowedTo(Role.SUPERVISOR_LEAD)
    @Operation(
            summary = "Take a listed case over from the supervision body below",
            description = "{reason}; the complainant reads it, and every clock of the case runs on")
    public JsonObject takeOver(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var reason = body.textOr("reason", "");
        body.done();
        return cases.brief(handling.takeOver(access.actor(), number, reason), pages.words());
    }

    @POST
    @Path("escalation-refusal")
    @AllowedTo(Role.SUPERVISOR_LEAD)
    @Operation(
            summary = "Leave a case that did not satisfy twice with the reply that it has",
            description =
                    "{reason}; the complainant reads it, and the case is closed when nobody can rate the reply any more")
    public JsonObject leave(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var reason = body.textOr("reason", "");
        body.done();
        return cases.brief(refusal.refuse(access.actor(), number, reason), pages.words());
    }

    @POST
    @Path("false-reporting")
    @AllowedTo(Role.SUPERVISOR_LEAD)
    @Operation(
            summary = "Find that what the unit reported is false",
            description =
                    "{what: REPLY, RECTIFICATION-2 (the position of the problem) or LEDGER, proof}; the case is listed, "
                            + "and those who hold it read the proof")
    public JsonObject falsify(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var what = body.textOr("what", "");
        var proof = body.textOr("proof", "");
        body.done();
        return cases.brief(reporting.find(access.actor(), number, what, proof), pages.words());
    }
}
