package org.huiyin.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huiyin.account.Role;
import org.huiyin.inbox.LedgerList;
import org.huiyin.inbox.LedgerRow;
import org.huiyin.platform.Refusal;
import org.huiyin.web.form.Pages;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** The ledger of what cannot be finished in time, what has stood there longest first. */
@Path("api/v1/ledger")
@Produces("application/json")
@AllowedTo({
    Role.INTAKE,
    Role.DISPATCHER,
    Role.SUPERVISOR_LEAD,
    Role.REVIEWER,
    Role.UNIT_CLERK,
    Role.UNIT_HANDLER,
    Role.UNIT_LEADER,
    Role.COOP_HANDLER
})
@RequestScoped
@Tag(name = "inbox")
public class LedgerListApi {

    @Inject
    LedgerList ledger;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @GET
    @Operation(summary = "The ledger", description = "after: next of the page before; 50 cases a page")
    public JsonObject list(@QueryParam("after") @DefaultValue("0") String after) {
        if (!after.matches("[0-9]{1,18}")) throw new Refusal.Invalid("after", "inbox.after.unknown");
        var rows = ledger.after(access.actor(), Long.parseLong(after));
        var items = Json.createArrayBuilder();
        rows.stream().limit(LedgerList.PAGE).forEach(row -> items.add(json(row)));
        var json = Json.createObjectBuilder().add("items", items);
        if (rows.size() > LedgerList.PAGE)
            json.add("next", Long.toString(rows.get(LedgerList.PAGE - 1).id()));
        return json.build();
    }

    private JsonObjectBuilder json(LedgerRow row) {
        var entry = row.entry();
        var json = Json.createObjectBuilder()
                .add("number", row.number())
                .add("subject", row.subject())
                .add("leadUnit", row.lead().in(pages.words().english()))
                .add("since", CaseJson.moment(entry.since()))
                .add("reason", entry.reason())
                .add("measures", entry.measures())
                .add("plan", entry.plan())
                .add("promisedOn", entry.promised().toString())
                .add("expectedOn", row.expectedOn().toString());
        var due = row.dueAt();
        if (due != null) json.add("nextUpdateDueAt", CaseJson.moment(due));
        var report = row.report();
        if (report != null)
            json.add("progress", report.progress())
                    .add("nextStep", report.nextStep())
                    .add("updatedAt", CaseJson.moment(report.at()));
        return json;
    }
}
