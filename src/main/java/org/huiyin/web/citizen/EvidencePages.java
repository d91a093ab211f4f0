package org.huiyin.web.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.huiyin.evidence.Holder;
import org.huiyin.platform.FieldError;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;

/** The page of step 4, also when a file was refused. */
@RequestScoped
public class EvidencePages {

    @Inject
    CurrentDraft current;

    @Inject
    StepFrames steps;

    @Inject
    Attachments attachments;

    @Inject
    Pages pages;

    Response show(int status, List<FieldError> errors) {
        var words = pages.words();
        var page = new EvidencePage(
                pages.frame(),
                steps.view(Step.EVIDENCE),
                steps.form(current.read()).with(errors),
                attachments.of(Holder.draft(current.hash().orElseThrow()), words),
                current.amended()
                        .map(complaint -> attachments.of(Holder.complaint(complaint.id()), words))
                        .orElse(List.of()),
                attachments.limits(words));
        return pages.show(status, new StaticTemplates().citizenEvidence(page));
    }
}
