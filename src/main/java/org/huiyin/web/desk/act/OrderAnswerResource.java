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
import org.huiyin.complaint.Complaints;
import org.huiyin.escalation.OrderAnswer;
import org.huiyin.platform.Refusal;
import org.huiyin.web.form.EscalationViews;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Answers the supervision orders of a case. */
@Path("desk/complaints/{number}/supervision-order-answer")
@AllowedTo({Role.UNIT_LEADER, Role.SUPERVISOR_LEAD})
@RequestScoped
public class OrderAnswerResource {

    @Inject
    OrderAnswer orders;

    @Inject
    Complaints complaints;

    @Inject
    EscalationViews escalations;

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
    public Response answer(MultivaluedMap<String, String> typed) {
        return acts.attempt(number, acts.form(typed), this::answer, this::page);
    }

    private void answer(Form form) {
        var actor = access.actor();
        var inside = orders.inside(actor, complaints.visible(actor, number));
        // What was written for the desks only is not told to the complainant because the order lapsed meanwhile.
        if (!inside && form.value("inside").equals("true")) throw new Refusal.Invalid("version", "complaint.changed");
        orders.answer(actor, number, form.value("text"));
    }

    private JteModel page(Form form) {
        var complaint = acts.open(number, Act.ORDER_ANSWER, Act.ORDER_ANSWER_OF_COOPERATING, Act.ORDER_ANSWER_OF_BODY);
        var words = acts.words();
        var effects = List.of(words.text("desk.act.supervision-order-answer.clock"));
        return new StaticTemplates()
                .deskOrderAnswer(new OrderAnswerPage(
                        acts.frame(complaint, "supervision-order-answer", form, effects),
                        escalations.forStaff(complaint, words),
                        orders.inside(access.actor(), complaint)));
    }
}
