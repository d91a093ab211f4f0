package org.huiyin.web.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.util.List;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.intake.Material;
import org.huiyin.evidence.EvidenceFiles;
import org.huiyin.evidence.Holder;
import org.huiyin.platform.Refusal;
import org.huiyin.web.form.Upload;

/** The files that come with words to a complaint which is on its way. */
@RequestScoped
public class CaseFiles {

    @Inject
    EvidenceFiles evidence;

    @Inject
    Material material;

    /**
     * Takes the files one by one, before the words: of those it has taken none is lost when a later one is refused.
     *
     * @return how many there were
     * @throws Refusal.Invalid on {@code file} when one is refused
     * @throws IOException when the upload broke off
     */
    int keep(Complaint complaint, List<EntityPart> parts) throws IOException {
        var holder = Holder.complaint(complaint.id());
        var uploads = Upload.all(parts);
        for (var upload : uploads)
            material.add(complaint.id(), evidence.admit(holder, upload.name(), upload.content()));
        return uploads.size();
    }
}
