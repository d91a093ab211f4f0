package org.huiyin.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.huiyin.account.Role;
import org.huiyin.staff.Reestablishment;
import org.huiyin.web.form.Pages;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Records that a unit exists after all. */
@Path("admin/units/{code}/reestablishment")
@AllowedTo(Role.SYS_ADMIN)
@RequestScoped
public class ReestablishmentResource {

    @Inject
    Reestablishment reestablishment;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @PathParam("code")
    String code = "";

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reestablish() {
        reestablishment.reestablish(access.actor(), code);
        return pages.redirect("/admin/units");
    }
}
