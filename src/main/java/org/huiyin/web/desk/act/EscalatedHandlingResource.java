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
import org.huiyin.complaint.Conclusion;
import org.huiyin.deadline.ClockCode;
import org.huiyin.escalation.EscalatedHandling;
import org.huiyin.platform.Words;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Takes a listed case over from the body below. */
@Path("desk/complaints/{number}/escalated-handling")
@AllowedTo({Role.SUPERVISOR_LEAD})
@RequestScoped
public class EscalatedHandlingResource {

    @Inject
    EscalatedHandling handling;

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
    public Response takeOver(MultivaluedMap<String, String> typed) {
        return acts.attempt(
                number,
                acts.form(typed),
                form -> handling.takeOver(access.actor(), number, form.value("reason")),
                this::page);
    }

    private JteModel page(Form form) {
        var complaint = acts.open(number, Act.ESCALATED_HANDLING);
        var words = pages.words();
        var effects = effects(complaint, words);
        return new StaticTemplates().deskEscalatedHandling(acts.frame(complaint, "escalated-handling", form, effects));
    }

    private List<String> effects(Complaint complaint, Words words) {
        if (EscalatedHandling.judges(complaint)) return List.of(words.text("desk.act.escalated-handling.judgement"));
        var clocks = Conclusion.asksAbove(complaint)
                ? words.text("desk.act.escalated-handling.anew", acts.lastDay(complaint, ClockCode.C3R))
                : words.text("desk.act.escalated-handling.clocks");
        return List.of(words.text("desk.act.escalated-handling.handover"), clocks);
    }
}
