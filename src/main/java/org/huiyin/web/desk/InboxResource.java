package org.huiyin.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.huiyin.account.Role;
import org.huiyin.complaint.Complaints;
import org.huiyin.inbox.InboxList;
import org.huiyin.inbox.InboxQuery;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;
import org.jspecify.annotations.Nullable;

/** The lists of the desk, and the field that jumps to a number. Whose roles handle no cases sees empty lists. */
@Path("desk")
@AllowedTo({
    Role.INTAKE,
    Role.DISPATCHER,
    Role.SUPERVISOR_LEAD,
    Role.REVIEWER,
    Role.UNIT_CLERK,
    Role.UNIT_HANDLER,
    Role.UNIT_LEADER,
    Role.COOP_HANDLER,
    Role.SOCIAL_SUPERVISOR,
    Role.PUBLISHER,
    Role.PUBLISH_APPROVER,
    Role.AUDITOR,
    Role.SYS_ADMIN
})
@RequestScoped
public class InboxResource {

    @Inject
    InboxViews views;

    @Inject
    Complaints complaints;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @QueryParam("light")
    @Nullable
    String light;

    @QueryParam("status")
    @Nullable
    String status;

    @QueryParam("after")
    @Nullable
    String after;

    @GET
    public Response waiting() {
        return list(InboxList.WAITING, "/desk");
    }

    @GET
    @Path("unit")
    public Response unit() {
        return list(InboxList.UNIT, "/desk/unit");
    }

    @GET
    @Path("closed")
    public Response closed() {
        return list(InboxList.CLOSED, "/desk/closed");
    }

    /** Opens the case with this number; one that may not be seen is as unknown as one that does not exist. */
    @GET
    @Path("find")
    public Response find(@QueryParam("number") @DefaultValue("") String number) {
        var wanted = number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return pages.redirect(
                "/desk/complaints/" + complaints.visible(access.actor(), wanted).number());
    }

    private Response list(InboxList list, String path) {
        var query = InboxQuery.parse(list, light, status, after, null);
        return pages.ok(new StaticTemplates().deskInbox(views.view(query, path)));
    }
}
