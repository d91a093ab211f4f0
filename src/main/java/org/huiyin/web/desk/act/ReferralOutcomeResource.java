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
import org.huiyin.complaint.referral.Referral;
import org.huiyin.complaint.referral.Referrals;
import org.huiyin.complaint.referral.Referring;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Writes down what came of a referral over there. */
@Path("desk/complaints/{number}/referral-outcome")
@AllowedTo({Role.INTAKE, Role.DISPATCHER, Role.REVIEWER, Role.SUPERVISOR_LEAD})
@RequestScoped
public class ReferralOutcomeResource {

    @Inject
    Referring referring;

    @Inject
    Referrals referrals;

    @Inject
    ReferralPages referralPages;

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
    public Response conclude(MultivaluedMap<String, String> typed) {
        return acts.attempt(number, acts.form(typed), this::conclude, this::page);
    }

    private void conclude(Form form) {
        var day = Typed.day("outcomeOn", form.value("outcomeOn"));
        referring.conclude(access.actor(), number, Typed.number(form.value("referral")), form.value("outcome"), day);
    }

    private JteModel page(Form form) {
        var complaint = acts.open(number, Act.REFERRAL_OUTCOME);
        var effects = List.of(acts.words().text("desk.act.referral-outcome.stays"));
        return new StaticTemplates()
                .deskReferralOutcome(referralPages.of(
                        acts.frame(complaint, "referral-outcome", form, effects),
                        referrals.at(complaint.id(), Referral.State.RECEIVED)));
    }
}
