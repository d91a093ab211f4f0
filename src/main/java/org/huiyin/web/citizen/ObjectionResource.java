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
import org.huiyin.complaint.objection.Objecting;
import org.huiyin.platform.FieldError;
import org.huiyin.web.page.StaticTemplates;

/** Objects to not being accepted. */
@Path("track/objection")
@PermitAll
@RequestScoped
public class ObjectionResource {

    @Inject
    OneText text;

    @Inject
    Objecting objecting;

    @Inject
    ActPages acts;

    @GET
    public Response show() {
        return text.show(this::page);
    }

    @POST
    @Consumes("application/x-www-form-urlencoded")
    public Response object(@FormParam("reason") @DefaultValue("") String typed) {
        return text.send(typed, objecting::object, this::page);
    }

    private JteModel page(Complaint complaint, String reason, List<FieldError> errors) {
        var page = acts.objection(complaint, Map.of("reason", List.of(reason)), errors);
        return new StaticTemplates().citizenObjection(page);
    }
}
