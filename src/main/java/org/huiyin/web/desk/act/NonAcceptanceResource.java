package org.huiyin.web.desk.act;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.intake.NonAcceptance;
import org.huiyin.complaint.intake.NonAcceptanceReasons;
import org.huiyin.complaint.intake.NonAcceptanceReasons.Reason;
import org.huiyin.web.form.Choice;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Proposes not to accept a complaint. */
@Path("desk/complaints/{number}/non-acceptance")
@AllowedTo(Role.INTAKE)
@RequestScoped
public class NonAcceptanceResource {

    @Inject
    NonAcceptance nonAcceptance;

    @Inject
    NonAcceptanceReasons reasons;

    @Inject
    ActFrames acts;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @PathParam("number")
    String number = "";

    /** Choosing a reason fills in its explanation, to be fitted to this complainant. */
    @GET
    public Response page(@QueryParam("reasonCode") @DefaultValue("") String code) {
        var words = pages.words();
        var explanation =
                reasons.find(code).map(one -> one.explanation(words.english())).orElse("");
        var values = Map.of("reasonCode", List.of(code), "explanation", List.of(explanation));
        return pages.ok(page(new Form(words, values, List.of())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response propose(MultivaluedMap<String, String> typed) {
        return acts.attempt(
                number,
                acts.form(typed),
                form -> nonAcceptance.propose(
                        access.actor(), number, form.value("reasonCode"), form.value("explanation")),
                this::page);
    }

    private JteModel page(Form form) {
        var complaint = acts.open(number, Act.NON_ACCEPTANCE_PROPOSAL);
        var english = pages.words().english();
        var effects = List.of(pages.words().text("desk.act.non-acceptance.runs"));
        var chosen = reasons.find(form.value("reasonCode")).map(one -> chosen(one, english));
        return new StaticTemplates()
                .deskNonAcceptance(new NonAcceptancePage(
                        acts.frame(complaint, "non-acceptance", form, effects),
                        reasons.all().stream().map(one -> choice(one, english)).toList(),
                        chosen.orElse(null)));
    }

    private static Choice choice(Reason reason, boolean english) {
        return new Choice(
                reason.code(), reason.code() + " " + reason.reason(english), reason.explanation(english), null);
    }

    private static NonAcceptancePage.Chosen chosen(Reason reason, boolean english) {
        return new NonAcceptancePage.Chosen(
                reason.code(), reason.code() + " " + reason.reason(english), reason.route(english));
    }
}
