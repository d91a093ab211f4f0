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
import org.huiyin.complaint.recheck.RecheckRequest;
import org.huiyin.platform.FieldError;
import org.huiyin.platform.Refusal;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;

/** Asks the level above to look at the reply. */
@Path("track/recheck")
@PermitAll
@RequestScoped
public class RecheckResource {

    @Inject
    Pass pass;

    @Inject
    RecheckRequest recheck;

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
    public Response ask(@FormParam("objection") @DefaultValue("") String typed) {
        var complaint = pass.complaint();
        var objection = Typed.clean(typed);
        try {
            recheck.ask(complaint.id(), objection);
            return pages.redirect("/track/case");
        } catch (Refusal.Invalid invalid) {
            return page(422, complaint, objection, invalid.errors());
        }
    }

    private Response page(int status, Complaint complaint, String objection, List<FieldError> errors) {
        var page = acts.recheck(complaint, Map.of("objection", List.of(objection)), errors);
        return pages.show(status, new StaticTemplates().citizenRecheck(page));
    }
}
