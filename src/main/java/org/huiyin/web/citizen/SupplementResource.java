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
import org.huiyin.complaint.intake.Supplementation;
import org.huiyin.platform.FieldError;
import org.huiyin.platform.Refusal;
import org.huiyin.web.form.Pages;
import org.huiyin.web.form.Upload;
import org.huiyin.web.page.StaticTemplates;

/** Answers a request for supplements. */
@Path("track/supplement")
@PermitAll
@RequestScoped
public class SupplementResource {

    @Inject
    Pass pass;

    @Inject
    Supplementation supplementation;

    @Inject
    CaseFiles files;

    @Inject
    ActPages acts;

    @Inject
    Pages pages;

    @GET
    public Response show() {
        var complaint = pass.complaint();
        acts.mustAllow(complaint, Act.SUPPLEMENT);
        return Moves.with(pass.of(complaint.id()), page(200, complaint, "", List.of()));
    }

    @POST
    @Consumes("multipart/form-data")
    public Response supply(List<EntityPart> parts) throws IOException {
        var complaint = pass.complaint();
        acts.mustAllow(complaint, Act.SUPPLEMENT);
        var answer = Typed.clean(Upload.text(parts, "answer"));
        try {
            files.keep(complaint, parts);
            supplementation.supply(complaint.id(), answer);
            return pages.redirect("/track/case");
        } catch (Refusal.Invalid invalid) {
            return page(422, complaint, answer, invalid.errors());
        }
    }

    private Response page(int status, Complaint complaint, String answer, List<FieldError> errors) {
        var page = acts.supplement(complaint, Map.of("answer", List.of(answer)), errors);
        return pages.show(status, new StaticTemplates().citizenSupplement(page));
    }
}
