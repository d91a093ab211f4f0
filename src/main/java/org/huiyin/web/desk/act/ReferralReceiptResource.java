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

/** Writes down that the other body has what was referred. */
@Path("desk/complaints/{number}/referral-receipt")
@AllowedTo({Role.INTAKE, Role.DISPATCHER, Role.REVIEWER, Role.SUPERVISOR_LEAD})
@RequestScoped
public class ReferralReceiptResource {

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
    public Response receive(MultivaluedMap<String, String> typed) {
        return acts.attempt(number, acts.form(typed), this::receive, this::page);
    }

    private void receive(Form form) {
        var day = Typed.day("receivedOn", form.value("receivedOn"));
        referring.receive(
                access.actor(),
                number,
                Typed.number(form.value("referral")),
                day,
                form.value("receivedNumber"),
                form.value("person"));
    }

    private JteModel page(Form form) {
        var complaint = acts.open(number, Act.REFERRAL_RECEIPT);
        var effects = List.of(acts.words().text("desk.act.referral-receipt.reminds"));
        return new StaticTemplates()
                .deskReferralReceipt(referralPages.of(
                        acts.frame(complaint, "referral-receipt", form, effects),
                        referrals.at(complaint.id(), Referral.State.SENT)));
    }
}
