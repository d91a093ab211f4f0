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
import org.huiyin.complaint.relapse.Relapse;
import org.huiyin.complaint.relapse.RelapseDecision;
import org.huiyin.complaint.relapse.Relapses;
import org.huiyin.deadline.ClockCode;
import org.huiyin.web.desk.CaseOutcomes;
import org.huiyin.web.desk.CaseSheets;
import org.huiyin.web.form.Choice;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Decides whether a case that was over is handled once more. */
@Path("desk/complaints/{number}/relapse")
@AllowedTo(Role.SUPERVISOR_LEAD)
@RequestScoped
public class RelapseResource {

    @Inject
    RelapseDecision decision;

    @Inject
    Relapses relapses;

    @Inject
    Askers askers;

    @Inject
    Problems problems;

    @Inject
    CaseOutcomes outcomes;

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
        var reason = form.value("reason");
        if (form.either("decision", "REOPEN", "REFUSE")) decision.reopen(access.actor(), number, reason, named(form));
        else decision.refuse(access.actor(), number, reason);
    }

    private static List<Integer> named(Form form) {
        return form.all("items").stream()
                .filter(item -> item.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .toList();
    }

    private JteModel page(Form form) {
        var complaint = acts.open(number, Act.RELAPSE, Act.RELAPSE_REFUSAL);
        var words = acts.words();
        var report = relapses.open(complaint.id());
        var effects = List.of(
                words.text("desk.act.relapse.until", acts.lastDay(complaint, ClockCode.C3R)),
                words.text("desk.act.relapse.other"));
        return new StaticTemplates()
                .deskRelapse(new RelapsePage(
                        acts.frame(complaint, "relapse", form, effects),
                        outcomes.of(complaint, words),
                        report.map(Relapse::openedAt)
                                .map(at -> acts.dates().moment(at))
                                .orElse(null),
                        report.flatMap(Relapse::askerId)
                                .map(asker -> askers.other(complaint, asker))
                                .orElse(null),
                        report.flatMap(Relapse::report)
                                .map(CaseSheets::paragraphs)
                                .orElse(List.of()),
                        solved(complaint)));
    }

    private List<Choice> solved(Complaint complaint) {
        return problems.of(complaint.id()).stream()
                .filter(ProblemItem::verified)
                .map(item -> new Choice(
                        Integer.toString(item.position()), item.position() + ". " + item.title(), item.measure(), null))
                .toList();
    }
}
