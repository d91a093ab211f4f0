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
import org.huiyin.complaint.referral.ReferralDecision;
import org.huiyin.complaint.referral.Referrals;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Decides on a proposed referral. */
@Path("desk/complaints/{number}/referral")
@AllowedTo(Role.SUPERVISOR_LEAD)
@RequestScoped
public class ReferralResource {

    @Inject
    ReferralDecision decision;

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
    public Response decide(MultivaluedMap<String, String> typed) {
        return acts.attempt(number, acts.form(typed), this::decide, this::page);
    }

    private void decide(Form form) {
        var referral = Typed.number(form.value("referral"));
        if (form.either("decision", "APPROVE", "REFUSE")) decision.approve(access.actor(), number, referral);
        else decision.refuse(access.actor(), number, referral, form.value("reason"));
    }

    private JteModel page(Form form) {
        var complaint = acts.open(number, Act.REFERRAL_APPROVAL, Act.REFERRAL_REFUSAL);
        var words = acts.words();
        var proposed = referrals.proposed(complaint.id()).orElseThrow();
        var effects = List.of(
                words.text(proposed.whole() ? "desk.act.referral.ends" : "desk.act.referral-proposal.goesOn"),
                words.text("desk.act.referral.receipt"));
        return new StaticTemplates()
                .deskReferral(referralPages.of(acts.frame(complaint, "referral", form, effects), List.of(proposed)));
    }
}
