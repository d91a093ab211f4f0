package org.huiyin.web.citizen;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.intake.Material;
import org.huiyin.platform.FieldError;
import org.huiyin.platform.Refusal;
import org.huiyin.web.form.Pages;
import org.huiyin.web.form.Upload;
import org.huiyin.web.page.StaticTemplates;

/** Adds words and files to the opened complaint; either is enough. */
@Path("track/material")
@PermitAll
@RequestScoped
public class MaterialResource {

    @Inject
    Pass pass;

    @Inject
    Material material;

    @Inject
    CaseFiles files;

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
    @Consumes("multipart/form-data")
    public Response add(List<EntityPart> parts) throws IOException {
        var complaint = pass.complaint();
        acts.mustAllow(complaint, Act.MATERIAL);
        var note = Typed.clean(Upload.text(parts, "note"));
        try {
            var kept = files.keep(complaint, parts);
            if (kept == 0 || !note.isBlank()) material.add(complaint.id(), note);
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
