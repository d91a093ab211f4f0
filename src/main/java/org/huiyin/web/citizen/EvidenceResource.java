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
import org.huiyin.evidence.EvidenceFiles;
import org.huiyin.evidence.Holder;
import org.huiyin.platform.Refusal;
import org.huiyin.web.form.Pages;
import org.huiyin.web.form.Upload;

/** Step 4: evidence. A file that was kept is seen and removed under {@code file/evidence/files}. */
@Path("file/evidence")
@PermitAll
@RequestScoped
public class EvidenceResource {

    @Inject
    CurrentDraft current;

    @Inject
    EvidencePages evidence;

    @Inject
    EvidenceFiles files;

    @Inject
    Pages pages;

    @GET
    public Response show() {
        if (current.hash().isEmpty()) return pages.redirect("/file"); // there is nothing yet to attach a file to
        return evidence.show(200, List.of());
    }

    /** Also on the way to the next page a file that was chosen is kept: not everybody presses "upload" first. */
    @POST
    @Consumes("multipart/form-data")
    public Response keep(List<EntityPart> parts) throws IOException {
        var hash = current.hash();
        if (hash.isEmpty()) return pages.redirect("/file");
        var more = !Upload.text(parts, "more").isEmpty();
        try {
            var kept = keep(Holder.draft(hash.get()), Upload.all(parts));
            if (more && kept == 0) throw new Refusal.Invalid("file", "evidence.file.missing");
            return pages.redirect((more ? Step.EVIDENCE : Step.CHECK).path());
        } catch (Refusal.Invalid refused) {
            return evidence.show(422, refused.errors()); // the files before it are kept
        }
    }

    private int keep(Holder draft, List<Upload> uploads) throws IOException {
        for (var upload : uploads) files.keep(draft, files.admit(draft, upload.name(), upload.content()));
        return uploads.size();
    }
}
