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
import java.util.stream.IntStream;
import org.huiyin.platform.Clock;
import org.huiyin.platform.FieldError;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;

/** Step 3: what happened, and what one asks for. */
@Path("file/what")
@PermitAll
@RequestScoped
public class WhatResource {

    private static final int MOST_REQUESTS = 10;

    @Inject
    CurrentDraft current;

    @Inject
    StepFrames steps;

    @Inject
    Lists lists;

    @Inject
    Pages pages;

    @Inject
    Clock clock;

    @GET
    public Response show(@QueryParam("requests") @DefaultValue("3") int lines) {
        return page(200, List.of(), lines);
    }

    @POST
    @Consumes("application/x-www-form-urlencoded")
    public Response save(MultivaluedMap<String, String> form) {
        var cookie = current.keep(Step.WHAT, Typed.on(Step.WHAT, form), form.getFirst("tab"));
        var lines = current.read().all("requests").size();
        if (!current.elsewhere().isEmpty()) return Moves.with(cookie, page(409, current.elsewhere(), lines));
        if (form.containsKey("later")) return Moves.with(cookie, pages.redirect("/file"));
        if (form.containsKey("add"))
            return Moves.with(cookie, pages.redirect("/file/what?requests=" + (lines + 1) + "#requests-" + lines));
        var errors = steps.errors(current.read(), Step.WHAT);
        return Moves.with(cookie, errors.isEmpty() ? pages.redirect(Step.EVIDENCE.path()) : page(422, errors, lines));
    }

    private Response page(int status, List<FieldError> errors, int lines) {
        var words = pages.words();
        var page = new WhatPage(
                pages.frame(),
                steps.view(Step.WHAT),
                steps.form(current.read()).with(errors),
                lists.categories(words),
                lists.sectors(words),
                lists.actionKinds(words),
                requests(lines),
                clock.today().toString());
        return pages.show(status, new StaticTemplates().citizenWhat(page));
    }

    /** What was asked for, closed up, and room for more. */
    private List<WhatPage.Request> requests(int lines) {
        var texts = new Answers(current.read()).requests();
        var count = Math.min(MOST_REQUESTS, Math.max(Math.max(1, lines), texts.size()));
        return IntStream.range(0, count)
                .mapToObj(i -> new WhatPage.Request(i + 1, "requests[" + i + "]", i < texts.size() ? texts.get(i) : ""))
                .toList();
    }
}
