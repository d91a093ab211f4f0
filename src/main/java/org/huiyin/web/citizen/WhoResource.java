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
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.complaint.ComplainantType;
import org.huiyin.complaint.IdentityMode;
import org.huiyin.complaint.intake.Draft;
import org.huiyin.platform.FieldError;
import org.huiyin.platform.Words;
import org.huiyin.web.form.Choice;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;

/** Step 1: who I am, and who may know. Once it is filed, identity stays as it was. */
@Path("file/who")
@PermitAll
@RequestScoped
public class WhoResource {

    @Inject
    CurrentDraft current;

    @Inject
    StepFrames steps;

    @Inject
    Pages pages;

    @GET
    public Response show() {
        if (current.amended().isPresent()) return pages.redirect(Step.WHOM.path());
        return page(200, current.read(), List.of());
    }

    @POST
    @Consumes("application/x-www-form-urlencoded")
    public Response save(MultivaluedMap<String, String> form) {
        if (current.amended().isPresent()) return pages.redirect(Step.WHOM.path());
        var cookie = current.keep(Step.WHO, Typed.on(Step.WHO, form), form.getFirst("tab"));
        if (!current.elsewhere().isEmpty()) return Moves.with(cookie, page(409, current.read(), current.elsewhere()));
        if (form.containsKey("later")) return Moves.with(cookie, pages.redirect("/file"));
        var errors = steps.errors(current.read(), Step.WHO);
        return Moves.with(
                cookie, errors.isEmpty() ? pages.redirect(Step.WHOM.path()) : page(422, current.read(), errors));
    }

    private Response page(int status, Draft draft, List<FieldError> errors) {
        var words = pages.words();
        var page = new WhoPage(
                pages.frame(), steps.view(Step.WHO), steps.form(draft).with(errors), types(words), modes(words));
        return pages.show(status, new StaticTemplates().citizenWho(page));
    }

    private static List<Choice> types(Words words) {
        return Stream.of(ComplainantType.ENTERPRISE, ComplainantType.INDIVIDUAL_BUSINESS, ComplainantType.CITIZEN)
                .map(type -> Choice.of(type.name(), words.text("complaint.type." + type.name())))
                .toList();
    }

    private static List<Choice> modes(Words words) {
        return Stream.of(IdentityMode.values())
                .map(mode -> new Choice(
                        mode.name(),
                        words.text("complaint.identity." + mode.name()),
                        words.text("filing.identity." + mode.name()),
                        words.text("filing.fear." + mode.name())))
                .toList();
    }
}
