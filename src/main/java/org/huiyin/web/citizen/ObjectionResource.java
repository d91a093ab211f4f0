package org.huiyin.web.citizen;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.objection.Objecting;
import org.huiyin.platform.FieldError;
import org.huiyin.platform.Refusal;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;

/** Objects to not being accepted. */
@Path("track/objection")
@PermitAll
@RequestScoped
public class ObjectionResource {

    @Inject
    Pass pass;

    @Inject
    Objecting objecting;

    @Inject
    ActPages acts;

    @Inject
    Pages pages;

    @GET
    public Response show() {
        var complaint = pass.complaint();
        return Moves.with(pass.of(complaint.id()), page(200, complaint, "", List.of()));
    }

    @POST
    @Consumes("application/x-www-form-urlencoded")
    public Response object(@FormParam("reason") @DefaultValue("") String typed) {
        var complaint = pass.complaint();
        var reason = Typed.clean(typed);
        try {
            objecting.object(complaint.id(), reason);
            return pages.redirect("/track/case");
        } catch (Refusal.Invalid invalid) {
            return page(422, complaint, reason, invalid.errors());
        }
    }

    private Response page(int status, Complaint complaint, String reason, List<FieldError> errors) {
        var page = acts.objection(complaint, Map.of("reason", List.of(reason)), errors);
        return pages.show(status, new StaticTemplates().citizenObjection(page));
    }
}
