package org.huiyin.web.citizen;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.complaint.intake.DraftFiling;
import org.huiyin.platform.FieldError;
import org.huiyin.platform.Refusal;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;

/** Step 5: read everything once more, and send it. */
@Path("file/check")
@PermitAll
@RequestScoped
public class CheckResource {

    @Inject
    CurrentDraft current;

    @Inject
    StepFrames steps;

    @Inject
    CheckSections sections;

    @Inject
    DraftFiling filing;

    @Inject
    Pages pages;

    @GET
    public Response show() {
        if (current.hash().isEmpty()) return pages.redirect("/file");
        return page(200, List.of());
    }

    @POST
    @Consumes("application/x-www-form-urlencoded")
    public Response submit(MultivaluedMap<String, String> form) {
        // A second press of the button, after the first one was answered.
        if (current.hash().isEmpty()) return pages.redirect(current.stored().isPresent() ? "/file/receipt" : "/file");
        var errors = new ArrayList<>(steps.errors(current.read()));
        if (!form.containsKey("noticeRead")) errors.add(new FieldError("noticeRead", "filing.noticeRead.missing"));
        if (!errors.isEmpty()) return page(422, errors);
        try {
            return send(current.hash().orElseThrow());
        } catch (Refusal.Invalid changedMeanwhile) {
            return page(422, changedMeanwhile.errors());
        }
    }

    private Response send(byte[] hash) {
        var command = new Answers(current.read()).command(StepFrames.locale(pages.words()));
        var amended = current.amended();
        if (amended.isPresent()) {
            filing.amend(hash, amended.get().id(), command);
            return pages.redirect("/file/receipt");
        }
        var filed = filing.file(hash, command);
        return filed.alreadyFiled() ? same(filed.complaint().number()) : pages.redirect("/file/receipt");
    }

    private Response page(int status, List<FieldError> errors) {
        var frame = pages.frame();
        var amending = current.amended().isPresent();
        var page = new CheckPage(
                frame,
                steps.view(Step.CHECK),
                steps.form(current.read()).with(errors),
                errors.stream().map(this::gap).toList(),
                sections.of(current.read(), amending),
                Notices.of(frame));
        return pages.show(status, new StaticTemplates().citizenCheck(page));
    }

    private CheckPage.Gap gap(FieldError error) {
        var step = Step.of(error.field());
        var id = "#" + steps.form(current.read()).id(error.field());
        var words = pages.words();
        return new CheckPage.Gap(
                step == Step.CHECK ? id : pages.frame().link(step.path()) + id,
                words.text(error.key(), error.variables()));
    }

    private Response same(String number) {
        return pages.show(409, new StaticTemplates().citizenSame(new SamePage(pages.frame(), number)));
    }
}
