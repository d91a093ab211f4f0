package org.huiyin.web.desk.act;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.handling.Review;
import org.huiyin.inbox.PossibleActs;
import org.huiyin.web.desk.CaseOutcomes;
import org.huiyin.web.desk.CaseSheets;
import org.huiyin.web.desk.ContactViews;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Reviews a reply: approves it, and it goes out, or returns it. */
@Path("desk/complaints/{number}/review")
@AllowedTo({Role.REVIEWER, Role.SUPERVISOR_LEAD})
@RequestScoped
public class ReviewResource {

    @Inject
    Review review;

    @Inject
    PossibleActs possible;

    @Inject
    CaseSheets sheets;

    @Inject
    CaseOutcomes outcomes;

    @Inject
    ContactViews contacts;

    @Inject
    ActFrames acts;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @PathParam("number")
    String number = "";

    @GET
    public Response page() {
        return pages.ok(page(Form.empty(pages.words())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(MultivaluedMap<String, String> typed) {
        return acts.attempt(number, acts.form(typed), this::decide, this::page);
    }

    private void decide(Form form) {
        var opinion = form.value("opinion");
        if (form.either("decision", "APPROVE", "RETURN")) review.approve(access.actor(), number, opinion);
        else review.sendBack(access.actor(), number, opinion);
    }

    private JteModel page(Form form) {
        var complaint = acts.open(number, Act.REVIEW_APPROVAL, Act.REVIEW_RETURN);
        var outcome = outcomes.of(complaint, pages.words());
        var rounds = outcome.rounds();
        return new StaticTemplates()
                .deskReview(new ReviewPage(
                        acts.frame(complaint, "review", form, List.of()),
                        CaseSheets.paragraphs(complaint.matter().narrative()),
                        rounds.get(rounds.size() - 1),
                        outcome.items(),
                        sheets.evidence(complaint, acts.dates()),
                        contacts.of(complaint, acts.words()),
                        possible.of(access.actor(), complaint).contains(Act.REVIEW_APPROVAL)));
    }
}
