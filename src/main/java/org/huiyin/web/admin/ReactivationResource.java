package org.huiyin.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.huiyin.account.Role;
import org.huiyin.staff.Reactivation;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Gives back somebody's access. */
@Path("admin/people/{username}/reactivation")
@AllowedTo(Role.SYS_ADMIN)
@RequestScoped
public class ReactivationResource {

    @Inject
    Reactivation reactivation;

    @Inject
    StandingPages standing;

    @Inject
    Access access;

    @PathParam("username")
    String username = "";

    @GET
    public Response page() {
        return standing.ask("reactivation", username);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reactivate() {
        return standing.carryOut("reactivation", username, () -> reactivation.reactivate(access.actor(), username));
    }
}
