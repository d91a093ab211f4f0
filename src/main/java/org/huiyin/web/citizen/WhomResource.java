package org.huiyin.web.citizen;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.huiyin.platform.FieldError;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;

/** Step 2: whom it is about. Looking for a unit, adding and removing one work as plain forms. */
@Path("file/whom")
@PermitAll
@RequestScoped
public class WhomResource {

    @Inject
    CurrentDraft current;

    @Inject
    StepFrames steps;

    @Inject
    Rows rows;

    @Inject
    Lists lists;

    @Inject
    Pages pages;

    @GET
    public Response show(
            @QueryParam("find") @DefaultValue("-1") int find, @QueryParam("rows") @DefaultValue("1") int shown) {
        return page(200, List.of(), find, shown);
    }

    @POST
    @Consumes("application/x-www-form-urlencoded")
    public Response save(MultivaluedMap<String, String> form) {
        var cookie = current.keep(Step.WHOM, rows.read(form, pages.words()), form.getFirst("tab"));
        if (!current.elsewhere().isEmpty()) return Moves.with(cookie, page(409, current.elsewhere(), -1, 1));
        var errors = steps.errors(current.read(), Step.WHOM);
        var detour = rows.detour(form, Accusation.in(current.read()).size());
        if (detour != null) return Moves.with(cookie, pages.redirect(detour));
        return Moves.with(cookie, errors.isEmpty() ? pages.redirect(Step.WHAT.path()) : page(422, errors, -1, 1));
    }

    private Response page(int status, List<FieldError> errors, int find, int shown) {
        var words = pages.words();
        var draft = current.read();
        var page = new WhomPage(
                pages.frame(),
                steps.view(Step.WHOM),
                steps.form(draft).with(errors),
                lists.regions(words),
                rows.views(draft, find, shown, words));
        return pages.show(status, new StaticTemplates().citizenWhom(page));
    }
}
