package org.huiyin.web.citizen;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.huiyin.evidence.EvidenceFiles;
import org.huiyin.evidence.Holder;
import org.huiyin.platform.Refusal;
import org.huiyin.web.form.FileAnswer;
import org.huiyin.web.form.Pages;
import org.jspecify.annotations.Nullable;

/** Evidence for a report that is still being written; whoever holds the draft's cookie may add, look and remove. */
@Path("file/evidence/files")
@PermitAll
@RequestScoped
public class DraftEvidenceResource {

    @Inject
    EvidenceFiles evidence;

    @Inject
    FileAnswer files;

    @Inject
    Pages pages;

    @Inject
    CurrentDraft current;

    @POST
    @Path("{id}/removal")
    public Response remove(@PathParam("id") String id) {
        evidence.remove(draftHash(), id);
        return pages.redirect("/file/evidence");
    }

    @GET
    @Path("{id}")
    public Response show(@PathParam("id") String id, @HeaderParam("Range") @Nullable String range) {
        var file =
                evidence.find(Holder.draft(draftHash()), id).orElseThrow(() -> new Refusal.Unknown("evidence.unknown"));
        return files.of(file, file.name(), range);
    }

    private byte[] draftHash() {
        return current.hash().orElseThrow(() -> new Refusal.Unknown("filing.draft.none"));
    }
}
