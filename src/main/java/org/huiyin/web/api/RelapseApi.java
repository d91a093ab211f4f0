package org.huiyin.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huiyin.account.Role;
import org.huiyin.complaint.relapse.RelapseDecision;
import org.huiyin.platform.Refusal;
import org.huiyin.web.form.Pages;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;
import org.jspecify.annotations.Nullable;

/** What was over and comes back. */
@Path("api/v1/complaints/{number}/relapse")
@Produces("application/json")
@Consumes("application/json")
@AllowedTo(Role.SUPERVISOR_LEAD)
@RequestScoped
@Tag(name = "handling")
public class RelapseApi {

    private enum Decision {
        REOPEN,
        REFUSE
    }

    @Inject
    RelapseDecision relapse;

    @Inject
    CaseJson cases;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @PathParam("number")
    String number = "";

    @POST
    @Operation(
            summary = "Reopen a case that was over, or refuse to",
            description =
                    "{decision: REOPEN, reason, items: the positions of the problems that have come back, as texts} "
                            + "or {decision: REFUSE, reason}; without a report only REOPEN, within a year of the end")
    public JsonObject decide(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var decision = body.choice("decision", Decision.class);
        var reason = body.textOr("reason", "");
        var items = body.texts("items");
        body.done();
        if (decision == null) throw new Refusal.Invalid("decision", "time.decision.missing");
        var actor = access.actor();
        var decided = decision == Decision.REOPEN
                ? relapse.reopen(actor, number, reason, positions(items))
                : relapse.refuse(actor, number, reason);
        return cases.brief(decided, pages.words());
    }

    private static List<Integer> positions(List<String> items) {
        return items.stream().map(RelapseApi::position).toList();
    }

    private static Integer position(String item) {
        if (!item.matches("[0-9]{1,3}")) throw new Refusal.Invalid("items", "rectification.item.unknown", item);
        return Integer.valueOf(item);
    }
}
