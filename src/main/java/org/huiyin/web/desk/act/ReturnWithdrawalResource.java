package org.huiyin.web.desk.act;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.huiyin.account.Role;
import org.huiyin.complaint.returning.Returning;
import org.huiyin.web.form.Pages;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Takes a request to give a case back, back; the button is on the case page. */
@Path("desk/complaints/{number}/return-withdrawal")
@AllowedTo(Role.UNIT_LEADER)
@RequestScoped
public class ReturnWithdrawalResource {

    @Inject
    Returning returning;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @POST
    public Response takeBack(@PathParam("number") String number) {
        returning.takeBack(access.actor(), number);
        return pages.redirect("/desk/complaints/" + number);
    }
}
