package org.huiyin.web.citizen;

import gg.jte.models.runtime.JteModel;
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
import org.huiyin.web.page.StaticTemplates;

/** Asks the level above to look at the reply. */
@Path("track/recheck")
@PermitAll
@RequestScoped
public class RecheckResource {

    @Inject
    OneText text;

    @Inject
    RecheckRequest recheck;

    @Inject
    ActPages acts;

    @GET
    public Response show() {
        return text.show(this::page);
    }

    @POST
    @Consumes("application/x-www-form-urlencoded")
    public Response ask(@FormParam("objection") @DefaultValue("") String typed) {
        return text.send(typed, recheck::ask, this::page);
    }

    private JteModel page(Complaint complaint, String objection, List<FieldError> errors) {
        var page = acts.recheck(complaint, Map.of("objection", List.of(objection)), errors);
        return new StaticTemplates().citizenRecheck(page);
    }
}
