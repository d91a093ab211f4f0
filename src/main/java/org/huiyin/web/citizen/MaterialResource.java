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
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.intake.Material;
import org.huiyin.platform.FieldError;
import org.huiyin.platform.Refusal;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;

/** Adds words to the opened complaint; files go to {@code track/evidence/files}. */
@Path("track/material")
@PermitAll
@RequestScoped
public class MaterialResource {

    @Inject
    Pass pass;

    @Inject
    Material material;

    @Inject
    ActPages acts;

    @Inject
    Pages pages;

    @GET
    public Response show() {
        var complaint = pass.complaint();
        acts.mustAllow(complaint, Act.MATERIAL);
        return Moves.with(pass.of(complaint.id()), page(200, complaint, "", List.of()));
    }

    @POST
    @Consumes("application/x-www-form-urlencoded")
    public Response add(@FormParam("note") @DefaultValue("") String typed) {
        var complaint = pass.complaint();
        var note = Typed.clean(typed);
        try {
            material.add(complaint.id(), note);
            return pages.redirect("/track/case#story");
        } catch (Refusal.Invalid invalid) {
            return page(422, complaint, note, invalid.errors());
        }
    }

    private Response page(int status, Complaint complaint, String note, List<FieldError> errors) {
        var page = acts.material(complaint, Map.of("note", List.of(note)), errors);
        return pages.show(status, new StaticTemplates().citizenMaterial(page));
    }
}
