package org.huiyin.web.citizen;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.huiyin.evidence.EvidenceFiles;
import org.huiyin.evidence.Holder;
import org.huiyin.platform.Refusal;
import org.huiyin.web.form.FileAnswer;
import org.jspecify.annotations.Nullable;

/** Files that a complainant adds to the opened complaint, and those that were sent before. */
@Path("track/evidence/files")
@PermitAll
@RequestScoped
public class CaseEvidenceResource {

    @Inject
    Pass pass;

    @Inject
    EvidenceFiles evidence;

    @Inject
    FileAnswer files;

    @GET
    @Path("{id}")
    public Response show(@PathParam("id") String id, @HeaderParam("Range") @Nullable String range) {
        var file = evidence.find(Holder.complaint(pass.complaint().id()), id)
                .orElseThrow(() -> new Refusal.Unknown("evidence.unknown"));
        return files.of(file, file.name(), range);
    }
}
