package org.huiyin.web.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.huiyin.complaint.intake.Amendment;
import org.huiyin.complaint.intake.Drafts;
import org.huiyin.complaint.intake.Filing;
import org.huiyin.web.form.Pages;

/** Sends the draft: files it, or changes what was filed from it a few minutes ago. */
@RequestScoped
public class Submission {

    @Inject
    CurrentDraft current;

    @Inject
    Filing filing;

    @Inject
    Amendment amendment;

    @Inject
    Drafts drafts;

    @Inject
    Attachments attachments;

    @Inject
    Pages pages;

    /** Returns the number under which the same report was filed before, or nothing when all is well. */
    Optional<String> submit() {
        var hash = current.hash().orElseThrow();
        var command = new Answers(current.read()).command(StepFrames.locale(pages.words()));
        var amended = current.amended();
        if (amended.isPresent()) {
            amendment.amend(amended.get().id(), command);
            attachments.claim(hash, amended.get().id());
            return Optional.empty();
        }
        var filed = filing.file(command, current.filingKey());
        if (filed.alreadyFiled()) return Optional.of(filed.complaint().number());
        drafts.filed(hash, filed.complaint().id());
        attachments.claim(hash, filed.complaint().id());
        return Optional.empty();
    }
}
