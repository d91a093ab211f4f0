package org.huiyin.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.huiyin.account.Role;
import org.huiyin.inbox.LedgerList;
import org.huiyin.platform.Clock;
import org.huiyin.web.form.Dates;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Lists what stands on the ledger. */
@Path("desk/ledger")
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
public class LedgerResource {

    @Inject
    LedgerList ledger;

    @Inject
    DeskFrames frames;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @Inject
    Clock clock;

    @GET
    public Response page(@QueryParam("after") @DefaultValue("") String after) {
        var from = after.matches("[0-9]{1,18}") ? Long.parseLong(after) : 0;
        var rows = ledger.after(access.actor(), from);
        var lines = new LedgerLines(new Dates(pages.words(), clock.today()));
        var shown = rows.stream().limit(LedgerList.PAGE).map(lines::line).toList();
        var next = rows.size() > LedgerList.PAGE
                ? "/desk/ledger?after=" + rows.get(LedgerList.PAGE - 1).id()
                : null;
        return pages.ok(
                new StaticTemplates().deskLedgerList(new LedgerPage(frames.frame("/desk/ledger"), shown, next)));
    }
}
