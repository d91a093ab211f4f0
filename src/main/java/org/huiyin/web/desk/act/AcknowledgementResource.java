package org.huiyin.web.desk.act;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.huiyin.account.Role;
import org.huiyin.complaint.handling.Acknowledgement;
import org.huiyin.web.form.Pages;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Signs for receipt; the button is on the case page. */
@Path("desk/complaints/{number}/acknowledgement")
@AllowedTo(Role.UNIT_CLERK)
@RequestScoped
public class AcknowledgementResource {

    @Inject
    Acknowledgement acknowledgement;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @POST
    public Response acknowledge(@PathParam("number") String number) {
        acknowledgement.acknowledge(access.actor(), number);
        return pages.redirect("/desk/complaints/" + number);
    }
}
