package org.huiyin.web.citizen;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.intake.Material;
import org.huiyin.evidence.EvidenceFiles;
import org.huiyin.evidence.Holder;
import org.huiyin.platform.Refusal;
import org.huiyin.web.form.FileAnswer;
import org.huiyin.web.form.Pages;
import org.huiyin.web.form.Upload;
import org.huiyin.web.page.StaticTemplates;
import org.jspecify.annotations.Nullable;

/** Files that a complainant adds to the opened complaint, and those that were sent before. */
@Path("track/evidence/files")
@PermitAll
@RequestScoped
public class CaseEvidenceResource {

    @Inject
    Pass pass;

    @Inject
    Material material;

    @Inject
    EvidenceFiles evidence;

    @Inject
    FileAnswer files;

    @Inject
    ActPages acts;

    @Inject
    Pages pages;

    @POST
    @Consumes("multipart/form-data")
    public Response add(List<EntityPart> parts) throws IOException {
        var complaint = pass.complaint();
        acts.mustAllow(complaint, Act.MATERIAL);
        var holder = Holder.complaint(complaint.id());
        try {
            for (var upload : Upload.all(parts))
                material.add(complaint.id(), evidence.admit(holder, upload.name(), upload.content()));
            return pages.redirect("/track/material");
        } catch (Refusal.Invalid refused) {
            var page = acts.material(complaint, Map.of(), refused.errors());
            return pages.show(422, new StaticTemplates().citizenMaterial(page));
        }
    }

    @GET
    @Path("{id}")
    public Response show(@PathParam("id") String id, @HeaderParam("Range") @Nullable String range) {
        var file = evidence.find(Holder.complaint(pass.complaint().id()), id)
                .orElseThrow(() -> new Refusal.Unknown("evidence.unknown"));
        return files.of(file, file.name(), range);
    }
}
