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
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.relapse.RelapseReport;
import org.huiyin.evidence.EvidenceFiles;
import org.huiyin.evidence.Holder;
import org.huiyin.platform.FieldError;
import org.huiyin.platform.Refusal;
import org.huiyin.web.form.Pages;
import org.huiyin.web.form.Upload;
import org.huiyin.web.page.StaticTemplates;

/** Reports that what was solved has come back, or that there is new evidence; with files, if there are any. */
@Path("track/relapse")
@PermitAll
@RequestScoped
public class RelapseResource {

    @Inject
    Pass pass;

    @Inject
    RelapseReport report;

    @Inject
    EvidenceFiles evidence;

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
    @Consumes("multipart/form-data")
    public Response send(List<EntityPart> parts) throws IOException {
        var complaint = pass.complaint();
        report.mustBePossible(complaint);
        var text = Typed.clean(Upload.text(parts, "report"));
        try {
            var holder = Holder.complaint(complaint.id());
            for (var upload : Upload.all(parts))
                report.attach(complaint.id(), evidence.admit(holder, upload.name(), upload.content()));
            report.report(complaint.id(), text);
            return pages.redirect("/track/case#story");
        } catch (Refusal.Invalid invalid) {
            return page(422, complaint, text, invalid.errors());
        }
    }

    private Response page(int status, Complaint complaint, String text, List<FieldError> errors) {
        var page = acts.relapse(complaint, Map.of("report", List.of(text)), errors);
        return pages.show(status, new StaticTemplates().citizenRelapse(page));
    }
}
