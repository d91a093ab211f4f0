package org.huiyin.web.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;

/** The page of a case. */
@Path("desk/complaints/{number}")
@RolesAllowed({
    "INTAKE", "DISPATCHER", "SUPERVISOR_LEAD", "REVIEWER", "UNIT_CLERK", "UNIT_HANDLER", "UNIT_LEADER", "COOP_HANDLER"
})
@RequestScoped
public class CaseResource {

    @Inject
    CaseViews views;

    @Inject
    Pages pages;

    @PathParam("number")
    String number = "";

    @GET
    public Response page() {
        return pages.ok(new StaticTemplates().deskCase(views.of(number)));
    }
}
