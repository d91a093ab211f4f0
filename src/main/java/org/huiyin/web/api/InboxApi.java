package org.huiyin.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huiyin.account.Role;
import org.huiyin.inbox.Inbox;
import org.huiyin.inbox.InboxList;
import org.huiyin.inbox.InboxQuery;
import org.huiyin.inbox.InboxRow;
import org.huiyin.platform.Refusal;
import org.huiyin.web.form.Pages;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;
import org.jspecify.annotations.Nullable;

/** What waits for the person who signed in, the clock that runs out first on top. */
@Path("api/v1/inbox")
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
public class InboxApi {

    @Inject
    Inbox inbox;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @GET
    @Operation(
            summary = "The inbox",
            description =
                    "list: WAITING (default), UNIT, CLOSED; light: GREEN, YELLOW, RED, DEEP_RED, GREY; status: a status; after: next of the page "
                            + "before; limit: 1 to 100, default 50")
    public JsonObject inbox(
            @QueryParam("list") @Nullable String list,
            @QueryParam("light") @Nullable String light,
            @QueryParam("status") @Nullable String status,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer limit) {
        var page = inbox.find(access.actor(), InboxQuery.parse(list(list), colour(light), status, after, limit));
        var items = Json.createArrayBuilder();
        page.rows().forEach(row -> items.add(json(row, pages.words().english())));
        var json = Json.createObjectBuilder().add("items", items);
        page.next().ifPresent(next -> json.add("next", next));
        return json.build();
    }

    private static InboxList list(@Nullable String list) {
        if (list == null || list.isBlank()) return InboxList.WAITING;
        for (var known : InboxList.values()) if (known.name().equals(list)) return known;
        throw new Refusal.Invalid("list", "inbox.list.unknown");
    }

    /** The colours by which people call the lights (黄牌, 红牌). */
    private static @Nullable String colour(@Nullable String light) {
        if (light == null) return null;
        return switch (light.toUpperCase(Locale.ROOT)) {
            case "GREEN" -> "NORMAL";
            case "YELLOW" -> "DUE_SOON";
            case "RED" -> "OVERDUE";
            case "DEEP_RED" -> "SEVERELY_OVERDUE";
            case "GREY" -> "PAUSED";
            default -> light;
        };
    }

    private static JsonObjectBuilder json(InboxRow row, boolean english) {
        var json = Json.createObjectBuilder()
                .add("number", row.number())
                .add("subject", row.subject())
                .add("status", row.status().name())
                .add("filedAt", CaseJson.moment(row.filedAt()))
                .add("respondent", row.respondents().first().in(english));
        var clock = row.clock();
        if (clock.light() != null) json.add("light", clock.light().name());
        if (clock.dueAt() != null) json.add("dueAt", CaseJson.moment(clock.dueAt()));
        if (row.owed()) json.add("opinionOwed", true);
        var turn = row.turn();
        if (turn != null)
            json.add("waitsFor", turn.role().name())
                    .add("waitsForUnit", turn.unit().in(english));
        return json;
    }
}
