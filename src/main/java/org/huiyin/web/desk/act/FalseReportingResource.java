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
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.rectification.ProblemItem;
import org.huiyin.complaint.rectification.Problems;
import org.huiyin.deadline.ClockCode;
import org.huiyin.escalation.Claim;
import org.huiyin.escalation.Claims;
import org.huiyin.escalation.FalseReporting;
import org.huiyin.inbox.PossibleActs;
import org.huiyin.platform.Words;
import org.huiyin.web.desk.CaseOutcomes;
import org.huiyin.web.form.Choice;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Finds that what the unit reported is false. */
@Path("desk/complaints/{number}/false-reporting")
@AllowedTo(Role.SUPERVISOR_LEAD)
@RequestScoped
public class FalseReportingResource {

    private static final String WORDS = "desk.act.false-reporting.";

    @Inject
    FalseReporting reporting;

    @Inject
    Claims claims;

    @Inject
    Problems problems;

    @Inject
    CaseOutcomes outcomes;

    @Inject
    PossibleActs possible;

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
    public Response find(MultivaluedMap<String, String> typed) {
        return acts.attempt(
                number,
                acts.form(typed),
                form -> reporting.find(access.actor(), number, form.value("what"), form.value("proof")),
                this::page);
    }

    private JteModel page(Form form) {
        var complaint = acts.open(number, Act.FALSE_REPORTING);
        var words = acts.words();
        var effects = List.of(words.text(WORDS + "listed"), words.text(WORDS + "people"));
        var measures = possible.of(access.actor(), complaint).contains(Act.MEASURE);
        return new StaticTemplates()
                .deskFalseReporting(new FalseReportingPage(
                        acts.frame(complaint, "false-reporting", form, effects),
                        outcomes.of(complaint, words),
                        claims.of(complaint).stream()
                                .map(claim -> choice(complaint, claim, words))
                                .toList(),
                        measures ? "/desk/complaints/" + number + "/measure" : null));
    }

    private Choice choice(Complaint complaint, Claim claim, Words words) {
        var title = words.text("escalation.claim." + claim.kind(), claim.item());
        if (claim.kind() != Claim.Kind.RECTIFICATION)
            return new Choice(claim.code(), title, words.text(WORDS + follows(complaint, claim)), null);
        var item = problems.of(complaint.id()).stream()
                .filter(one -> one.position() == claim.item())
                .findFirst()
                .orElseThrow();
        return new Choice(claim.code(), title + " " + item.title(), solved(complaint, claim, item, words), null);
    }

    private String solved(Complaint complaint, Claim claim, ProblemItem item, Words words) {
        return item.verified() && reporting.redone(complaint, claim)
                ? words.text(WORDS + "again", acts.lastDay(complaint, ClockCode.C8))
                : words.text(WORDS + follows(complaint, claim));
    }

    private String follows(Complaint complaint, Claim claim) {
        if (reporting.redone(complaint, claim)) return "back";
        if (complaint.allows(Act.RELAPSE)) return "over";
        return complaint.allows(Act.CLOSURE) && !complaint.problemFound() ? "answered" : "stays";
    }
}
