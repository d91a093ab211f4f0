package org.huiyin.web.citizen;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.huiyin.web.form.Pages;

/** Step 4: evidence. The files themselves come and go under {@code file/evidence/files}. */
@Path("file/evidence")
@PermitAll
@RequestScoped
public class EvidenceResource {

    @Inject
    CurrentDraft current;

    @Inject
    EvidencePages evidence;

    @Inject
    Pages pages;

    @GET
    public Response show() {
        if (current.hash().isEmpty()) return pages.redirect("/file"); // there is nothing yet to attach a file to
        return evidence.show(200, List.of());
    }

    @POST
    public Response goOn() {
        return pages.redirect(Step.CHECK.path());
    }
}
