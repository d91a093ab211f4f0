package org.huiyin.web.citizen;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.huiyin.platform.Refusal;
import org.huiyin.web.form.Pages;
import org.huiyin.web.form.ReplyLetters;
import org.huiyin.web.page.StaticTemplates;

/** The opened complaint and its reply. */
@Path("track")
@PermitAll
@RequestScoped
public class CaseResource {

    @Inject
    Pass pass;

    @Inject
    Cases cases;

    @Inject
    ReplyLetters letters;

    @Inject
    Pages pages;

    @GET
    @Path("case")
    public Response show() {
        var complaint = pass.complaint();
        return Moves.with(pass.of(complaint.id()), pages.ok(new StaticTemplates().citizenCase(cases.of(complaint))));
    }

    @GET
    @Path("letter")
    public Response letter() {
        var complaint = pass.complaint();
        var letter =
                letters.approved(complaint, pages.words()).orElseThrow(() -> new Refusal.NotNow("track.letter.none"));
        var page = new LetterPage(pages.frame(), letter, cases.mayRate(complaint));
        return Moves.with(pass.of(complaint.id()), pages.ok(new StaticTemplates().citizenLetter(page)));
    }
}
