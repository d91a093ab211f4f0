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
import org.huiyin.complaint.recusal.AskRecusal;
import org.huiyin.complaint.recusal.CasePeople;
import org.huiyin.complaint.recusal.RecusalAsking;
import org.huiyin.deadline.ClockCode;
import org.huiyin.web.form.Choice;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Declares that oneself or a colleague is not impartial. */
@Path("desk/complaints/{number}/recusal-declaration")
@AllowedTo({
    Role.INTAKE,
    Role.DISPATCHER,
    Role.REVIEWER,
    Role.SUPERVISOR_LEAD,
    Role.UNIT_CLERK,
    Role.UNIT_HANDLER,
    Role.UNIT_LEADER,
    Role.COOP_HANDLER
})
@RequestScoped
public class RecusalDeclarationResource {

    @Inject
    RecusalAsking asking;

    @Inject
    CasePeople people;

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
    public Response declare(MultivaluedMap<String, String> typed) {
        return acts.attempt(number, acts.form(typed), this::declare, this::page);
    }

    private void declare(Form form) {
        var command = new AskRecusal("", form.value("person"), form.value("reason"), form.value("newFacts"));
        asking.declare(access.actor(), number, command);
    }

    private JteModel page(Form form) {
        var complaint = acts.open(number, Act.RECUSAL_DECLARATION);
        var words = acts.words();
        var effects = List.of(
                words.text("desk.act.recusal-declaration.until", acts.lastDay(complaint, ClockCode.RECUSAL)),
                words.text("desk.act.recusal-declaration.goesOn"));
        var self = access.actor().account();
        var colleagues = people.colleagues(access.actor(), complaint).stream()
                .map(one -> Choice.of(
                        one.username(),
                        one.id() == self ? words.text("desk.act.recusal-declaration.self", one.name()) : one.name()))
                .toList();
        return new StaticTemplates()
                .deskRecusalDeclaration(new RecusalDeclarationPage(
                        acts.frame(complaint, "recusal-declaration", form, effects), colleagues));
    }
}
