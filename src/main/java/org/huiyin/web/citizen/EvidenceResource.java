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
import org.huiyin.web.page.StaticTemplates;

/** Step 4: evidence. The files themselves come and go under {@code file/evidence/files}. */
@Path("file/evidence")
@PermitAll
@RequestScoped
public class EvidenceResource {

    @Inject
    CurrentDraft current;

    @Inject
    StepFrames steps;

    @Inject
    Attachments attachments;

    @Inject
    Pages pages;

    @GET
    public Response show() {
        var hash = current.hash();
        if (hash.isEmpty()) return pages.redirect("/file"); // there is nothing yet to attach a file to
        var words = pages.words();
        var page = new EvidencePage(
                pages.frame(),
                steps.view(Step.EVIDENCE),
                steps.form(current.read()),
                attachments.ofDraft(hash.get(), words),
                limits());
        return pages.ok(new StaticTemplates().citizenEvidence(page));
    }

    @POST
    public Response goOn() {
        return pages.redirect(Step.CHECK.path());
    }

    private List<String> limits() {
        var words = pages.words();
        return List.of(
                words.text("filing.limits.kinds"),
                words.text("filing.limits.size"),
                words.text("filing.limits.cleaned"),
                words.text("filing.limits.originals"));
    }
}
