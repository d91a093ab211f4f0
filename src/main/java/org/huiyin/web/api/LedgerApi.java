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
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.time.AskLedger;
import org.huiyin.complaint.time.LedgerDecision;
import org.huiyin.complaint.time.LedgerEnd;
import org.huiyin.complaint.time.LedgerReport;
import org.huiyin.complaint.time.LedgerRequest;
import org.huiyin.complaint.time.ReportLedger;
import org.huiyin.platform.Refusal;
import org.huiyin.web.form.Pages;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;
import org.jspecify.annotations.Nullable;

/** What puts a case that cannot be finished in time on the ledger, keeps it there, and takes it back. */
@Path("api/v1/complaints/{number}")
@Produces("application/json")
@Consumes("application/json")
@AllowedTo({Role.SUPERVISOR_LEAD, Role.UNIT_HANDLER, Role.UNIT_LEADER})
@RequestScoped
@Tag(name = "handling")
public class LedgerApi {

    private enum Decision {
        APPROVE,
        REFUSE
    }

    @Inject
    LedgerRequest request;

    @Inject
    LedgerDecision decision;

    @Inject
    LedgerReport report;

    @Inject
    LedgerEnd end;

    @Inject
    CaseJson cases;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @PathParam("number")
    String number = "";

    @POST
    @Path("ledger-request")
    @AllowedTo(Role.UNIT_LEADER)
    @Operation(
            summary = "Ask that a case is put on the ledger",
            description = "{reason, measures, plan, expectedOn: a day after today, within a year}. Moves nothing.")
    public JsonObject ask(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var command = new AskLedger(
                body.textOr("reason", ""),
                body.textOr("measures", ""),
                body.textOr("plan", ""),
                body.date("expectedOn"));
        body.done();
        return answer(request.ask(access.actor(), number, command));
    }

    @POST
    @Path("ledger")
    @AllowedTo(Role.SUPERVISOR_LEAD)
    @Operation(
            summary = "Decide whether a case goes on the ledger",
            description = "{decision: APPROVE} or {decision: REFUSE, reason}; by another person than the one who asked")
    public JsonObject decide(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var decided = body.choice("decision", Decision.class);
        var reason = body.textOr("reason", "");
        body.done();
        if (decided == null) throw new Refusal.Invalid("decision", "time.decision.missing");
        var actor = access.actor();
        return answer(
                decided == Decision.APPROVE ? decision.approve(actor, number) : decision.refuse(actor, number, reason));
    }

    @POST
    @Path("ledger-update")
    @AllowedTo({Role.UNIT_HANDLER, Role.UNIT_LEADER})
    @Operation(
            summary = "Report on a case on the ledger, every month at least",
            description = "{progress, nextStep, expectedOn}; the complainant reads it, and the next month begins")
    public JsonObject report(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var command =
                new ReportLedger(body.textOr("progress", ""), body.textOr("nextStep", ""), body.date("expectedOn"));
        body.done();
        return answer(report.report(access.actor(), number, command));
    }

    @POST
    @Path("ledger-end")
    @AllowedTo({Role.UNIT_LEADER, Role.SUPERVISOR_LEAD})
    @Operation(
            summary = "Take a case back from the ledger",
            description = "{reason}; its own clock has the last day that it always had")
    public JsonObject end(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var reason = body.textOr("reason", "");
        body.done();
        return answer(end.end(access.actor(), number, reason));
    }

    private JsonObject answer(Complaint complaint) {
        return cases.brief(complaint, pages.words());
    }
}
